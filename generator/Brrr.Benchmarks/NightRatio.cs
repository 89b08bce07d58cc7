using System.Globalization;

namespace Brrr.Benchmarks;

/// <summary>
/// <c>night PROGRAM FOLDER</c>: whole processes in turn: the published program building on top of the nights before, first with the newest night added, then
/// with nothing new, from a folder and from a repository of the same results; and a .NET program that does nothing.
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
        GrowingResults[] kinds = [GrowingResults.OnDisk(arguments[1], Path.Combine(place, "on-disk")), GrowingResults.InRepository(arguments[1], Path.Combine(place, "in-repository"))];
        var (added, nothing) = (kinds.ToDictionary(kind => kind, _ => new List<ProcessFigures>()), kinds.ToDictionary(kind => kind, _ => new List<ProcessFigures>()));
        var empty = new List<ProcessFigures>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var kind in kinds)
            {
                // Each has a place of its own: some file systems are slow to make files for minutes after many were deleted, and no night begins with that.
                var own = Path.Combine(place, string.Create(CultureInfo.InvariantCulture, $"{kind.Name} {round}"));
                kind.Shrink();
                Build(kind, own);
                kind.Grow();
                added[kind].Add(Build(kind, own));
                nothing[kind].Add(Build(kind, own));
                empty.Add(ProcessFigures.Of(Environment.ProcessPath ?? "dotnet", ["nothing"]));
            }
        }

        BenchmarkFolder.Delete(place);
        var start = Median(empty);
        output.WriteLine(FormattableString.Invariant($"on top of all nights but the newest, {Rounds} rounds in turn, medians"));
        output.WriteLine(FormattableString.Invariant($"{"an empty .NET program",-38} {start,6:F3} s"));
        foreach (var kind in kinds)
        {
            Write("nothing new", nothing[kind], kind);
            Write("one more night", added[kind], kind);
        }

        return 0;

        ProcessFigures Build(GrowingResults kind, string own) =>
            ProcessFigures.Of(arguments[0], ["build", "--quiet", "--output", Path.Combine(own, "site"), .. kind.Arguments], Path.Combine(own, "state"));

        void Write(string what, List<ProcessFigures> runs, GrowingResults kind) =>
            output.WriteLine(FormattableString.Invariant($"{what + ", from " + kind.Name,-38} {Median(runs),6:F3} s   {Median(runs) / start,5:F1} times as long{MemoryOf(runs)}"));
    }

    /// <summary>What is over at once is not caught using any.</summary>
    private static string MemoryOf(List<ProcessFigures> runs) =>
        runs.Max(figures => figures.PeakMemory) is > 0 and var peak ? FormattableString.Invariant($"   peak memory {peak / 1e6:F0} MB") : "";

    private static double Median(List<ProcessFigures> runs) => runs.Select(run => run.Seconds).Order().ElementAt(runs.Count / 2);
}
