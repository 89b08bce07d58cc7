using Xunit;

namespace Brrr.Tests.Cli;

public sealed partial class BuildKillTests
{
    [Fact]
    [Trait("Tier", "Deep")]
    public void No_file_is_torn_or_lost_at_a_hundred_moments() => Kill(100);
}
