namespace Brrr.Statistics;

/// <summary>Words for what a replay knows as of its last run: levels, candidates, sides and contributions of every change.</summary>
internal sealed class ChangePointReporter(
    ChangePointRules rules,
    NightlyLogs logs,
    IReadOnlyList<bool> leftOut,
    List<int> epochs,
    IReadOnlyList<ConfirmedChange> confirmed,
    IReadOnlyList<ProvisionalChange> provisional)
{
    private readonly MatchedWindow window = new(logs);

    /// <summary>All changes, in order of First.</summary>
    public IReadOnlyList<ChangePoint> All()
    {
        var changes = new List<ChangePoint>();
        for (var i = 0; i < confirmed.Count; i++)
            changes.Add(Describe(i));
        foreach (var change in provisional)
        {
            // A change that was withdrawn too early keeps one name and one entry.
            var same = changes.FindIndex(other => other.First == change.Position);
            if (same < 0)
                changes.Add(Describe(change));
            else
                changes[same] = changes[same] with { ProvisionalAt = change.OpenedAt, WithdrawnAt = change.WithdrawnAt };
        }

        return RecoveryLinks.Between([.. changes.OrderBy(change => change.First).ThenBy(change => change.State)]);
    }

    /// <summary>The parts of a change's step by benchmark.</summary>
    public Contributions ContributionsTo(ChangePoint change)
    {
        Fill(change.SegmentStart, change.Position, change.SegmentEnd, change.ConfirmedAt ?? change.ProvisionalAt ?? change.Position, change.State);
        var position = window.IndexOf(change.Position);
        return Contributions.ToDifference(MeanRow(window.Runs[..position]), MeanRow(window.Runs[position..]));
    }

    private ChangePoint Describe(int index)
    {
        var change = confirmed[index];
        var start = index == 0 ? 0 : confirmed[index - 1].Position;
        var end = index + 1 < confirmed.Count ? confirmed[index + 1].Position : leftOut.Count;
        var range = Candidates(change, start, end);
        return Describe(start, change.Position, end, change.ConfirmedAt, ChangeState.Confirmed) with
        {
            First = change.First,
            ProvisionalAt = change.ProvisionalAt,
            ConfirmedAt = change.ConfirmedAt,
            PValue = change.PValue,
            FirstCandidate = range.First,
            LastCandidate = range.Last,
            EpochAt = EpochIn(range),
        };
    }

    private ChangePoint Describe(ProvisionalChange change)
    {
        var start = confirmed.LastOrDefault(before => before.Position < change.Position)?.Position ?? 0;
        var state = change.WithdrawnAt is null ? ChangeState.Provisional : ChangeState.Withdrawn;
        return Describe(start, change.Position, change.WithdrawnAt ?? leftOut.Count, change.OpenedAt, state) with
        {
            ProvisionalAt = change.OpenedAt,
            WithdrawnAt = change.WithdrawnAt,
            PValue = change.Found.PValue,
        };
    }

    private ChangePoint Describe(int start, int position, int end, int found, ChangeState state)
    {
        Fill(start, position, end, found, state);
        var index = window.IndexOf(position);
        var before = Moments.Of(window.Ratios[..index]).Mean;
        var after = Moments.Of(window.Ratios[index..]).Mean;
        return new ChangePoint
        {
            State = state,
            First = position,
            Position = position,
            LastBefore = window.Runs[index - 1],
            SegmentStart = start,
            SegmentEnd = end,
            ProvisionalAt = null,
            ConfirmedAt = null,
            WithdrawnAt = null,
            PValue = 1,
            Before = before,
            After = after,
            FirstCandidate = position,
            LastCandidate = position,
            EpochAt = EpochIn(new PositionRange(position, position)),
            Sides = Sides(index, after - before),
            Benchmarks = window.SharedCount,
        };
    }

    private SideMoves Sides(int index, double step)
    {
        var bases = new double[window.Count];
        var heads = new double[window.Count];
        for (var i = 0; i < bases.Length; i++)
        {
            bases[i] = window.Mean(logs.Bases(window.Runs[i]));
            heads[i] = window.Mean(logs.Heads(window.Runs[i]));
        }

        return SideMoves.Of(bases.AsSpan(0, index), bases.AsSpan(index), heads.AsSpan(0, index), heads.AsSpan(index), step);
    }

    /// <summary>The 90 % set as runs, from what was known when the position stopped settling.</summary>
    private PositionRange Candidates(ConfirmedChange change, int start, int end)
    {
        Fill(start, change.Position, Math.Min(end, change.ConfirmedAt + rules.Settling + 1), change.ConfirmedAt, ChangeState.Confirmed);
        var range = LeastSquaresSplit.Range(window.Ratios, 1, window.Count - 1, window.IndexOf(change.Position));
        return new PositionRange(window.Runs[range.First], window.Runs[range.Last]);
    }

    /// <summary>The first epoch that begins in a range; the first run of all begins none.</summary>
    private int? EpochIn(PositionRange range)
    {
        var next = epochs.BinarySearch(Math.Max(1, range.First));
        if (next < 0)
            next = ~next;
        return next < epochs.Count && epochs[next] <= range.Last ? epochs[next] : null;
    }

    /// <summary>Both segments; of a suite that was replaced since, only the runs up to those on which the change was found, which shared with both.</summary>
    private void Fill(int start, int position, int end, int found, ChangeState state)
    {
        var shownFrom = state == ChangeState.Withdrawn ? position : int.MaxValue;
        var from = Math.Max(start, position - rules.Window);
        var settled = found + rules.Settling + 1;
        for (var to = Math.Min(end, position + rules.Window); to > position; to = to > settled ? settled : to - 1)
        {
            window.Fill(from, to, leftOut, shownFrom);
            if (window.Count > 0 && window.Runs[0] < position && window.Runs[^1] >= position)
                return;
        }

        throw new InvalidOperationException($"The runs before and after run {position} share no benchmarks, yet a change was found there.");
    }

    private double[] MeanRow(ReadOnlySpan<int> runs)
    {
        var means = new double[logs.Columns];
        foreach (var run in runs)
        {
            var ratios = logs.Ratios(run);
            for (var column = 0; column < means.Length; column++)
                means[column] += window.Shared[column] ? ratios[column] / runs.Length : double.NaN;
        }

        return means;
    }
}
