using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class EpochTests
{
    private static readonly Dictionary<string, string> Everything = new()
    {
        ["hostname"] = "sulaco",
        ["platform"] = "Linux-6.8.0-85-generic-aarch64-with-glibc2.39",
        ["python_compiler"] = "GCC 13.3.0",
        ["python_config_args"] = "'--enable-optimizations' '--with-lto'",
        ["performance_version"] = "1.13.0",
        ["benchmark_hash"] = "ac5fd1",
    };

    [Theory]
    [InlineData("hostname", "ripley", "host changed from sulaco to ripley")]
    [InlineData("platform", "Linux-6.11.0-1-generic-aarch64-with-glibc2.39", "kernel changed from Linux-6.8 to Linux-6.11")]
    [InlineData("python_compiler", "Clang 19.1", "compiler changed from GCC 13.3.0 to Clang 19.1")]
    [InlineData("python_config_args", "'--with-lto'", "configure flags changed from '--enable-optimizations' '--with-lto' to '--with-lto'")]
    [InlineData("performance_version", "1.14.0", "pyperformance changed from 1.13.0 to 1.14.0")]
    [InlineData("benchmark_hash", "beef00", "benchmark code changed from ac5fd1 to beef00")]
    public void A_changed_machine_begins_one_and_says_what_changed(string key, string value, string reason)
    {
        var epochs = Epochs(4, (night, _) => night < 2 ? Everything : With(key, value));
        Assert.Equal([(1, 0, 1, "first result"), (2, 2, 3, reason)], epochs);
    }

    [Theory]
    [InlineData("hostname")]
    [InlineData("platform")]
    [InlineData("python_compiler")]
    [InlineData("python_config_args")]
    [InlineData("performance_version")]
    [InlineData("benchmark_hash")]
    public void What_a_file_does_not_state_is_no_change(string key)
    {
        Assert.Single(Epochs(5, (night, _) => night == 2 ? With(key, "") : Everything));
        Assert.Single(Epochs(5, (night, _) => night < 2 ? With(key, "") : Everything));

        // One side only, and the sides differ: what the other one states is unchanged.
        Assert.Single(Epochs(5, (night, isJit) => !isJit ? Everything : night == 2 ? With(key, "") : With(key, "Other-1.2.3")));
        Assert.Single(Epochs(5, (night, isJit) => isJit ? Everything : night < 2 ? With(key, "") : With(key, "Other-1.2.3")));
    }

    [Fact]
    public void A_change_is_seen_across_a_night_that_states_nothing() =>
        Assert.Equal(
            [(1, 0, 2, "first result"), (2, 3, 4, "compiler changed from GCC 13.3.0 to GCC 14")],
            Epochs(5, (night, _) => night == 2 ? [] : night < 2 ? Everything : With("python_compiler", "GCC 14")));

    [Fact]
    public void A_change_of_one_side_is_a_change() =>
        Assert.Equal(
            [(1, 0, 1, "first result"), (2, 2, 2, "compiler changed from GCC 13.3.0 to GCC 13.3.0 / GCC 14")],
            Epochs(3, (night, isJit) => night == 2 && isJit ? With("python_compiler", "GCC 14") : Everything));

    [Fact]
    public void Patch_releases_of_the_kernel_are_no_change() =>
        Assert.Single(Epochs(2, (night, _) => night == 0 ? Everything : With("platform", "Linux-6.8.12-90-generic-aarch64-with-glibc2.40")));

    [Fact]
    public void Flags_that_the_comparison_itself_changes_are_no_change()
    {
        const string shared = "'--enable-optimizations' '--with-lto'";
        Assert.Single(Epochs(3, (night, isJit) => isJit ? With("python_config_args", shared + (night < 2 ? " '--enable-experimental-jit'" : " '--enable-experimental-jit=yes'")) : Everything));
    }

    [Fact]
    public void Several_changes_are_one_epoch_and_one_reason_each()
    {
        var both = With("hostname", "ripley");
        both["python_compiler"] = "GCC 14";
        Assert.Equal("host changed from sulaco to ripley; compiler changed from GCC 13.3.0 to GCC 14", Epochs(2, (night, _) => night == 0 ? Everything : both)[1].Reason);
    }

    [Fact]
    public void Epochs_follow_the_time_of_the_commits_and_not_the_order_of_the_files()
    {
        MadeResult[] nights = MadeSeries.Of([[0.1, 0.1], [0.1, 0.1], [0.1, 0.1], [0.1, 0.1]], with: (night, result) => result with { Metadata = night < 2 ? Everything : With("hostname", "ripley") });
        var epochs = MadeFarm.Of([.. nights.Reverse()]).Analyses[0].Epochs;
        Assert.Equal([2, 2], epochs.Select(epoch => epoch.Last.Pair.Date.DayNumber - epoch.First.Pair.Date.DayNumber + 1));
    }

    private static Dictionary<string, string> With(string key, string value) => new(Everything) { [key] = value };

    private static List<(int Number, int First, int Last, string Reason)> Epochs(int nights, Func<int, bool, Dictionary<string, string>> metadata)
    {
        var logs = Enumerable.Repeat<double[]>([0.1, 0.1], nights).ToList();
        var farm = MadeFarm.Of(MadeSeries.Of(logs, with: (night, result) => result with { Metadata = metadata(night, result.Flags.Length > 0) }));
        var pairs = farm.Series[0].Comparisons.ToList();
        return [.. farm.Analyses[0].Epochs.Select(epoch => (epoch.Number, pairs.IndexOf(epoch.First), pairs.IndexOf(epoch.Last), epoch.Reason))];
    }
}
