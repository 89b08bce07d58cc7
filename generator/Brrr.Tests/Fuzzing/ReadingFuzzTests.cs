using Brrr.Fuzz;
using Xunit;

namespace Brrr.Tests.Fuzzing;

/// <summary>No mutant ends, stops or misleads the reading of files and the pairing of results.</summary>
public sealed partial class ReadingFuzzTests
{
    [Fact]
    public void Three_thousand_mutants_of_a_fixed_seed_cost_themselves_only() => Read(7, 3000);

    private static void Read(ulong seed, int count)
    {
        var nights = Specimens.Make();
        var mutator = new Mutator(seed, nights);
        using var check = new ReadingCheck(nights[0]);
        var finds = from number in Enumerable.Range(0, count)
                    let fault = check.FaultOf(mutator.Make(number))
                    where fault is not null
                    select $"seed {seed}, mutant {number}: {fault}";
        Assert.Empty(finds.Take(5));
    }
}
