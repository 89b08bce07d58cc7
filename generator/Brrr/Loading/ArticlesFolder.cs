using Brrr.Results;

namespace Brrr.Loading;

/// <summary>The articles <c>*.md</c> of a folder. Each begins with front matter: <c>title</c> and <c>description</c> between two lines of <c>---</c>.</summary>
internal static class ArticlesFolder
{
    private const string Fence = "---\n";

    /// <summary>Where the program's own pages are.</summary>
    private static readonly string[] Taken = ["nights", "machines", "changes", "compare", "benchmarks", "status", "data", "embed", "api", "assets", "badge", "404.html"];

    /// <summary>In order of their names; none where there is no such folder. One that can't be used costs itself.</summary>
    /// <param name="folder">Where they are.</param>
    /// <param name="faults">Where those that can't be used are added.</param>
    public static IReadOnlyList<Article> Read(string folder, ICollection<LeftOut> faults)
    {
        var articles = new List<Article>();
        if (!Directory.Exists(folder)) return articles;
        var taken = new HashSet<string>(Taken, StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            try
            {
                var article = Parse(name, ConfigurationText.Read(file) ?? throw new BrrrException("", "can't be found by its name", "is the name valid UTF-8? rename it"));
                if (!taken.Add(article.Name)) throw new BrrrException("", $"another page is called '{article.Name}' already", "rename the article");
                articles.Add(article);
            }
            catch (BrrrException fault)
            {
                faults.Add(new LeftOut("", FileOf(name), "", fault.What, fault.Remedy));
            }
        }

        return articles;
    }

    /// <summary>One article.</summary>
    /// <exception cref="BrrrException">It has no front matter, or not all of it.</exception>
    public static Article Parse(string name, string text)
    {
        var normal = text.ReplaceLineEndings("\n");
        var end = normal.IndexOf("\n" + Fence, StringComparison.Ordinal);
        if (!normal.StartsWith(Fence, StringComparison.Ordinal) || end < 0)
            throw new BrrrException(FileOf(name), "has no front matter", "begin it with ---, title, description and --- on lines of their own");
        var head = normal[Fence.Length..(end + 1)].Split('\n');
        return new Article(Slug.AsFolder(string.Join('-', name.Split('-').Select(Slug.Of))), Entry(head, "title", name), Entry(head, "description", name), normal[(end + 1 + Fence.Length)..]);
    }

    private static string Entry(string[] head, string key, string name) =>
        head.FirstOrDefault(line => line.StartsWith(key + ":", StringComparison.Ordinal))?[(key.Length + 1)..].Trim()
        ?? throw new BrrrException(FileOf(name), $"its front matter has no {key}", $"add a line '{key}: ...'");

    private static string FileOf(string name) => $"site/articles/{name}.md";
}
