using System.Text.Json;
using AngleSharp.Html.Parser;
using Brrr.Tests.Cli;

namespace Brrr.Tests.Faults;

/// <summary>A project that has every kind of broken result, built once as a person builds it, beside the same project without them.</summary>
public sealed class BrokenSite : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BrokenSite()
    {
        var whole = new FaultProject(folder, "whole");
        var broken = new FaultProject(folder, "broken");
        BrokenTexts.WriteEntries(broken);
        foreach (var input in Inputs.Where(input => input.IsPossible)) input.Damage(broken);
        foreach (var input in Odd) input.Write(broken);

        whole.Build();
        Run = broken.Build();
        Whole = Pairs(whole);
        Damaged = Pairs(broken);
        Status = File.Exists(broken.At("_site/api/v1/status.json")) ? Json(broken, "status.json") : default;
        StatusText = File.Exists(broken.At("_site/status/index.html")) ? new HtmlParser().ParseDocument(File.ReadAllText(broken.At("_site/status/index.html"))).Body?.TextContent ?? "" : "";
    }

    /// <summary>Everything that is broken, each in files of its own.</summary>
    internal static IReadOnlyList<BrokenInput> Inputs { get; } = [.. BrokenTexts.Entries, .. BrokenResultFiles.All(0), .. BrokenPlaces.All(100)];

    internal static IReadOnlyList<OddInput> Odd { get; } = [.. OddResultFiles.All(140)];

    internal BrrrProcess Run { get; }

    /// <summary>Pairs of the project without damage, by id.</summary>
    internal IReadOnlyDictionary<string, string> Whole { get; }

    /// <summary>Pairs of the project with all damage, by id.</summary>
    internal IReadOnlyDictionary<string, string> Damaged { get; }

    internal JsonElement Status { get; }

    /// <summary>What a person reads on the Status page.</summary>
    internal string StatusText { get; }

    public void Dispose() => FaultProject.Remove(folder);

    private static Dictionary<string, string> Pairs(FaultProject project) => File.Exists(project.At("_site/api/v1/nights.json"))
        ? Json(project, "nights.json").GetProperty("pairs").EnumerateArray().ToDictionary(pair => pair.GetProperty("id").GetString() ?? "", pair => pair.GetRawText(), StringComparer.Ordinal)
        : [];

    private static JsonElement Json(FaultProject project, string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(project.At("_site/api/v1/" + file)));
        return document.RootElement.Clone();
    }
}
