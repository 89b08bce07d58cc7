namespace Brrr.Results;

/// <summary>A machine that measures, within its source: two sources never share one.</summary>
/// <param name="Source">The source whose files name it.</param>
/// <param name="Name">As the files write it.</param>
/// <param name="Slug">Unique among all machines; part of ids and addresses.</param>
/// <param name="Description">Hardware in words; empty where nobody wrote any.</param>
/// <param name="OperatingSystem">In words; empty where nobody wrote any.</param>
/// <param name="Architecture">As the files or the configuration write it.</param>
/// <param name="Color">Fixed colour of its line, <c>#rrggbb</c>.</param>
/// <param name="Marker">Fixed shape of its points.</param>
/// <param name="Dash">Fixed stroke of its line.</param>
/// <param name="DefaultComparison">Id of the comparison that its owner wants shown first; null for the first that it has.</param>
internal sealed record Machine(
    Source Source,
    string Name,
    string Slug,
    string Description,
    string OperatingSystem,
    string Architecture,
    string Color,
    LineMarker Marker,
    LineDash Dash,
    string? DefaultComparison)
{
    /// <summary>Slugs tell machines apart, and tens of thousands of results are grouped by their machines.</summary>
    public override int GetHashCode() => Slug.GetHashCode(StringComparison.Ordinal);
}
