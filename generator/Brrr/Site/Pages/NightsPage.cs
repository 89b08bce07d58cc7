namespace Brrr.Site.Pages;

/// <summary>All nights as a plain list, newest first.</summary>
internal sealed record NightsPage(IReadOnlyList<NightLine> Nights)
    : Page
{
    public override string Template => "nights";

    public override string Section => "nights";

    public static NightsPage Of(SiteSource source) =>
        new([.. source.Farm.Nights.Reverse().Select(night => NightLine.Of(night, source))])
        {
            Path = "nights/",
            Title = "All nights",
            Description = $"Every night that was measured, newest first: {source.Farm.Nights.Count} in all.",
            Origin = "Every pair of every source.",
            IsSample = source.Farm.IsSample,
        };
}
