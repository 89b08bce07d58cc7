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
    private readonly ChangePointRules _rules;
    private readonly EnergySplit _energy;
    private readonly List<int> _starts = [];
    private int _first;

    /// <summary>A search by these rules.</summary>
    public ChangePointSearch(ChangePointRules rules)
    {
        _rules = rules;
        _energy = new EnergySplit(rules.Window);
    }

    /// <summary>
    /// The change points in values[start..], rising: each the first index of its new level, tested against its neighbours.
    /// </summary>
    /// <param name="values">The row; what lies before <paramref name="start"/> only lends its residuals.</param>
    /// <param name="start">Where the searched window begins.</param>
    /// <param name="earlier">Starts of the segments before it, rising.</param>
    public IReadOnlyList<FoundChange> In(ReadOnlySpan<double> values, int start, ReadOnlySpan<int> earlier)
    {
        _starts.Clear();
        _starts.AddRange(earlier);
        _starts.Add(start);
        _first = _starts.Count;
        Divide(values, start, values.Length);
        _starts.Sort();
        while (Weakest(values) is { } weakest)
            _starts.RemoveAt(weakest);
        AddYoung(values);

        var found = new FoundChange[_starts.Count - _first];
        for (var i = 0; i < found.Length; i++)
            found[i] = new FoundChange(_starts[_first + i], Test(values, _first + i));
        return found;
    }

    /// <summary>
    /// The level of the last few runs, tested as it stands. The search asks several questions a night and needs a small p for each; this is one, on the
    /// night on which it matters, and only where least squares over the level agrees with it.
    /// </summary>
    private void AddYoung(ReadOnlySpan<double> values)
    {
        var position = values.Length - _rules.YoungAge;
        var level = _starts[^1];
        if (position - level < _rules.ShortestSegment)
            return;

        _starts.Add(position);
        var test = Test(values, _starts.Count - 1);
        var isClear = test.Strength(_rules.Young) >= 1 && Math.Abs(test.Step) >= _rules.LeastStep && IsLevel(test, _rules.YoungAge);
        if (!isClear || !Agrees(values[level..], position - level))
            _starts.RemoveAt(_starts.Count - 1);
    }

    private bool Agrees(ReadOnlySpan<double> values, int position) =>
        Math.Abs(LeastSquaresSplit.Best(values, _rules.ShortestSegment, values.Length - 1) - position) <= 1;

    private void Divide(ReadOnlySpan<double> values, int start, int end)
    {
        if (_energy.Best(values[start..end], _rules.ShortestSegment) is not { } split)
            return;

        var position = start + split.Position;
        if (SegmentTest.Of(values, start, position, end).Strength(_rules.Weak) < 1)
            return;

        _starts.Add(position);
        Divide(values, start, position);
        Divide(values, position, end);
    }

    private int? Weakest(ReadOnlySpan<double> values)
    {
        int? weakest = null;
        int? smallest = null;
        var strength = 1.0;
        var size = _rules.LeastStep;
        for (var i = _first; i < _starts.Count; i++)
        {
            var test = Test(values, i);
            var own = IsLevel(test, Length(values, i)) ? test.Strength(_rules.Final) : 0;
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
        length > _rules.LongestUneven || test.Unevenness < _rules.Uneven[test.DegreesBefore];

    private int Length(ReadOnlySpan<double> values, int i) => (i + 1 < _starts.Count ? _starts[i + 1] : values.Length) - _starts[i];

    private SegmentTest Test(ReadOnlySpan<double> values, int i)
    {
        var starts = CollectionsMarshal.AsSpan(_starts);
        var end = i + 1 < starts.Length ? starts[i + 1] : values.Length;
        return SegmentTest.Of(values, starts[i - 1], starts[i], end, starts[..(i - 1)], _rules.FewestResiduals);
    }
}
