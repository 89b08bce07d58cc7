using Xunit;

namespace Brrr.Tests.Fuzzing;

public sealed partial class ReadingFuzzTests
{
    [Fact]
    [Trait("Tier", "Deep")]
    public void A_hundred_thousand_mutants_cost_themselves_only() => Read(2026, 100_000);
}
