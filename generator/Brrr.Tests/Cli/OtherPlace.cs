namespace Brrr.Tests.Cli;

/// <summary>The whole project in a folder of its own, with a few made results, a source that is missing and a file that is broken.</summary>
internal static class OtherPlace
{
    /// <param name="folder">The test's folder.</param>
    /// <param name="place">Where in it the project goes.</param>
    /// <param name="results">Folder that holds the <c>bm-*</c> directories.</param>
    /// <param name="newLine">How lines of texts end.</param>
    public static void Write(TemporaryFolder folder, string place, string results, string newLine = "\n")
    {
        foreach (var part in (string[])["templates", "site"]) Copy(Path.Combine(Repository.Root, part), folder.At($"{place}/{part}"), newLine);
        Copy(results, folder.At($"{place}/bench/results"), null);
        Write("data/sources.yaml", "sources:\n  - {path: ../bench, slug: made}\n  - {path: ../none, slug: gone}\n");
        Write("data/dashboard.yaml", "title: >-\n  Does it,\n  anywhere?\nsite_url: https://brrr.example/farm/\ntitel: 5\n");
        Write("data/events.yaml", "events:\n  - {date: 2026-05-03, title: \"A fan,\n      a new one\"}\n");
        Write("data/triage.yaml", "changes: {\n");
        folder.Write($"{place}/bench/results/bm-20260501-3.16.0a0-0000000/bm-20260501-broken-x86_64-python-main-3.16.0a0-0000000.json", "{\"benchmarks\":[");

        void Write(string file, string text) => folder.Write($"{place}/{file}", text.Replace("\n", newLine, StringComparison.Ordinal));
    }

    private static void Copy(string from, string to, string? newLine)
    {
        // Backwards, so that no file system lists them in the order of the other place.
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place) ?? to);
            var isText = newLine is not null && Path.GetExtension(file) is ".md" or ".html" or ".css" or ".js" or ".svg" or ".txt" or ".sh" or ".py" or ".sql" && !file.EndsWith(".min.js", StringComparison.Ordinal);
            if (isText) File.WriteAllText(place, File.ReadAllText(file).ReplaceLineEndings(newLine ?? "\n"));
            else File.Copy(file, place);
        }
    }
}
