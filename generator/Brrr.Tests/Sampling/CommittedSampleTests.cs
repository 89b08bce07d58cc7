using Xunit;

namespace Brrr.Tests.Sampling;

public sealed class CommittedSampleTests(WrittenSample sample)
{
    private const long MostBytes = 6_000_000;

    [Fact]
    public void Is_what_the_generator_writes_with_its_seed()
    {
        // The text, for compressed bytes may differ between versions of .NET.
        var committed = WrittenSample.Read(Folder());
        Assert.Equal(sample.Results.Select(result => (result.Directory, result.FileName)), committed.Select(result => (result.Directory, result.FileName)));
        Assert.All(sample.Results.Zip(committed), both => Assert.Equal(both.First.Text, both.Second.Text));
    }

    [Fact]
    public void Is_small_enough_for_git() =>
        Assert.InRange(Directory.EnumerateFiles(Folder(), "*", SearchOption.AllDirectories).Sum(path => new FileInfo(path).Length), 1, MostBytes);

    private static string Folder() => Path.Combine(Repository.Root, "data", "sample", "results");
}
