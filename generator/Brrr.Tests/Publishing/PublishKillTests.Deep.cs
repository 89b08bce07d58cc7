using Xunit;

namespace Brrr.Tests.Publishing;

public sealed partial class PublishKillTests
{
    [Fact]
    [Trait("Tier", "Deep")]
    public void The_branch_is_a_whole_site_at_a_hundred_moments() => Kill(100);
}
