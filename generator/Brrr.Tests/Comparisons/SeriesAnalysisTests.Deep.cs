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
        SeriesAnalysis.Of(farm.Series, farm.Dashboard);

        var time = Stopwatch.StartNew();
        var analyses = SeriesAnalysis.Of(farm.Series, farm.Dashboard);
        Print($"readings of {nights} nights, {benchmarks} benchmarks and {machines} machines: {time.Elapsed.TotalSeconds:F3} s");
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 1);

        time.Restart();
        ChangeFinder.Of(analyses, farm.Comparisons, farm.Dashboard, new Dictionary<string, Triage>());
        Print($"changes of the same: {time.Elapsed.TotalSeconds:F3} s");
    }

    private void Print(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
