using System.Text;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Founding;

/// <summary>The files of <c>data/</c> for a new owner: the original ones with the plan's title, addresses and machines, without the mission's farm.</summary>
internal static class FoundedFiles
{
    private const string OwnSource = "  - path: .\n";
    private const string Machines = "    machines:\n";

    /// <summary>Texts by file name, in the order of <see cref="ConfigurationFiles.Names"/>.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(FarmPlan plan) => [.. ConfigurationFiles.Names.Select(name => KeyValuePair.Create(name, Of(name, plan)))];

    private static string Of(string name, FarmPlan plan)
    {
        var original = OriginalFile.Read(name);
        return name switch
        {
            "dashboard.yaml" => WithLine(WithLine(WithLine(original, "title", plan.Title), "site_url", plan.SiteUrl), "repository", "https://github.com/" + plan.Repository),
            "sources.yaml" => WithMachines(original, plan),
            "events.yaml" => WithoutEvents(original),
            _ => original,
        };
    }

    private static string WithLine(string text, string key, string value)
    {
        var start = text.StartsWith(key + ":", StringComparison.Ordinal) ? 0 : Find(text, $"\n{key}:", 0) + 1;
        return text[..start] + $"{key}: {QuotedYaml.Of(value)}" + text[Find(text, "\n", start)..];
    }

    private static string WithMachines(string text, FarmPlan plan)
    {
        var start = Find(text, Machines, Find(text, OwnSource, 0)) + Machines.Length;
        var machines = new StringBuilder();
        for (var i = 0; i < plan.Machines.Count; i++) Add(machines, plan.Machines[i], MachinePalette.Color(i));
        return text[..start] + machines.ToString().TrimEnd('\n') + text[Find(text, "\n\n", start)..];
    }

    private static void Add(StringBuilder text, PlannedMachine machine, string color) => text
        .Append("      ").Append(QuotedYaml.Of(machine.Name)).Append(":\n")
        .Append("        description: null # hardware in a few words\n")
        .Append("        os: ").Append(QuotedYaml.Of(machine.OperatingSystem)).Append('\n')
        .Append("        arch: ").Append(machine.Architecture).Append('\n')
        .Append("        color: ").Append(QuotedYaml.Of(color)).Append('\n')
        .Append("        comparison: ").Append(machine.Comparison).Append('\n')
        .Append("        labels: [self-hosted, ").Append(QuotedYaml.Of(machine.Name)).Append("]\n")
        .Append("        flags: [[").AppendJoin(", ", machine.Base.Names).Append("], [").AppendJoin(", ", machine.Head.Names).Append("]]\n")
        .Append("        cores: null # on Linux a quiet processor, such as \"3\"\n");

    /// <summary>The comments stay: they say what an entry holds.</summary>
    private static string WithoutEvents(string text)
    {
        var start = Find(text, "\nevents:", 0) + 1;
        return text[..start] + "events: []" + text[Find(text, "\n\n", start)..];
    }

    private static int Find(string text, string part, int from) =>
        text.IndexOf(part, from, StringComparison.Ordinal) is >= 0 and var at ? at : throw new BrrrException("", $"an original file lacks '{part.Trim()}'", "this is a fault of brrr; please report it");
}
