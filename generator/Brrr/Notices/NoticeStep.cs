namespace Brrr.Notices;

/// <summary>One thing to do to bring the issues to where they should be.</summary>
/// <param name="Kind">Open, update or close.</param>
/// <param name="Number">The issue; null for one to open.</param>
/// <param name="Notice">What it should say; null for an issue that no notice belongs to any more.</param>
/// <param name="Comment">What is said on closing; null otherwise.</param>
internal sealed record NoticeStep(NoticeStepKind Kind, int? Number, Notice? Notice, string? Comment);
