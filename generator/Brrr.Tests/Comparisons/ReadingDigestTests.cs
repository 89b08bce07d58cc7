using Brrr.Comparisons;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class ReadingDigestTests
{
    private static readonly MadeResult Interpreter = new() { Withheld = "throttled" };

    [Fact]
    public void A_text_that_is_not_made_has_the_same_name() =>
        Assert.Equal(ReadingDigest.HashOf("n\u00f6rd\n1.5"), ReadingDigest.HashOf(System.Globalization.CultureInfo.InvariantCulture, $"n\u00f6rd\n{1.5}"));

    [Fact]
    public void The_same_contents_say_the_same() => Assert.Equal(Of(Interpreter), Of(Interpreter));

    /// <summary>Limits leave benchmarks out of the same bytes.</summary>
    [Fact]
    public void The_same_contents_without_a_benchmark_say_something_else() =>
        Assert.NotEqual(Of(Interpreter), Of(Interpreter with { LeftOut = new Dictionary<string, string> { ["nbody"] = "has a name of 25 characters" } }));

    /// <summary>Of a pair that no noise tells from another.</summary>
    private static string Of(MadeResult interpreter)
    {
        var results = ((MadeResult[])[interpreter, interpreter.Jit()]).Select(made => made.ToResult() with { Content = "the same bytes" });
        var farm = Farm.Of([interpreter.ToMachine()], [.. results], [], Dashboard.Default, new Dictionary<string, Triage>());
        var reading = farm.ReadingOf(farm.Comparisons.Single());
        Assert.Null(reading.Noise);
        return ReadingDigest.After("", reading);
    }
}
