using Brrr.Fuzz;
using Xunit;

namespace Brrr.Tests.Fuzzing;

/// <summary>A site of many mutants is built, could be published, and says of the machine beside them what it says without them.</summary>
public sealed partial class BuildFuzzTests
{
    private const int Batch = 100;

    [Fact]
    public void A_hundred_mutants_of_a_fixed_seed_change_no_number_of_the_machine_beside_them() => Build(7, 1);

    private static void Build(ulong seed, int batches)
    {
        var nights = Specimens.Make();
        var mutator = new Mutator(seed, nights);
        using var check = new BuildCheck(nights);
        var finds = from batch in Enumerable.Range(0, batches)
                    from find in check.FindsAmong([.. Enumerable.Range(batch * Batch, Batch).Select(mutator.Make)])
                    select $"seed {seed}, mutant {find.Number}: {find.What}";
        Assert.Empty(finds.Take(5));
    }
}
