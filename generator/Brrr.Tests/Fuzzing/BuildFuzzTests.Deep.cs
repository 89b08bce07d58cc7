using Xunit;

namespace Brrr.Tests.Fuzzing;

public sealed partial class BuildFuzzTests
{
    [Fact]
    [Trait("Tier", "Deep")]
    public void Two_thousand_mutants_change_no_number_of_the_machine_beside_them() => Build(2026, 20);
}
