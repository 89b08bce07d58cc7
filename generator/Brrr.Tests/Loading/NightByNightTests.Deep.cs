using Xunit;

namespace Brrr.Tests.Loading;

public sealed partial class NightByNightTests
{
    [Fact]
    [Trait("Tier", "Deep")]
    public void The_same_holds_for_every_night_of_the_real_farm() => LoadAfterEach(int.MaxValue);
}
