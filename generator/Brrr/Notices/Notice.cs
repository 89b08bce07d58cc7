namespace Brrr.Notices;

/// <summary>An issue as it should be: open with this text, or closed for this reason.</summary>
/// <param name="Keys">Names that never change, the first one the notice's own: an issue that bears any of them is this notice's.</param>
/// <param name="Title">One line of plain text.</param>
/// <param name="Body">Markdown. The keys stand in it as comments.</param>
/// <param name="Labels">Labels of a new issue.</param>
/// <param name="ClosedBecause">Why it is over; null while it is open.</param>
/// <param name="IsNews">Whether an issue is opened where there is none; old ones are only followed.</param>
internal sealed record Notice(IReadOnlyList<string> Keys, string Title, string Body, IReadOnlyList<string> Labels, string? ClosedBecause, bool IsNews);
