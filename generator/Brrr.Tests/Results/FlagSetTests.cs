using Brrr.Results;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Results;

public sealed class FlagSetTests
{
    private static readonly string[] Known = ["JIT", "NOGIL", "TAILCALL", "PYTHON_UOPS", "CLANG20", "T2"];

    private static readonly Gen<string[]> Words = Gen.Int[0, Known.Length - 1].Select(index => Known[index]).Array[0, 6];

    internal static Gen<FlagSet> Sets { get; } = Words.Select(words => FlagSet.Of(words));

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("JIT", new[] { "JIT" })]
    [InlineData("JIT,TAILCALL", new[] { "JIT", "TAILCALL" })]
    [InlineData("TAILCALL,JIT", new[] { "JIT", "TAILCALL" })]
    [InlineData("JIT,JIT", new[] { "JIT" })]
    [InlineData("PYTHON_UOPS", new[] { "PYTHON_UOPS" })]
    public void Reads_words_joined_by_commas(string text, string[] names)
    {
        Assert.True(FlagSet.TryParse(text, out var flags));
        Assert.Equal(names, flags.Names);
    }

    [Theory]
    [InlineData("jit")]
    [InlineData("Jit")]
    [InlineData(",")]
    [InlineData("JIT,")]
    [InlineData(",JIT")]
    [InlineData("JIT, NOGIL")]
    [InlineData("JIT;NOGIL")]
    [InlineData("20CLANG")]
    [InlineData("JÏT")]
    public void Refuses_what_is_no_upper_case_word(string text) => Assert.False(FlagSet.TryParse(text, out _));

    [Fact]
    public void None_is_the_interpreter()
    {
        Assert.Equal(FlagSet.None, FlagSet.Of());
        Assert.Equal("", FlagSet.None.ToString());
        Assert.NotEqual(FlagSet.None, FlagSet.Of("PYTHON_UOPS"));
    }

    [Fact]
    public void A_further_flag_makes_another_set()
    {
        Assert.NotEqual(FlagSet.Of("JIT"), FlagSet.Of("JIT", "NOGIL"));
        Assert.False(FlagSet.Of("JITTER").Contains("JIT"));
        Assert.True(FlagSet.Of("JIT", "NOGIL").Contains("JIT"));
    }

    [Fact]
    public void Order_and_repetition_do_not_matter() =>
        Gen.Select(Words, Gen.Int).Sample((words, seed) =>
        {
            var shuffled = (string[])[.. words, .. words];
            new Random(seed).Shuffle(shuffled);
            var (one, other) = (FlagSet.Of(words), FlagSet.Of(shuffled));
            Assert.Equal(one, other);
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
            Assert.Equal(one.ToString(), other.ToString());
        });

    [Fact]
    public void Sets_are_equal_only_with_the_same_flags() =>
        Gen.Select(Words, Words).Sample((one, other) => Assert.Equal(one.ToHashSet().SetEquals(other), FlagSet.Of(one).Equals(FlagSet.Of(other))));

    [Fact]
    public void Parsing_any_printed_set_gives_the_same_set() =>
        Sets.Sample(flags =>
        {
            Assert.True(FlagSet.TryParse(flags.ToString(), out var parsed));
            Assert.Equal(flags, parsed);
        });

    [Fact]
    public void A_refused_text_has_no_flags()
    {
        Assert.False(FlagSet.TryParse("JIT,jit", out var flags));
        Assert.Equal(FlagSet.None, flags);
    }

    [Fact]
    public void Is_equal_to_no_other_thing()
    {
        Assert.False(FlagSet.None.Equals(null));
        Assert.False(FlagSet.None.Equals((object)""));
        Assert.True(FlagSet.Of("JIT").Equals((object)FlagSet.Of("JIT")));
    }

    [Theory]
    [InlineData("A", true)]
    [InlineData("Z9_", true)]
    [InlineData("_A", false)]
    [InlineData("9A", false)]
    [InlineData("A-B", false)]
    [InlineData("", false)]
    public void A_flag_is_one_upper_case_word(string word, bool isFlag) => Assert.Equal(isFlag, FlagSet.IsFlag(word));
}
