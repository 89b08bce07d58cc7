using Brrr.Ingesting;
using Xunit;

namespace Brrr.Tests.Ingesting;

public sealed class OriginRulesTests
{
    [Theory]
    [InlineData("2026-06-06T01:42:59+03:00", true)]
    [InlineData("2026-06-05T22:42:59Z", true)]
    [InlineData("2026-06-05T22:42:59-00:00", true)]
    [InlineData("2026-06-05T22:42:59", false)]
    [InlineData("2026-06-31T22:42:59Z", false)]
    [InlineData("2026-06-05", false)]
    [InlineData("2026-06-05 22:42:59 +0300", false)]
    [InlineData("", false)]
    public void A_commits_date_has_an_offset(string text, bool isRight) => Assert.Equal(isRight, OriginRules.IsCommitDate(text));

    [Theory]
    [InlineData("3.16.0a0", true)]
    [InlineData("3.15.0a8+", true)]
    [InlineData("3.16.0a0-dirty", false)]
    [InlineData("3.16/../../x", false)]
    [InlineData("three", false)]
    public void A_version_is_one_part_of_a_name(string text, bool isRight) => Assert.Equal(isRight, OriginRules.IsVersion(text));

    [Theory]
    [InlineData("pythonperf1_win32", true)]
    [InlineData("my-pi", false)]
    [InlineData("..", false)]
    [InlineData("a/b", false)]
    [InlineData("", false)]
    public void A_machine_is_one_part_of_a_name(string text, bool isRight) => Assert.Equal(isRight, OriginRules.IsName(text));

    [Theory]
    [InlineData("ea4c85552bb7883e1d6c808281c1f46aca86aeab", true)]
    [InlineData("EA4C85552BB7883E1D6C808281C1F46ACA86AEAB", false)]
    [InlineData("ea4c855", false)]
    [InlineData("main", false)]
    public void A_hash_is_whole(string text, bool isRight) => Assert.Equal(isRight, OriginRules.IsHash(text));
}
