using Brrr.Suggesting;
using Xunit;

namespace Brrr.Tests.Suggesting;

public sealed class CommitTitleTests
{
    [Theory]
    [InlineData("gh-123456: Reduce the work done to spill and reload (#151587)", "Reduce the work done to spill and reload", "151587")]
    [InlineData("GH-131798: JIT: Optimize `_CHECK_IS_NOT_PY_CALLABLE` (GH-144414)", "JIT: Optimize _CHECK_IS_NOT_PY_CALLABLE", "144414")]
    [InlineData("[3.15] gh-1, gh-22: Fix it (GH-333) (#4444)", "Fix it", "4444")]
    [InlineData("bpo-46939: Specialize calls for Python classes (GH-31707)", "Specialize calls for Python classes", "31707")]
    [InlineData("Revert \"gh-9: Faster (#1)\" (#2)", "Revert \"gh-9: Faster (#1)\"", "2")]
    [InlineData("Post 3.16.0a1", "Post 3.16.0a1", null)]
    [InlineData("gh-5: (#6)", "gh-5:", "6")]
    [InlineData("Change (see #7) something", "Change (see #7) something", null)]
    [InlineData("A\tB\u001b[2J (#8)", "A B [2J", "8")]
    public void Is_without_the_numbers_around_it(string subject, string text, string? pullRequest) =>
        Assert.Equal((text, pullRequest), (CommitTitle.Of(subject).Text, CommitTitle.Of(subject).PullRequest));
}
