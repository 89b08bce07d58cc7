using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Results;

public sealed class ResultTests
{
    private const string Hash = "09233bd19879284395afaaaabbbbccccddddeeee";

    [Theory]
    [InlineData(Hash, null, Hash)]
    [InlineData(null, Hash, Hash)]
    [InlineData("09233bd", null, "09233bd19879284395af")]
    [InlineData("09233bd", Hash, Hash)]
    [InlineData(null, "main", "09233bd19879284395af")]
    [InlineData(null, null, "09233bd19879284395af")]
    [InlineData("ffffffffffffffffffffffffffffffffffffffff", null, "09233bd19879284395af")]
    [InlineData("09233bd-dirty-and-long-enough", null, "09233bd19879284395af")]
    [InlineData("09233BD19879284395AFAAAABBBBCCCCDDDDEEEE", null, "09233bd19879284395af")]
    public void The_full_commit_is_the_longest_that_the_file_knows(string? commitId, string? commitBranch, string expected) =>
        Assert.Equal(expected, With(commitId, commitBranch, null).CommitFull);

    [Theory]
    [InlineData("main")]
    [InlineData("v3.15.0b1")]
    public void Without_a_hash_the_commit_is_the_short_one(string reference) => Assert.Equal("09233bd", With(null, null, reference).CommitFull);

    [Theory]
    [InlineData("2026-04-21T07:04:50+08:00", "2026-04-20T23:04:50Z")]
    [InlineData("2026-04-21T12:49:44-07:00", "2026-04-21T19:49:44Z")]
    [InlineData("2026-04-21T01:00:00+00:00", "2026-04-21T01:00:00Z")]
    [InlineData("2026-04-21T01:00:00Z", "2026-04-21T01:00:00Z")]
    [InlineData("2026-04-21T01:00:00", "2026-04-21T01:00:00Z")]
    [InlineData("2026-04-21 01:00:00", "2026-04-21T01:00:00Z")]
    public void The_commits_instant_is_in_utc(string commitDate, string expected)
    {
        using var culture = new ForeignCulture();
        var result = new MadeResult { CommitDate = commitDate }.ToResult();
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), result.CommitInstant);
        Assert.Equal(TimeSpan.Zero, result.CommitInstant?.Offset);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2026-02-31T01:00:00Z")]
    [InlineData("01:00:00")]
    [InlineData("April 21")]
    [InlineData("21/04/2026")]
    public void A_commit_without_a_readable_date_has_no_instant(string? commitDate) =>
        Assert.Null(new MadeResult { CommitDate = commitDate }.ToResult().CommitInstant);

    [Fact]
    public void Its_flags_are_those_of_its_directory() => Assert.Equal(FlagSet.Of("JIT"), new MadeResult().Jit().ToResult().Flags);

    [Fact]
    public void What_was_wrong_with_the_machine_is_read_from_its_metadata()
    {
        var result = new MadeResult { Metadata = new Dictionary<string, string> { ["brrr_doctor_before"] = "warning load: high", ["brrr_doctor_after"] = MachineFinding.Nothing } }.ToResult();
        Assert.Equal([new MachineFinding(FindingSeverity.Warning, "load", "high")], result.FindingsBefore);
        Assert.Equal([], result.FindingsAfter);
        Assert.Null(new MadeResult().ToResult().FindingsBefore);
    }

    private static Result With(string? commitId, string? commitBranch, string? reference)
    {
        var metadata = new Dictionary<string, string>();
        if (commitId is not null) metadata["commit_id"] = commitId;
        if (commitBranch is not null) metadata["commit_branch"] = commitBranch;
        return new MadeResult { Hash = Hash, Ref = reference, Metadata = metadata }.ToResult();
    }
}
