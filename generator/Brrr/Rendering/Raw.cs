namespace Brrr.Rendering;

/// <summary>HTML that is already safe: made by this program's own charts or articles, and written without escaping.</summary>
/// <param name="Html">The markup.</param>
internal sealed record Raw(string Html);
