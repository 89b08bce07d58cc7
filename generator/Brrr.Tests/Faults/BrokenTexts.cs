using System.Text;

namespace Brrr.Tests.Faults;

/// <summary>Configuration and articles that are broken.</summary>
internal static class BrokenTexts
{
    private const string Defaults = "until then the defaults hold";

    /// <summary>A short file whose aliases stand for 10 to the ninth values.</summary>
    private static readonly string Bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 8).Select(level => FormattableString.Invariant($"a{level}: &a{level} [{string.Join(',', Enumerable.Repeat($"*a{level - 1}", 10))}]\n")));

    /// <summary>Entries of files that are otherwise whole, and articles: all of them stand in one project.</summary>
    public static IReadOnlyList<BrokenInput> Entries { get; } =
    [
        Of("an unknown key", "data/dashboard.yaml", "line 3", "unknown key 'titel'", "did you mean 'title'?"),
        Of("a wrong limit", "data/dashboard.yaml", "line 2", "'tags' is many instead of a whole number from 0 to 10000", "the default holds"),
        Of("a script for an address", "data/dashboard.yaml", "line 4", "'repository' is 'javascript:alert(1)', which is no http or https address", "it is left out"),
        Of("a source without a place", "data/sources.yaml", "line 3", "a source needs a repo, a url or a path", "it is left out"),
        Of("a folder outside of the source", "data/sources.yaml", "line 4", "'results' is '../../..', which is no folder inside the source", "'results' is read"),
        Of("a branch that is two references", "data/sources.yaml", "line 4", "'branch' is 'main:refs/heads/x', which is no name of a branch", "'main' is read"),
        Of("a source that is not there", "results", "", "there is no such folder", "name a folder that holds bm-* directories"),
        Of("an event on a day that does not exist", "data/events.yaml", "line 2", "'date' is 2026-02-31 instead of a date such as 2026-06-18", "the default holds"),
        Of("an unknown decision", "data/triage.yaml", "line 2", "the state 'wontfix' is unknown", "known are new, investigating"),
        Of("a name that is a list", "data/triage.yaml", "line 3", "a name is a list or mapping instead of a text", "it is left out"),
        Of("a withheld path that matches nothing", "data/withheld.yaml", "results/bm-2031*", "matches no result", "mend the path, or remove the entry"),
        Of("a failure that is none", "data/failures/broken.json", "", "is no JSON object", "remove it"),
        Of("an article without a title", "site/articles/untitled.md", "", "has no front matter", "begin it with ---"),
        Of("an article in the place of a page", "site/articles/nights.md", "", "another page is called 'nights' already", "rename the article"),
        Of("an article that is not valid UTF-8", "site/articles/latin.md", "", "holds bytes that are not valid UTF-8", "save it as UTF-8"),
    ];

    /// <summary>Files that are broken as a whole, by what stands in them: a project has one at a time.</summary>
    public static IReadOnlyList<BrokenInput> Files { get; } =
    [
        Whole("events.yaml", "a tab", "events:\n\t- {date: 2026-06-01, title: x}\n", "line 2", "is indented with a tab, which YAML does not allow", "use spaces"),
        Whole("triage.yaml", "aliases of aliases", Bomb, "line 5", "holds more than 100,000 values, each alias counted as what it stands for", "split or mend it"),
        Whole("withheld.yaml", "a key twice", "withheld: []\nwithheld: []\n", "line 2", "is not valid YAML", "mend it"),
        Whole("events.yaml", "depth without end", "events: " + new string('[', 400_000), "line 1", "nests deeper than 32 levels", "split or mend it"),
        Whole("triage.yaml", "a list", "[a, b]", "line 1", "is not a mapping of keys to values", "the defaults hold"),
        Whole("withheld.yaml", "size without end", new string('#', 1_100_000), "", "can't be read: larger than 1,048,576 bytes", "split or mend it"),
        Whole("events.yaml", "invalid UTF-8", Encoding.Latin1.GetBytes("events: []\n# \u00FCber\n"), "", "holds bytes that are not valid UTF-8", "save it as UTF-8"),
        Whole("triage.yaml", "binary", [0, 1, 2, 3], "line 1", "is not a mapping of keys to values", "the defaults hold"),
        new BrokenInput("withheld.yaml: a folder", "data/withheld.yaml", "", "is a folder instead of a file", Defaults, project => project.Write("data/withheld.yaml/x", "")),
        new BrokenInput("events.yaml: a link to a file elsewhere", "data/events.yaml", "", "is a link that leads out of its folder", Defaults, project =>
            File.CreateSymbolicLink(project.At("data/events.yaml"), project.Folder.Write("elsewhere/events.yaml", "events: []"))),
    ];

    /// <summary>Writes what <see cref="Entries"/> speak of.</summary>
    public static void WriteEntries(FaultProject project)
    {
        project.Write("data/dashboard.yaml", "title: Faults\nlimits: {depth: 20, benchmarks: 5100, values: 1000100, text_bytes: 262144, bytes: 30000000, tags: many}\ntitel: x\nrepository: 'javascript:alert(1)'\n");
        project.Write("data/sources.yaml", "sources:\n  - {path: ., results: results}\n  - {slug: nothing}\n  - {path: nowhere, results: '../../..', branch: 'main:refs/heads/x'}\n");
        project.Write("data/events.yaml", "events:\n  - {date: 2026-02-31, title: x}\n");
        project.Write("data/triage.yaml", "changes:\n  x-jit-1: {state: wontfix}\n  ? [a, b]\n  : {state: new}\n  ? [c, d]\n  : {state: new}\n");
        project.Write("data/withheld.yaml", "withheld:\n  - {path: 'results/bm-2031*', reason: none}\n");
        project.Write("data/failures/broken.json", "[]");
        project.Write("site/articles/untitled.md", "# No front matter\n");
        project.Write("site/articles/nights.md", "---\ntitle: T\ndescription: D\n---\ntext\n");
        project.Write("site/articles/latin.md", Encoding.Latin1.GetBytes("---\ntitle: \u00FC\ndescription: D\n---\ntext\n"));
    }

    /// <summary>All of them are written at once.</summary>
    private static BrokenInput Of(string name, string path, string where, string what, string remedy) => new(name, path, where, what, remedy, _ => { });

    private static BrokenInput Whole(string file, string name, string text, string where, string what, string remedy) => Whole(file, name, Encoding.UTF8.GetBytes(text), where, what, remedy);

    private static BrokenInput Whole(string file, string name, byte[] content, string where, string what, string remedy) =>
        new($"{file}: {name}", "data/" + file, where, what, remedy, project => project.Write("data/" + file, content));
}
