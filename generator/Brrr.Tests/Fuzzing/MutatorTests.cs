using Brrr.Fuzz;
using Brrr.Loading;
using Brrr.Results;
using Brrr.Tests.Loading;
using Xunit;

namespace Brrr.Tests.Fuzzing;

public sealed class MutatorTests
{
    private static readonly IReadOnlyList<SpecimenPair> Nights = Specimens.Make();

    [Fact]
    public void One_number_of_one_seed_is_one_mutant()
    {
        var (one, same, other) = (new Mutator(7, Nights), new Mutator(7, Specimens.Make()), new Mutator(8, Nights));
        foreach (var number in Enumerable.Range(0, 200).Reverse())
        {
            var (mutant, again) = (one.Make(number), same.Make(number));
            Assert.Equal((mutant.Folder, mutant.File, Convert.ToHexString(mutant.Bytes)), (again.Folder, again.File, Convert.ToHexString(again.Bytes)));
        }

        Assert.NotEqual(one.Make(1).Bytes, other.Make(1).Bytes);
    }

    /// <summary>Mutants that all are refused at the door, or all pass it, would find nothing behind it.</summary>
    [Fact]
    public void Mutants_get_everywhere()
    {
        var mutator = new Mutator(7, Nights);
        var fates = Enumerable.Range(0, 2000).Select(mutator.Make).CountBy(FateOf).ToDictionary();
        Assert.All(["a file of the data folder", "another name", "whole", "without a benchmark", "left out"], fate => Assert.InRange(fates.GetValueOrDefault(fate), 60, 1600));
    }

    [Fact]
    public void What_they_are_made_from_is_read_whole_and_is_small()
    {
        Assert.InRange(Nights.Count, 8, 20);
        Assert.All(Nights.SelectMany(night => new[] { night.Base, night.Head }), specimen =>
        {
            var file = specimen.Of("m1");
            Assert.InRange(file.Bytes.Length, 1000, 10_000);
            Assert.True(ResultName.TryParse(file.File, out var name) && name.Machine == "m1" && ResultDirectory.TryParse(file.Folder, out _));
            Assert.Equal((4, 0), (Reading.Of(file.Bytes).Suite.Benchmarks.Count, Reading.Of(file.Bytes).LeftOut.Count));
        });
    }

    private static string FateOf(Mutant mutant)
    {
        if (!mutant.IsResult) return "a file of the data folder";
        if (!ResultName.TryParse(mutant.File, out var name) || !ResultDirectory.TryParse(mutant.Folder, out var directory)) return "another name";
        var reading = FileReading.Of(new ResultFile("", name, directory, null, null, null, () => new MemoryStream(mutant.Bytes)), ReadLimits.Default);
        return reading.Reading switch
        {
            null => "left out",
            { LeftOut.Count: > 0 } => "without a benchmark",
            _ => "whole",
        };
    }
}
