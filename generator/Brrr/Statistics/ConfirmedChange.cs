namespace Brrr.Statistics;

/// <summary>What the replay remembers of a confirmed change.</summary>
/// <param name="First">The first run of the new level at the confirmation; never changes.</param>
/// <param name="Position">The same as settled so far.</param>
/// <param name="ConfirmedAt">The run that confirmed it.</param>
/// <param name="ProvisionalAt">The run on which it was provisional first; null where it never was.</param>
/// <param name="PValue">At the confirmation.</param>
internal sealed record ConfirmedChange(int First, int Position, int ConfirmedAt, int? ProvisionalAt, double PValue);
