namespace Brrr.Statistics;

/// <summary>What the replay remembers of a provisional change that has not been confirmed.</summary>
/// <param name="Position">The first run of what may be a new level.</param>
/// <param name="OpenedAt">The run that showed it.</param>
/// <param name="WithdrawnAt">The run that took it back; null while it is open.</param>
/// <param name="Found">The step that opened it.</param>
internal sealed record ProvisionalChange(int Position, int OpenedAt, int? WithdrawnAt, ProvisionalStep Found);
