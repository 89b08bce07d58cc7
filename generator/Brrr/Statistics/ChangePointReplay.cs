using System.Runtime.InteropServices;

namespace Brrr.Statistics;

/// <summary>
/// The change points of one series as its nights arrive. What is confirmed on a night keeps its First for ever, its position settles by least squares within
/// 3 runs for three more, and the next search starts there; the last one or two runs may be provisional. Nothing that has been said depends on later nights:
/// the state after n runs is a function of those n. Appending costs a search of at most one window.
/// </summary>
internal sealed class ChangePointReplay
{
    private readonly ChangePointRules rules;
    private readonly ChangePointSearch search;
    private readonly NightlyLogs logs;
    private readonly MatchedWindow window;
    private readonly List<bool> leftOut;
    private readonly DifferenceHistory differences = new();
    private readonly List<ConfirmedChange> confirmed = [];
    private readonly List<ProvisionalChange> provisional = [];
    private readonly List<int> earlier = [];
    private readonly ReplayState? known;

    /// <summary>A series of so many benchmarks: one column for a benchmark's own, all of them for the geometric mean.</summary>
    /// <param name="rules">What counts as a change.</param>
    /// <param name="columns">The number of benchmarks.</param>
    /// <param name="runs">How many runs will come, as far as that is known; there may be more.</param>
    /// <param name="known">What a replay by the same rules found of the runs that will come first: they are not searched again. Null for nothing.</param>
    public ChangePointReplay(ChangePointRules rules, int columns, int runs = NightlyLogs.UsualRuns, ReplayState? known = null)
        : this(rules, new NightlyLogs(columns, runs), known)
    {
    }

    /// <summary>The same of a series whose runs are all there: <see cref="Next"/> takes one after another.</summary>
    public ChangePointReplay(ChangePointRules rules, NightlyLogs logs, ReplayState? known)
    {
        this.rules = rules;
        this.known = known;
        this.logs = logs;
        leftOut = new List<bool>(logs.Count);
        search = new ChangePointSearch(rules);
        window = new MatchedWindow(logs);
    }

    /// <summary>The number of runs so far.</summary>
    public int Count => leftOut.Count;

    /// <summary>What has been found so far.</summary>
    public ReplayState State => new(Count, [.. confirmed], [.. provisional], [.. Enumerable.Range(0, Count).Where(run => leftOut[run])]);

    /// <summary>Adds the next run in order of commit time.</summary>
    /// <param name="bases">ln(mean seconds per loop) of the base, a column a benchmark, NaN where the pair lacks it.</param>
    /// <param name="heads">The same of the head.</param>
    /// <param name="beginsEpoch">Whether the machine differs from that of the run before: noise does not cross it.</param>
    /// <param name="assumedNoise">The largest sigma_night of the farm's other series as of this night, for a young geometric mean.</param>
    public void Append(ReadOnlySpan<double> bases, ReadOnlySpan<double> heads, bool beginsEpoch = false, double? assumedNoise = null)
    {
        logs.Append(bases, heads);
        Next(beginsEpoch, assumedNoise);
    }

    /// <summary>Takes the next run of those that are there.</summary>
    public void Next(bool beginsEpoch = false, double? assumedNoise = null)
    {
        leftOut.Add(false);
        var run = Count - 1;

        // What a night is measured against are the nights before it, so that the last known ones are needed.
        if (Count + DifferenceHistory.Length <= known?.Runs) this.differences.Pass(beginsEpoch);
        else this.differences.Append(logs, beginsEpoch);
        if (Count == known?.Runs) TakeOver(known);
        if (Count <= known?.Runs) return;

        // In this order: an outage that ended must not be confirmed with the night that ended it.
        WithdrawWhatWentBack(run);
        for (var i = 0; i < confirmed.Count; i++) Settle(i, run);
        Search(run);
        OpenProvisional(run, assumedNoise);
    }

    /// <summary>All changes as of the last run, in order of First.</summary>
    public IReadOnlyList<ChangePoint> Report() => Reporter().All();

    /// <summary>The parts of a reported change's step by benchmark, on the same runs as its means: NaN where not shared; they sum to the step.</summary>
    public Contributions ContributionsTo(ChangePoint change) => Reporter().ContributionsTo(change);

    private void TakeOver(ReplayState state)
    {
        confirmed.AddRange(state.Confirmed);
        provisional.AddRange(state.Provisional);
        foreach (var run in state.LeftOut) leftOut[run] = true;
    }

    private ChangePointReporter Reporter() => new(this.rules, logs, leftOut, this.differences.Epochs, confirmed, provisional);

    private void WithdrawWhatWentBack(int run)
    {
        if (Open is not { } open) return;

        var length = run - open.Position;
        var wentBack = WentBack(open);
        if (!wentBack && length < this.rules.LongestProvisional)
            return;

        provisional[^1] = open with { WithdrawnAt = run };
        if (!wentBack || length >= this.rules.ShortestSegment || open.Position <= LevelStart(confirmed.Count))
            return;
        for (var i = open.Position; i < run; i++)
            leftOut[i] = true;
    }

    /// <summary>
    /// Whether the newest run is nearer to the level before than to the one that it opened: one quiet night must not hide a step of just 3 %.
    /// </summary>
    private bool WentBack(ProvisionalChange open)
    {
        window.Fill(LevelBefore(open.Position), Count, leftOut);
        var before = Moments.Of(window.Ratios[..window.IndexOf(open.Position)]);
        return before.Count == 0 || (window.Ratios[^1] - before.Mean) * Math.Sign(open.Found.Step) < Math.Abs(open.Found.Step) / 2;
    }

