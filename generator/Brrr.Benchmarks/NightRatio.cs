using System.Globalization;

namespace Brrr.Benchmarks;

/// <summary>
/// <c>night PROGRAM FOLDER</c>: whole processes in turn: the published program building on top of the nights before, first with the newest night added, then
/// with nothing new, and a .NET program that does nothing.
/// </summary>
internal static class NightRatio
{
    private const int Rounds = 5;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments.Count != 2)
        {
            output.WriteLine("usage: night PROGRAM FOLDER_OF_RESULTS");
            return 2;
        }

        var place = Directory.CreateTempSubdirectory("brrr-benchmark-night-").FullName;
        var (results, later) = (Path.Combine(place, "results"), Path.Combine(place, "later"));
        Copy(arguments[1], results);
        Directory.CreateDirectory(later);
        var newest = Directory.EnumerateDirectories(results).Select(NightOf).Max(StringComparer.Ordinal);
        var night = Directory.EnumerateDirectories(results).Where(directory => NightOf(directory) == newest).Select(directory => Path.GetFileName(directory) ?? "").ToList();

        var (added, nothing, empty) = (new List<ProcessFigures>(), new List<ProcessFigures>(), new List<ProcessFigures>());
        for (var round = 0; round < Rounds; round++)
        {
            // Each has a place of its own: some file systems are slow to make files for minutes after many were deleted, and no night begins with that.
            var own = Path.Combine(place, round.ToString(CultureInfo.InvariantCulture));
            var (site, state) = (Path.Combine(own, "site"), Path.Combine(own, "state"));
            foreach (var directory in night) Directory.Move(Path.Combine(results, directory), Path.Combine(later, directory));
            Build(site, state);
            foreach (var directory in night) Directory.Move(Path.Combine(later, directory), Path.Combine(results, directory));
            added.Add(Build(site, state));
            nothing.Add(Build(site, state));
            empty.Add(ProcessFigures.Of(Environment.ProcessPath ?? "dotnet", ["nothing"]));
        }

        Directory.Delete(place, true);
        var start = Median(empty);
        output.WriteLine(FormattableString.Invariant($"on top of all nights but the newest, {Rounds} rounds in turn, medians"));
        output.WriteLine(FormattableString.Invariant($"an empty .NET program  {start,6:F3} s"));
        output.WriteLine(FormattableString.Invariant($"nothing new            {Median(nothing),6:F3} s   {Median(nothing) / start,5:F1} times as long"));
        output.WriteLine(FormattableString.Invariant($"one more night         {Median(added),6:F3} s   {Median(added) / start,5:F1} times as long   peak memory {added.Max(figures => figures.PeakMemory) / 1e6:F0} MB"));
        return 0;

        ProcessFigures Build(string site, string state) => ProcessFigures.Of(arguments[0], ["build", "--quiet", "--output", site, "--results", results], state);
    }

    /// <summary>The date of <c>bm-DATE-...</c>.</summary>
    private static string NightOf(string directory) => Path.GetFileName(directory).Split('-').ElementAtOrDefault(1) ?? "";

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? to);
            File.Copy(file, copy);
        }
    }

    private static double Median(List<ProcessFigures> runs) => runs.Select(run => run.Seconds).Order().ElementAt(runs.Count / 2);
}
