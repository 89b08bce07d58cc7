using Brrr.Comparisons;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class PairMatchTests
{
    private const string Other = "fedcba9876543210fedcba9876543210fedcba98";

    private static readonly MadeResult Interpreter = new();

    private static readonly MadeResult Jit = Interpreter.Jit();

    [Fact]
    public void Pairs_the_interpreter_with_the_jit_of_one_commit()
    {
        var pair = Assert.Single(Match(Jit, Interpreter).Pairs);
        Assert.Equal("jit", pair.Definition.Id);
        Assert.Equal(FlagSet.None, pair.Base.Flags);
        Assert.Equal(FlagSet.Of("JIT"), pair.Head.Flags);
        Assert.Equal(PairKind.Nightly, pair.Kind);
    }

    [Fact]
    public void Pairs_whenever_the_sides_ran() =>
        Assert.Single(Match(
            Interpreter with { Ran = new DateTime(2026, 5, 2) },
            Jit with { Ran = new DateTime(2027, 7, 17) }).Pairs);

    [Fact]
    public void Never_pairs_across_machines() => Assert.Empty(Match(Interpreter, Jit with { Machine = "i5" }).Pairs);

    [Fact]
    public void Never_pairs_across_sources_with_one_machine_name() =>
        Assert.Empty(Match(Interpreter, Jit with { Source = MadeResult.Farm with { Slug = "other" } }).Pairs);

    [Fact]
    public void Never_pairs_across_forks() => Assert.Empty(Match(Interpreter, Jit with { Fork = "brandtbucher" }).Pairs);

    [Fact]
    public void Never_pairs_across_versions() => Assert.Empty(Match(Interpreter, Jit with { Version = "3.16.0a0" }).Pairs);

    [Fact]
    public void Never_pairs_across_commits() => Assert.Empty(Match(Interpreter, Jit with { Hash = Other }).Pairs);

    [Theory]
    [InlineData(new string[0], new[] { "JIT", "NOGIL" })]
    [InlineData(new[] { "PYTHON_UOPS" }, new[] { "JIT" })]
    [InlineData(new[] { "NOGIL" }, new[] { "JIT" })]
    [InlineData(new string[0], new[] { "PYTHON_UOPS" })]
    [InlineData(new string[0], new[] { "JIT", "CLANG20" })]
    [InlineData(new[] { "TAILCALL" }, new[] { "JIT" })]
    public void Only_exact_flag_sets_pair(string[] before, string[] after) =>
        Assert.Empty(Match(Interpreter with { Flags = before }, Interpreter with { Flags = after }).Pairs);

    [Theory]
    [InlineData(new[] { "TAILCALL" }, new[] { "TAILCALL", "JIT" }, "jit-tailcall")]
    [InlineData(new[] { "NOGIL" }, new[] { "NOGIL", "JIT" }, "jit-nogil")]
    [InlineData(new[] { "NOGIL", "TAILCALL" }, new[] { "JIT", "NOGIL", "TAILCALL" }, "jit-nogil-tailcall")]
    public void Each_comparison_has_its_flag_sets(string[] before, string[] after, string comparison) =>
        Assert.Equal(comparison, Assert.Single(Match(Interpreter with { Flags = before }, Interpreter with { Flags = after }).Pairs).Definition.Id);

    [Fact]
    public void One_base_serves_several_comparisons()
    {
        ComparisonDefinition[] definitions = [new("jit", "", FlagSet.None, FlagSet.Of("JIT")), new("uops", "", FlagSet.None, FlagSet.Of("PYTHON_UOPS"))];
        var match = PairMatch.Of([.. new[] { Interpreter, Jit, Interpreter with { Flags = ["PYTHON_UOPS"] } }.Select(each => each.ToResult())], definitions);
        Assert.Equal(["jit", "uops"], match.Pairs.Select(pair => pair.Definition.Id));
    }

    [Fact]
    public void Of_two_runs_of_one_build_the_last_counts_and_the_other_is_superseded()
    {
        var early = (Jit with { Ran = new DateTime(2026, 5, 2), Date = "2026-05-02" }).ToResult();
        var late = (Jit with { Ran = new DateTime(2026, 5, 9) }).ToResult();
        foreach (var results in new[] { new[] { early, late, Interpreter.ToResult() }, [late, Interpreter.ToResult(), early] })
        {
            var match = PairMatch.Of(results, Dashboard.Default.Comparisons);
            Assert.Same(late, Assert.Single(match.Pairs).Head);
            Assert.Same(early, Assert.Single(match.Superseded));
        }
    }

    [Fact]
    public void A_branch_and_a_hash_of_one_commit_are_one_build()
    {
        var match = Match(Interpreter, Jit with { Ref = "main", Ran = new DateTime(2026, 5, 2) }, Jit with { Ran = new DateTime(2026, 5, 1) });
        Assert.Equal("main", Assert.Single(match.Pairs).Head.Name.Ref);
        Assert.Single(match.Superseded);
    }

    [Fact]
    public void A_run_without_a_date_gives_way_to_one_that_has_it()
    {
        var dated = (Jit with { Ran = new DateTime(2026, 5, 2) }).ToResult();
        var undated = (Jit with { Date = "2026-05-03" }).ToResult();
        Assert.Same(undated, Assert.Single(PairMatch.Of([undated, dated], Dashboard.Default.Comparisons).Superseded));
    }

    [Theory]
    [InlineData(null, PairKind.Nightly)]
    [InlineData("main", PairKind.Nightly)]
    [InlineData("v3.15.0b1", PairKind.OnDemand)]
    [InlineData("3.15", PairKind.OnDemand)]
    [InlineData("0123456", PairKind.OnDemand)]
    [InlineData("fedcba9876543210fedc", PairKind.OnDemand)]
    [InlineData("0123456789abcdef0124", PairKind.OnDemand)]
    internal void Nightly_are_hashes_of_the_commit_and_the_sources_branches(string? reference, PairKind kind)
    {
        var metadata = new Dictionary<string, string> { ["commit_id"] = Interpreter.Hash };
        Assert.Equal(kind, KindOf(Interpreter with { Ref = reference, Metadata = metadata }));
    }

    [Fact]
    public void Another_fork_is_on_demand() => Assert.Equal(PairKind.OnDemand, KindOf(Interpreter with { Fork = "brandtbucher" }));

    [Fact]
    public void A_source_decides_its_fork_and_branches()
    {
        var source = MadeResult.Farm with { ForkFilter = "faster-cpython", Branches = ["jit-dev"] };
        Assert.Equal(PairKind.Nightly, KindOf(Interpreter with { Source = source, Fork = "faster-cpython", Ref = "jit-dev" }));
        Assert.Equal(PairKind.OnDemand, KindOf(Interpreter with { Source = source, Fork = "faster-cpython", Ref = "main" }));
        Assert.Equal(PairKind.OnDemand, KindOf(Interpreter with { Source = source }));
        Assert.Equal(PairKind.Nightly, KindOf(Interpreter with { Source = source with { ForkFilter = null } }));
    }

    [Fact]
    public void A_version_that_falls_behind_its_series_is_a_maintenance_branch()
    {
        var pairs = Match(
            [.. Night(1, "3.15.0b4"), .. Night(2, "3.16.0a0"), .. Night(3, "3.15.0rc1"), .. Night(4, "3.16.0a1"), .. Night(5, "3.17.0a0")]).Pairs;
        Assert.Equal([PairKind.Nightly, PairKind.Nightly, PairKind.OnDemand, PairKind.Nightly, PairKind.Nightly], pairs.Select(pair => pair.Kind));
    }

    [Fact]
    public void A_tag_of_a_newer_version_does_not_end_the_series()
    {
        MadeResult[] tag = [.. Night(1, "3.99.0").Select(each => each with { Ref = "v3.99.0" })];
        Assert.Equal([PairKind.OnDemand, PairKind.Nightly], Match([.. tag, .. Night(2, "3.15.0b4")]).Pairs.Select(pair => pair.Kind));
    }

    [Fact]
    public void Each_machine_and_comparison_has_a_version_of_its_own()
    {
        MadeResult[] elsewhere = [.. Night(1, "3.16.0a0").Select(each => each with { Machine = "i5" })];
        MadeResult[] tailcall = [.. Night(1, "3.16.0a0").Select(each => each with { Flags = [.. each.Flags, "TAILCALL"] })];
        Assert.All(Match([.. elsewhere, .. tailcall, .. Night(2, "3.15.0b4")]).Pairs, pair => Assert.Equal(PairKind.Nightly, pair.Kind));
    }

    [Fact]
    public void The_order_of_the_results_does_not_matter()
    {
        MadeResult[] results = [.. Night(1, "3.15.0b4"), .. Night(2, "3.16.0a0"), .. Night(3, "3.15.0rc1"), Interpreter with { Machine = "i5" }];
        var expected = Match(results).Pairs.Select(pair => (pair.Id, pair.Kind)).ToList();
        for (var seed = 0; seed < 20; seed++)
        {
            new Random(seed).Shuffle(results);
            Assert.Equal(expected, Match(results).Pairs.Select(pair => (pair.Id, pair.Kind)));
        }
    }

    private static PairKind KindOf(MadeResult interpreter) => Assert.Single(Match(interpreter, interpreter.Jit()).Pairs).Kind;

    private static MadeResult[] Night(int day, string version)
    {
        var night = Interpreter with { Date = $"2026-05-{day:00}", Version = version, Hash = $"{day}" + Other[1..] };
        return [night, night.Jit()];
    }

    private static PairMatch Match(params MadeResult[] results) =>
        PairMatch.Of([.. results.Select(each => each.ToResult())], Dashboard.Default.Comparisons);
}
