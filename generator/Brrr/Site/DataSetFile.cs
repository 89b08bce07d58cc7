namespace Brrr.Site;

/// <summary>A file of the published data.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Path">From the site's root.</param>
internal sealed record DataSetFile(string Type, string Path);
