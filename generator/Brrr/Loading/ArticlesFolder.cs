using Brrr.Results;

namespace Brrr.Loading;

/// <summary>The articles <c>*.md</c> of a folder. Each begins with front matter: <c>title</c> and <c>description</c> between two lines of <c>---</c>.</summary>
internal static class ArticlesFolder
{
    private const string Fence = "---\n";

    /// <summary>In order of their names; none where there is no such folder.</summary>
    public static IReadOnlyList<Article> Read(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(file => Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))]
        : [];

    /// <summary>One article.</summary>
    /// <exception cref="BrrrException">It has no front matter, or not all of it.</exception>
    public static Article Parse(string name, string text)
    {
        var normal = text.ReplaceLineEndings("\n");
        var end = normal.IndexOf("\n" + Fence, StringComparison.Ordinal);
        if (!normal.StartsWith(Fence, StringComparison.Ordinal) || end < 0)
            throw new BrrrException(FileOf(name), "has no front matter", "begin it with ---, title, description and --- on lines of their own");
        var head = normal[Fence.Length..(end + 1)].Split('\n');
        return new Article(string.Join('-', name.Split('-').Select(Slug.Of)), Entry(head, "title", name), Entry(head, "description", name), normal[(end + 1 + Fence.Length)..]);
    }

    private static string Entry(string[] head, string key, string name) =>
        head.FirstOrDefault(line => line.StartsWith(key + ":", StringComparison.Ordinal))?[(key.Length + 1)..].Trim()
        ?? throw new BrrrException(FileOf(name), $"its front matter has no {key}", $"add a line '{key}: ...'");

    private static string FileOf(string name) => $"site/articles/{name}.md";
}
