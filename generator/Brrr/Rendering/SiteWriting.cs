namespace Brrr.Rendering;

/// <summary>What writing a site did.</summary>
/// <param name="Files">Files of the site.</param>
/// <param name="Changed">Files that were new or had other bytes.</param>
/// <param name="Removed">Files that the site no longer has.</param>
/// <param name="Bytes">Size of all files together.</param>
/// <param name="Record">What the next build may rely on.</param>
internal sealed record SiteWriting(int Files, int Changed, int Removed, long Bytes, SiteRecord Record)
{
    /// <summary>Nothing was new.</summary>
    public static SiteWriting Nothing(SiteRecord record) => new(record.Files.Count, 0, 0, record.Files.Values.Sum(file => file.Length), record);
}
