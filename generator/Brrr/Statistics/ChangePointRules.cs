namespace Brrr.Statistics;

/// <summary>The thresholds of the change point search; steps are logarithms, lengths are runs. One set for geometric means, one for benchmarks.</summary>
internal sealed record ChangePointRules
{
    private static readonly CriticalTable OneInAHundred = new(0.01);
    private static readonly CriticalTable Significant = new(2e-5);
    private static readonly CriticalTable SignificantOnce = new(1.5e-4);
    private static readonly CriticalTable Wild = new(0.003);

    /// <summary>The rules for a machine's geometric mean: steps from 0.5 %, provisional from z > 5 and 3 %.</summary>
    public static ChangePointRules GeometricMean { get; } = new()
    {
        LeastStep = Math.Log(1.005),
        FewestDifferences = NightNoise.Fewest,
        AssumesNoise = true,
        Provisional = null,
    };

    /// <summary>The rules for one benchmark: steps from 2 %, provisional from 12 pairs on, by a t threshold with the tail of 5 sigma, and 3 %.</summary>
    public static ChangePointRules Benchmark { get; } = new()
    {
        LeastStep = Math.Log(1.02),
        FewestDifferences = 11,
        AssumesNoise = false,
        Provisional = new CriticalTable(5.733031437583869e-07),
    };

    /// <summary>The longest stretch that is searched.</summary>
    public int Window { get; init; } = 50;

    /// <summary>How far the window's start moves when it is full.</summary>
    public int Stride { get; init; } = 25;

    /// <summary>The shortest segment.</summary>
    public int ShortestSegment { get; init; } = 3;

    /// <summary>A split with a larger p-value is no candidate.</summary>
    public CriticalTable Weak { get; init; } = OneInAHundred;

    /// <summary>A candidate with a larger p-value among its neighbours is dropped, the weakest first.</summary>
    public CriticalTable Final { get; init; } = Significant;

    /// <summary>The age, in runs, at which a level is looked at without the search: the night on which most steps become certain.</summary>
    public int YoungAge { get; init; } = 4;

    /// <summary>The p-value that such a level needs; it is one test a night where the search is several, so that it may be larger.</summary>
    public CriticalTable Young { get; init; } = SignificantOnce;

    /// <summary>Below so many degrees of freedom the residuals of the segments before join the variance.</summary>
    public int FewestResiduals { get; init; } = 20;

    /// <summary>Up to so many runs a new level must be level: two wild nights and a quiet one are none.</summary>
    public int LongestUneven { get; init; } = 6;

    /// <summary>How rare a residual in a short new level may be under the noise before it.</summary>
    public CriticalTable Uneven { get; init; } = Wild;

    /// <summary>The smallest confirmed step.</summary>
    public required double LeastStep { get; init; }

    /// <summary>The smallest provisional step: 3 %.</summary>
    public double LeastProvisionalStep { get; init; } = Math.Log(1.03);

    /// <summary>Fewer consecutive differences in the epoch give no noise of its own, so nothing provisional.</summary>
    public required int FewestDifferences { get; init; }

    /// <summary>Whether a young series may assume the noise of the farm.</summary>
    public required bool AssumesNoise { get; init; }

    /// <summary>Critical values of the provisional test; null: 5 sigma of the normal distribution, whatever the degrees of freedom.</summary>
    public required CriticalTable? Provisional { get; init; }

    /// <summary>How far a confirmed position may settle, and for how many runs it may.</summary>
    public int Settling { get; init; } = 3;

    /// <summary>A provisional change that is neither confirmed nor gone after so many runs is withdrawn.</summary>
    public int LongestProvisional { get; init; } = 6;
}
