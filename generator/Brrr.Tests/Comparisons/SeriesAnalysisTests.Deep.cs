using System.Diagnostics;
using System.Globalization;
using Brrr.Comparisons;
using Xunit;

namespace Brrr.Tests.Comparisons;

/// <summary>What the readings of a whole farm cost: compiled with <c>-p:Tier=Deep</c> only, as <c>.ci/deep</c> does.</summary>
public sealed partial class SeriesAnalysisTests(ITestOutputHelper output)
{
    [Fact]
    [Trait("Tier", "Deep")]
    public void A_farm_of_five_machines_is_read_in_a_moment()
    {
        const int machines = 5, benchmarks = 118, nights = 120;
        var farm = MadeFarm.Of([.. Enumerable.Range(0, machines).SelectMany(machine => MadeSeries.Of(Noisy(machine, nights, benchmarks, 0.013), $"m{machine}"))]);
        var readings = Fastest(() => SeriesAnalysis.Of(farm.Series, farm.Dashboard));
        var changes = Fastest(() => ChangeFinder.Of(farm.Analyses, farm.Comparisons, farm.Dashboard, new Dictionary<string, Triage>()));
        Print($"readings of {nights} nights, {benchmarks} benchmarks and {machines} machines: {readings:F3} s; their changes {changes:F3} s");
        Assert.InRange(readings, 0, 1);
        Assert.InRange(changes, 0, 1.5);
    }

    /// <summary>Seconds of the fastest of five: the other runs of a shared machine say more of its neighbours.</summary>
    private static double Fastest(Action run) => Enumerable.Range(0, 5).Min(_ =>
    {
        var time = Stopwatch.StartNew();
        run();
        return time.Elapsed.TotalSeconds;
    });

    private void Print(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
