using Brrr.Comparisons;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class JitEvidenceTests
{
    private static readonly double[] Hot = [0.3, 0.25, 0.2, -0.15, 0.01, 0, 0.02, -0.01];

    [Theory]
    [InlineData("'--enable-optimizations'", "the head's file says JIT, and its configure flags do not")]
    [InlineData("'--enable-experimental-jit=no'", "the head's file says JIT, and its configure flags do not")]
    [InlineData("'--enable-experimental-jit=yes-off'", "the head's file says JIT, and its configure flags do not")]
    [InlineData("'--enable-experimental-jit' '--enable-experimental-jit=interpreter'", "the head's file says JIT, and its configure flags do not")]
    [InlineData("'--with-lto' '--enable-experimental-jit'", null)]
    [InlineData("--enable-experimental-jit=yes --with-lto", null)]
    [InlineData("", null)]
    public void A_heads_configure_flags_must_ask_for_a_jit(string flags, string? reason) =>
        Assert.Equal(reason, Reasons([Hot], (_, result) => Configured(result, result.Flags.Length > 0 ? flags : "'--with-lto'"))[0]);

    [Theory]
    [InlineData("'--enable-experimental-jit'", "the base's configure flags say JIT, and its file does not")]
    [InlineData("'--enable-experimental-jit=yes-off'", null)]
    public void A_bases_configure_flags_must_not(string flags, string? reason) =>
        Assert.Equal(reason, Reasons([Hot], (_, result) => Configured(result, result.Flags.Length > 0 ? "'--enable-experimental-jit'" : flags))[0]);

    [Fact]
    public void Two_files_of_the_same_values_are_one_build() =>
        Assert.Equal("both files hold the same values", Reasons([[0, 0]], (_, result) => result)[0]);

    [Fact]
    public void A_young_series_expects_some_benchmark_to_move()
    {
        Assert.Equal("no benchmark moved by 5 % or more", Reasons([[0.01, 0.02, 0.03, -0.01, -0.04, 0.001]], (_, result) => result)[0]);
        Assert.Null(Reasons([[0.01, 0.02, 0.03, -0.01, -0.05, 0.001]], (_, result) => result)[0]);
        Assert.Null(Reasons([[0.01, 0.02, 0.03, -0.01, -0.04]], (_, result) => result)[0]);
    }

    [Fact]
    public void Hot_benchmarks_that_are_all_cold_speak_against_a_jit_for_as_long_as_they_are()
    {
        double[][] on = [.. Enumerable.Repeat(Hot, 10)];
        double[][] off = [.. Enumerable.Repeat<double[]>([0.005, -0.005, 0.01, 0, 0.02, 0.3, -0.01, 0], 40)];
        var reasons = Reasons([.. on, .. off, .. on], (_, result) => result);
        const string Reason = "the 4 benchmarks that the JIT usually moves by 10 % or more are all within noise of 1";
        Assert.All(reasons[..10], Assert.Null);
        Assert.All(reasons[10..50], reason => Assert.Equal(Reason, reason));
        Assert.All(reasons[50..], Assert.Null);
    }

    [Fact]
    public void One_hot_benchmark_that_still_moves_is_enough()
    {
        double[][] on = [.. Enumerable.Repeat(Hot, 10)];
        Assert.Null(Reasons([.. on, [0, 0, 0.2, 0, 0, 0, 0, 0]], (_, result) => result)[10]);
    }

    [Fact]
    public void Flagged_nights_count_in_no_headline_and_no_goal_and_still_in_the_changes()
    {
        var noise = SeriesAnalysisTests.Noisy(3, 30, 8, 0.002);
        for (var night = 0; night < 30; night++)
        {
            for (var column = 0; column < 8; column++) noise[night][column] += (night < 20 ? Hot[column] : 0) - 0.1;
        }

        var farm = MadeFarm.Of(MadeSeries.Of(noise));
        Assert.Equal(10, farm.Analyses[0].Readings.Count(reading => !reading.Counts));
        Assert.Equal(MadeSeries.Date(19), farm.Analyses[0].Latest?.Comparison.Pair.Date.ToString("o", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Null(farm.Headline);
        Assert.All(farm.Goals.SelectMany(goal => goal.Machines), machine => Assert.Equal(farm.Analyses[0].Latest, machine.Reading));
        Assert.Equal(MadeSeries.Commit(20), Assert.Single(farm.Changes, change => change.Benchmark is null).FirstBad.Pair.Head.Name.Commit);
    }

    [Fact]
    public void A_comparison_that_adds_no_jit_is_not_asked()
    {
        var uops = Dashboard.Default with { Comparisons = [new("nogil", "", FlagSet.None, FlagSet.Of("NOGIL")), new("jit-nogil", "", FlagSet.Of("JIT"), FlagSet.Of("JIT", "NOGIL"))] };
        MadeResult[] nogil = [.. MadeSeries.Of([[0, 0]]).Select(each => each.Flags.Length > 0 ? each with { Flags = ["NOGIL"] } : each)];
        MadeResult[] jit = [.. MadeSeries.Of([[0, 0]]).Select(each => each with { Flags = each.Flags.Length > 0 ? ["JIT", "NOGIL"] : ["JIT"] })];
        Assert.All(MadeFarm.Of(uops, [.. nogil, .. jit]).Analyses, analysis => Assert.Null(analysis.Readings[0].JitOff));
    }

    private static string?[] Reasons(double[][] logs, Func<int, MadeResult, MadeResult> with) =>
        [.. Assert.Single(MadeFarm.Of(MadeSeries.Of(logs, with: with)).Analyses).Readings.Select(reading => reading.JitOff)];

    private static MadeResult Configured(MadeResult result, string flags) => result with { Metadata = new Dictionary<string, string> { ["python_config_args"] = flags } };
}
