namespace Brrr.Statistics;

/// <summary>What a replay found of its runs: with it the same runs need not be searched again, and those that follow are judged as if they had been.</summary>
/// <param name="Runs">The number of runs.</param>
/// <param name="Confirmed">In order of time.</param>
/// <param name="Provisional">In order of time; only the last one may be open.</param>
/// <param name="LeftOut">Runs of outages that ended: no level holds them.</param>
internal sealed record ReplayState(int Runs, IReadOnlyList<ConfirmedChange> Confirmed, IReadOnlyList<ProvisionalChange> Provisional, IReadOnlyList<int> LeftOut);
