using System.Runtime.InteropServices;

namespace Brrr.Statistics;

/// <summary>
/// All significant change points of one window: E-divisive splits accepted by a t test, recursively, then the weakest dropped while it is not significant
/// among its neighbours, as Apache Otava does (Fleming et al., "Hunter: using change point detection to hunt for performance regressions", ICPE 2023,
/// section 3).
/// Keeps its scratch rows: not for several threads.
/// </summary>
internal sealed class ChangePointSearch
{
    private readonly ChangePointRules rules;
    private readonly EnergySplit energy;
    private readonly List<int> starts = [];
    private int first;

    /// <summary>A search by these rules.</summary>
    public ChangePointSearch(ChangePointRules rules)
    {
        this.rules = rules;
        energy = new EnergySplit(rules.Window);
    }

    /// <summary>
    /// The change points in values[start..], rising: each the first index of its new level, tested against its neighbours.
    /// </summary>
    /// <param name="values">The row; what lies before <paramref name="start"/> only lends its residuals.</param>
    /// <param name="start">Where the searched window begins.</param>
    /// <param name="earlier">Starts of the segments before it, rising.</param>
    public IReadOnlyList<FoundChange> In(ReadOnlySpan<double> values, int start, ReadOnlySpan<int> earlier)
    {
        this.starts.Clear();
        this.starts.AddRange(earlier);
        this.starts.Add(start);
        first = this.starts.Count;
        Divide(values, start, values.Length);
        this.starts.Sort();
        while (Weakest(values) is { } weakest)
            this.starts.RemoveAt(weakest);
        AddYoung(values);

        var found = new FoundChange[this.starts.Count - first];
        for (var i = 0; i < found.Length; i++)
            found[i] = new FoundChange(this.starts[first + i], Test(values, first + i));
        return found;
    }

    /// <summary>
    /// The level of the last few runs, tested as it stands. The search asks several questions a night and needs a small p for each; this is one, on the
    /// night on which it matters, and only where least squares over the level agrees with it.
    /// </summary>
    private void AddYoung(ReadOnlySpan<double> values)
    {
        var position = values.Length - this.rules.YoungAge;
        var level = this.starts[^1];
        if (position - level < this.rules.ShortestSegment)
            return;

        this.starts.Add(position);
        var test = Test(values, this.starts.Count - 1);
        var isClear = test.Strength(this.rules.Young) >= 1 && Math.Abs(test.Step) >= this.rules.LeastStep && IsLevel(test, this.rules.YoungAge);
        if (!isClear || !Agrees(values[level..], position - level))
            this.starts.RemoveAt(this.starts.Count - 1);
    }

    private bool Agrees(ReadOnlySpan<double> values, int position) =>
        Math.Abs(LeastSquaresSplit.Best(values, this.rules.ShortestSegment, values.Length - 1) - position) <= 1;

    private void Divide(ReadOnlySpan<double> values, int start, int end)
    {
        if (energy.Best(values[start..end], this.rules.ShortestSegment) is not { } split)
            return;

        var position = start + split.Position;
        if (SegmentTest.Of(values, start, position, end).Strength(this.rules.Weak) < 1)
            return;

        this.starts.Add(position);
        Divide(values, start, position);
        Divide(values, position, end);
    }

    private int? Weakest(ReadOnlySpan<double> values)
    {
        int? weakest = null;
        int? smallest = null;
        var strength = 1.0;
        var size = this.rules.LeastStep;
        for (var i = first; i < this.starts.Count; i++)
        {
            var test = Test(values, i);
            var own = IsLevel(test, Length(values, i)) ? test.Strength(this.rules.Final) : 0;
            if (own < strength)
            {
                strength = own;
                weakest = i;
            }

            if (Math.Abs(test.Step) < size)
            {
                size = Math.Abs(test.Step);
                smallest = i;
            }
        }

        return weakest ?? smallest;
    }

    private bool IsLevel(SegmentTest test, int length) =>
        length > this.rules.LongestUneven || test.Unevenness < this.rules.Uneven[test.DegreesBefore];

    private int Length(ReadOnlySpan<double> values, int i) => (i + 1 < this.starts.Count ? this.starts[i + 1] : values.Length) - this.starts[i];

    private SegmentTest Test(ReadOnlySpan<double> values, int i)
    {
        var starts = CollectionsMarshal.AsSpan(this.starts);
        var end = i + 1 < starts.Length ? starts[i + 1] : values.Length;
        return SegmentTest.Of(values, starts[i - 1], starts[i], end, starts[..(i - 1)], this.rules.FewestResiduals);
    }
}
