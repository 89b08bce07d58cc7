using Xunit;

namespace Brrr.Tests.Parity;

/// <summary>Every night of the real series as its readers saw it: compiled with <c>-p:Tier=Deep</c> only, as <c>.ci/deep</c> does.</summary>
public sealed partial class RealChangesTests
{
    [Fact]
    [Trait("Tier", "Deep")]
    public void What_was_said_on_any_night_stays_said() => StaysSaid((_, _) => true);
}