    private void Settle(int index, int run)
    {
        var change = confirmed[index];
        if (run - change.ConfirmedAt > this.rules.Settling) return;

        var (left, right) = (LevelStart(index), index + 1 < confirmed.Count ? confirmed[index + 1].Position : run + 1);
        window.Fill(Math.Max(left, change.First - this.rules.Window), right, leftOut);
        if (Candidates(change.First) is { } candidates)
        {
            var best = LeastSquaresSplit.Best(window.Ratios, candidates.First, candidates.Last);
            confirmed[index] = change with { Position = window.Runs[best] };
        }
    }

    private void Search(int run)
    {
        var end = run + 1;
        var start = LevelStart(confirmed.Count);
        if (end - start > this.rules.Window)
            start += (end - start - this.rules.Window + this.rules.Stride - 1) / this.rules.Stride * this.rules.Stride;

        // A short window lends residuals from the segments before it, within the epoch.
        var from = Math.Min(start, Math.Max(this.differences.EpochStart(run), end - this.rules.FewestResiduals - 2));
        window.Fill(from, end, leftOut);
        earlier.Clear();
        if (from < start)
        {
            earlier.Add(0);
            foreach (var change in confirmed)
            {
                if (change.Position > from && change.Position < start)
                    earlier.Add(window.IndexOf(change.Position));
            }
        }

        var found = search.In(window.Ratios, window.IndexOf(start), CollectionsMarshal.AsSpan(earlier));
        if (found.Count > 0)
            Confirm(found, window.Runs.ToArray(), run);
    }

    private void Confirm(IReadOnlyList<FoundChange> found, int[] runs, int run)
    {
        var known = confirmed.Count;
        for (var i = 0; i < found.Count; i++)
        {
            var change = found[i];
            var position = runs[change.Position];
            if (confirmed.Count > 0 && position <= confirmed[^1].First)
                continue;
            if (i == found.Count - 1 && IsTooYoung(change.Position))
                continue;

            confirmed.Add(new ConfirmedChange(position, position, run, ProvisionalAt(position, change.Test.Step), change.Test.PValue));
        }

        // Least squares has its word before the change is named; a name belongs to one change only.
        for (var i = known; i < confirmed.Count; i++)
        {
            Settle(i, run);
            if (i == 0 || confirmed[i].Position > confirmed[i - 1].First)
                confirmed[i] = confirmed[i] with { First = confirmed[i].Position };
        }
    }

    /// <summary>
    /// Whether the new level really begins with the last two runs, and only the shortest segment holds an old run: then the next night tells.
    /// </summary>
    private bool IsTooYoung(int position)
    {
        var start = window.IndexOf(LevelStart(confirmed.Count));
        var values = window.Ratios[start..];
        var first = Math.Max(1, position - start - this.rules.Settling);
        var last = Math.Min(values.Length - 1, position - start + this.rules.Settling);
        return LeastSquaresSplit.Best(values, first, last) > values.Length - this.rules.ShortestSegment;
    }

    private int? ProvisionalAt(int position, double step)
    {
        if (Open is not { } open || position < open.Position - this.rules.Settling || Math.Sign(step) != Math.Sign(open.Found.Step))
            return null;

        provisional.RemoveAt(provisional.Count - 1);
        return open.OpenedAt;
    }

    private void OpenProvisional(int run, double? assumedNoise)
    {
        if (Open is not null) return;

        for (var position = run - 1; position <= run; position++)
        {
            if (position < 0 || leftOut[position] || StepOfTail(position, run, assumedNoise) is not { } step)
                continue;
            provisional.Add(new ProvisionalChange(position, run, null, step));
            return;
        }
    }

    private ProvisionalStep? StepOfTail(int position, int run, double? assumedNoise)
    {
        var start = LevelBefore(position);
        if (position - start < this.rules.ShortestSegment)
            return null;

        window.Fill(start, run + 1, leftOut);
        var index = window.IndexOf(position);
        if (index < this.rules.ShortestSegment || index == window.Count)
            return null;

        var differences = this.differences.Before(position, stackalloc double[NightNoise.Memory]);
        return ProvisionalTest.Of(window.Ratios[..index], window.Ratios[index..], differences, assumedNoise, this.rules);
    }

    private ProvisionalChange? Open => provisional.Count > 0 && provisional[^1].WithdrawnAt is null ? provisional[^1] : null;

    /// <summary>Where the level before the change of this index begins.</summary>
    private int LevelStart(int index) => index == 0 ? 0 : confirmed[index - 1].Position;

    /// <summary>Where the runs begin that stand for the level before a provisional change: at most 20.</summary>
    private int LevelBefore(int position) => Math.Max(LevelStart(confirmed.Count), position - NightNoise.Memory - 1);

    /// <summary>Positions in the window within the settling distance of a run that leave both segments their length; null where none does.</summary>
    private PositionRange? Candidates(int run)
    {
        var first = Math.Max(this.rules.ShortestSegment, window.IndexOf(run - this.rules.Settling));
        var last = Math.Min(window.Count - this.rules.ShortestSegment, window.IndexOf(run + this.rules.Settling + 1) - 1);
        return first <= last ? new PositionRange(first, last) : null;
    }
}
