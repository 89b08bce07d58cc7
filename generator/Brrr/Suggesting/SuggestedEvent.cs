using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Suggesting;

/// <summary>An entry that <c>events.yaml</c> might get.</summary>
/// <param name="Date">Day of the commit, as nights are named.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Link">The pull request, else the commit.</param>
internal sealed record SuggestedEvent(DateOnly Date, string Title, string Link)
{
    /// <summary>The entry as one line of YAML, without what is before it.</summary>
    public string Yaml => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{{date: {Date:yyyy-MM-dd}, title: {QuotedYaml.Of(Title)}, link: {QuotedYaml.Of(Link)}, kind: change, machine: null}}");

    /// <summary>Commits that touch the JIT, in the order given, without those that people know or rejected.</summary>
    /// <param name="commits">Newest first.</param>
    /// <param name="jitFiles">Which paths are the JIT's.</param>
    /// <param name="repository">Address of CPython's repository.</param>
    /// <param name="known">Links of entries and of rejected ones.</param>
    public static IReadOnlyList<SuggestedEvent> Of(IEnumerable<CpythonCommit> commits, PathPatterns jitFiles, string repository, IEnumerable<string> known)
    {
        var seen = known.Select(Plain).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. commits.Where(commit => commit.Files.Any(file => jitFiles.Match(file.Path)))
                .Select(commit => new SuggestedEvent(commit.Date, commit.Title.Text, commit.LinkIn(repository)))
                .Where(each => WebAddress.IsSafe(each.Link) && seen.Add(Plain(each.Link))),
        ];
    }

    private static string Plain(string link) => link.Trim().TrimEnd('/');
}
