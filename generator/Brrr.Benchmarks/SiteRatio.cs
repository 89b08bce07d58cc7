namespace Brrr.Benchmarks;

/// <summary>
/// <c>site PROGRAM FOLDER ...</c>: whole processes in turn, nothing kept from the time before: the published program building a site from the folders, and
/// the bare token loop over the same files. Gives seconds, seconds a pair and peak memory.
/// </summary>
internal static class SiteRatio
{
    private const int Rounds = 5;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments.Count < 2)
        {
            output.WriteLine("usage: site PROGRAM FOLDER ...");
            return 2;
        }

        var program = arguments[0];
        var folders = arguments.Skip(1).ToList();
        var place = Directory.CreateTempSubdirectory("brrr-benchmark-site-").FullName;
        var (site, state) = (Path.Combine(place, "site"), Path.Combine(place, "state"));
        var builds = new List<ProcessFigures>();
        var loops = new List<ProcessFigures>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var folder in new[] { site, state }.Where(Directory.Exists)) Directory.Delete(folder, true);
            builds.Add(ProcessFigures.Of(program, ["build", "--quiet", "--output", site, .. folders.SelectMany(folder => new[] { "--results", folder })], state));
            loops.Add(ProcessFigures.Of(Environment.ProcessPath ?? "dotnet", ["tokens", .. folders]));
        }

        var pairs = Directory.EnumerateFiles(Path.Combine(site, "api/v1/nights"), "*.json").Count();
        Directory.Delete(place, true);
        var build = Median(builds, figures => figures.Seconds);
        var loop = Median(loops, figures => figures.Seconds);
        output.WriteLine(FormattableString.Invariant($"{pairs} pairs, {Rounds} rounds in turn, medians"));
        output.WriteLine(FormattableString.Invariant($"site        {build,6:F2} s   {build / pairs * 1000,6:F1} ms a pair   CPU {Median(builds, figures => figures.Processor),5:F2} s   peak memory {builds.Max(figures => figures.PeakMemory) / 1e6,4:F0} MB"));
        output.WriteLine(FormattableString.Invariant($"token loop  {loop,6:F2} s   {loop / pairs * 1000,6:F1} ms a pair   CPU {Median(loops, figures => figures.Processor),5:F2} s"));
        output.WriteLine(FormattableString.Invariant($"site, of all rounds: {builds.Min(figures => figures.Seconds) / pairs * 1000:F1} to {builds.Max(figures => figures.Seconds) / pairs * 1000:F1} ms a pair"));
        output.WriteLine(FormattableString.Invariant($"the incumbent takes 4.38 s a pair ({4.38 / (build / pairs):F0} times as long), 0.47 s without its HPT ({0.47 / (build / pairs):F0} times)"));
        return 0;
    }

    private static double Median(List<ProcessFigures> runs, Func<ProcessFigures, double> of) => runs.Select(of).Order().ElementAt(runs.Count / 2);
}
