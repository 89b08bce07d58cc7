using Brrr.Results;

namespace Brrr.Site.Pages;

/// <summary>A machine's latest night alone, to be shown within other pages; without script.</summary>
/// <param name="Machine">The machine and its page.</param>
/// <param name="Card">Null where it has no nightly series.</param>
internal sealed record EmbedMachinePage(Link Machine, MachineCard? Card)
    : Page
{
    public override string Template => "embed-machine";

    public override string Layout => "embed";

    public static string PathOf(Machine machine) => $"embed/machine/{machine.Slug}/";

    public static EmbedMachinePage Of(Machine machine, SiteSource source) =>
        new(
            new Link(machine.Name, Addresses.Machine(machine)),
            source.Farm.DefaultSeriesOf(machine) is { } series ? MachineCard.Of(source.Farm.AnalysisOf(series), source.Farm.Headline) : null)
        {
            Path = PathOf(machine),
            Title = $"CPython's JIT on {machine.Name}",
            Description = $"How fast CPython's JIT is on {machine.Name}.",
            Origin = "",
            IsSample = machine.Source.IsSample,
        };
}
