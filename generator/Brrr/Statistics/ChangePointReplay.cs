using System.Runtime.InteropServices;

namespace Brrr.Statistics;

/// <summary>
/// The change points of one series as its nights arrive. What is confirmed on a night keeps its First for ever, its position settles by least squares within
/// 3 runs for three more, and the next search starts there; the last one or two runs may be provisional. Nothing that has been said depends on later nights:
/// the state after n runs is a function of those n. Appending costs a search of at most one window.
/// </summary>
internal sealed class ChangePointReplay
{
    private readonly ChangePointRules _rules;
    private readonly ChangePointSearch _search;
    private readonly NightlyLogs _logs;
    private readonly MatchedWindow _window;
    private readonly List<bool> _leftOut = [];
    private readonly DifferenceHistory _differences = new();
    private readonly List<ConfirmedChange> _confirmed = [];
    private readonly List<ProvisionalChange> _provisional = [];
    private readonly List<int> _earlier = [];

    /// <summary>A series of so many benchmarks: one column for a benchmark's own, all of them for the geometric mean.</summary>
    public ChangePointReplay(ChangePointRules rules, int columns)
    {
        _rules = rules;
        _search = new ChangePointSearch(rules);
        _logs = new NightlyLogs(columns);
        _window = new MatchedWindow(_logs);
    }

    /// <summary>The number of runs so far.</summary>
    public int Count => _logs.Count;

    /// <summary>
    /// Adds the next run in order of commit time.
    /// </summary>
    /// <param name="bases">ln(mean seconds per loop) of the base, a column a benchmark, NaN where the pair lacks it.</param>
    /// <param name="heads">The same of the head.</param>
    /// <param name="beginsEpoch">Whether the machine differs from that of the run before: noise does not cross it.</param>
    /// <param name="assumedNoise">The largest sigma_night of the farm's other series as of this night, for a young geometric mean.</param>
    public void Append(ReadOnlySpan<double> bases, ReadOnlySpan<double> heads, bool beginsEpoch = false, double? assumedNoise = null)
    {
        _logs.Append(bases, heads);
        _leftOut.Add(false);
        var run = Count - 1;
        _differences.Append(_logs, beginsEpoch);

        // In this order: an outage that ended must not be confirmed with the night that ended it.
        WithdrawWhatWentBack(run);
        for (var i = 0; i < _confirmed.Count; i++)
            Settle(i, run);
        Search(run);
        OpenProvisional(run, assumedNoise);
    }

    /// <summary>All changes as of the last run, in order of First.</summary>
    public IReadOnlyList<ChangePoint> Report() => Reporter().All();

    /// <summary>The parts of a reported change's step by benchmark, on the same runs as its means: NaN where not shared; they sum to the step.</summary>
    public Contributions ContributionsTo(ChangePoint change) => Reporter().ContributionsTo(change);

    private ChangePointReporter Reporter() => new(_rules, _logs, _leftOut, _differences.Epochs, _confirmed, _provisional);

    private void WithdrawWhatWentBack(int run)
    {
        if (Open is not { } open)
            return;

        var length = run - open.Position;
        var wentBack = WentBack(open);
        if (!wentBack && length < _rules.LongestProvisional)
            return;

        _provisional[^1] = open with { WithdrawnAt = run };
        if (!wentBack || length >= _rules.ShortestSegment || open.Position <= LevelStart(_confirmed.Count))
            return;
        for (var i = open.Position; i < run; i++)
            _leftOut[i] = true;
    }

    /// <summary>
    /// Whether the newest run is nearer to the level before than to the one that it opened: one quiet night must not hide a step of just 3 %.
    /// </summary>
    private bool WentBack(ProvisionalChange open)
    {
        _window.Fill(LevelBefore(open.Position), Count, _leftOut);
        var before = Moments.Of(_window.Ratios[.._window.IndexOf(open.Position)]);
        return before.Count == 0 || (_window.Ratios[^1] - before.Mean) * Math.Sign(open.Found.Step) < Math.Abs(open.Found.Step) / 2;
    }

    private void Settle(int index, int run)
    {
        var change = _confirmed[index];
        if (run - change.ConfirmedAt > _rules.Settling)
            return;

        var (left, right) = (LevelStart(index), index + 1 < _confirmed.Count ? _confirmed[index + 1].Position : run + 1);
        _window.Fill(Math.Max(left, change.First - _rules.Window), right, _leftOut);
        if (Candidates(change.First) is { } candidates)
        {
            var best = LeastSquaresSplit.Best(_window.Ratios, candidates.First, candidates.Last);
            _confirmed[index] = change with { Position = _window.Runs[best] };
        }
    }

