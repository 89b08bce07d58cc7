using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>What is published besides these pages: every file with its fields, licence, feeds, badges, embeds, and how to use them.</summary>
/// <param name="License">Of the data; null where its owner states none.</param>
/// <param name="Files">Files that have fields.</param>
/// <param name="Examples">Texts to copy.</param>
/// <param name="Feeds">The feeds; none without an address of the site, and before the first pair.</param>
/// <param name="HasAddress">Whether the dashboard says where the site is.</param>
/// <param name="Machines">The embedded page of each machine.</param>
/// <param name="IncumbentFiles">Addresses of the incumbent dashboard's files, and what is in them.</param>
internal sealed record DataPage(
    string? License, DataFiles Files, DataExamples Examples, IReadOnlyList<Link> Feeds, bool HasAddress, IReadOnlyList<Link> Machines, IReadOnlyList<Fact> IncumbentFiles)
    : Page
{
    public override string Template => "data";

    public override string Section => "data";

    public static DataPage Of(SiteSource source, DataGuide guide)
    {
        var farm = source.Farm;
        var hasPairs = farm.Comparisons.Count > 0;
        return new DataPage(
            farm.Dashboard.DataLicense,
            guide.Files(),
            new DataExamples(guide.Examples, source),
            hasPairs && farm.Dashboard.SiteUrl is not null ? [new Link("Nights", "nights.xml"), new Link("Regressions and improvements", "changes.xml")] : [],
            farm.Dashboard.SiteUrl is not null,
            [.. farm.Machines.Select(machine => new Link(machine.Name, EmbedMachinePage.PathOf(machine)))],
            [.. OfIncumbent(farm)])
        {
            Path = "data/",
            Title = "Data",
            Description = "Everything on these pages as JSON and CSV, with every field explained, feeds, badges, and examples to copy.",
            Origin = $"The schemas of the published files; the output of the examples from the newest pairs, method version {source.Stamp.MethodVersion}.",
            DataSet = farm.Dashboard.SiteUrl is null ? null : DataSet.Of(farm),
            IsSample = farm.IsSample,
        };
    }

    private static IEnumerable<Fact> OfIncumbent(Farm farm)
    {
        yield return FileOf("machines", "Name, hardware and owner of every machine.");
        yield return FileOf("events", "What people noted, newest first.");
        yield return FileOf("summary-all", "Both sides of every pair by machine, newest first, the speedup on the JIT's side.");
        if (farm.Comparisons.Count == 0) yield break;
        yield return FileOf("summary-30", "The same of the 30 days before the newest night.");
        yield return FileOf("summary-7", "The same of 7 days.");
        yield return FileOf("manifest", "Every night that has a file, oldest first.");
    }

    private static Fact FileOf(string name, string content) => new(content, new Link($"data/{name}.json", $"data/{name}.json"));
}
