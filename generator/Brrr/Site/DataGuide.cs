namespace Brrr.Site;

/// <summary>What the page about the data is made from besides the numbers.</summary>
/// <param name="Files">The published files; found when the page is made.</param>
/// <param name="Examples">Texts to copy, by the name of their file in <c>site/examples/</c>.</param>
internal sealed record DataGuide(Func<Pages.DataFiles> Files, IReadOnlyDictionary<string, string> Examples);