    private void Search(int run)
    {
        var end = run + 1;
        var start = LevelStart(_confirmed.Count);
        if (end - start > _rules.Window)
            start += (end - start - _rules.Window + _rules.Stride - 1) / _rules.Stride * _rules.Stride;

        // A short window lends residuals from the segments before it, within the epoch.
        var from = Math.Min(start, Math.Max(_differences.EpochStart(run), end - _rules.FewestResiduals - 2));
        _window.Fill(from, end, _leftOut);
        _earlier.Clear();
        if (from < start)
        {
            _earlier.Add(0);
            foreach (var change in _confirmed)
            {
                if (change.Position > from && change.Position < start)
                    _earlier.Add(_window.IndexOf(change.Position));
            }
        }

        var found = _search.In(_window.Ratios, _window.IndexOf(start), CollectionsMarshal.AsSpan(_earlier));
        if (found.Count > 0)
            Confirm(found, _window.Runs.ToArray(), run);
    }

    private void Confirm(IReadOnlyList<FoundChange> found, int[] runs, int run)
    {
        var known = _confirmed.Count;
        for (var i = 0; i < found.Count; i++)
        {
            var change = found[i];
            var position = runs[change.Position];
            if (_confirmed.Count > 0 && position <= _confirmed[^1].First)
                continue;
            if (i == found.Count - 1 && IsTooYoung(change.Position))
                continue;

            _confirmed.Add(new ConfirmedChange(position, position, run, ProvisionalAt(position, change.Test.Step), change.Test.PValue));
        }

        // Least squares has its word before the change is named; a name belongs to one change only.
        for (var i = known; i < _confirmed.Count; i++)
        {
            Settle(i, run);
            if (i == 0 || _confirmed[i].Position > _confirmed[i - 1].First)
                _confirmed[i] = _confirmed[i] with { First = _confirmed[i].Position };
        }
    }

    /// <summary>
    /// Whether the new level really begins with the last two runs, and only the shortest segment holds an old run: then the next night tells.
    /// </summary>
    private bool IsTooYoung(int position)
    {
        var start = _window.IndexOf(LevelStart(_confirmed.Count));
        var values = _window.Ratios[start..];
        var first = Math.Max(1, position - start - _rules.Settling);
        var last = Math.Min(values.Length - 1, position - start + _rules.Settling);
        return LeastSquaresSplit.Best(values, first, last) > values.Length - _rules.ShortestSegment;
    }

    private int? ProvisionalAt(int position, double step)
    {
        if (Open is not { } open || position < open.Position - _rules.Settling || Math.Sign(step) != Math.Sign(open.Found.Step))
            return null;

        _provisional.RemoveAt(_provisional.Count - 1);
        return open.OpenedAt;
    }

    private void OpenProvisional(int run, double? assumedNoise)
    {
        if (Open is not null)
            return;

        for (var position = run - 1; position <= run; position++)
        {
            if (position < 0 || _leftOut[position] || StepOfTail(position, run, assumedNoise) is not { } step)
                continue;
            _provisional.Add(new ProvisionalChange(position, run, null, step));
            return;
        }
    }

    private ProvisionalStep? StepOfTail(int position, int run, double? assumedNoise)
    {
        var start = LevelBefore(position);
        if (position - start < _rules.ShortestSegment)
            return null;

        _window.Fill(start, run + 1, _leftOut);
        var index = _window.IndexOf(position);
        if (index < _rules.ShortestSegment || index == _window.Count)
            return null;

        var differences = _differences.Before(position, stackalloc double[NightNoise.Memory]);
        return ProvisionalTest.Of(_window.Ratios[..index], _window.Ratios[index..], differences, assumedNoise, _rules);
    }

    private ProvisionalChange? Open => _provisional.Count > 0 && _provisional[^1].WithdrawnAt is null ? _provisional[^1] : null;

    /// <summary>Where the level before the change of this index begins.</summary>
    private int LevelStart(int index) => index == 0 ? 0 : _confirmed[index - 1].Position;

    /// <summary>Where the runs begin that stand for the level before a provisional change: at most 20.</summary>
    private int LevelBefore(int position) => Math.Max(LevelStart(_confirmed.Count), position - NightNoise.Memory - 1);

    /// <summary>Positions in the window within the settling distance of a run that leave both segments their length; null where none does.</summary>
    private PositionRange? Candidates(int run)
    {
        var first = Math.Max(_rules.ShortestSegment, _window.IndexOf(run - _rules.Settling));
        var last = Math.Min(_window.Count - _rules.ShortestSegment, _window.IndexOf(run + _rules.Settling + 1) - 1);
        return first <= last ? new PositionRange(first, last) : null;
    }
}
