using YamlDotNet.RepresentationModel;

namespace Brrr.Tests.Workflows;

/// <summary>A job of a workflow.</summary>
internal sealed class WorkflowJob(WorkflowFile file, string name, YamlMappingNode node)
{
    public string Where => $"{file.Name}: {name}";

    public string Name => name;

    /// <summary>The workflow that it calls; null for one that runs by itself.</summary>
    public string? Uses => Text(node, "uses");

    public string? RunsOn => node.Children.TryGetValue("runs-on", out var labels) ? labels.ToString() : null;

    public string? Timeout => Text(node, "timeout-minutes");

    /// <summary>Whether the labels come from the machine's entry, so that the machine is somebody's own.</summary>
    public bool IsSelfHosted => RunsOn is { } labels && (labels.Contains("inputs.", StringComparison.Ordinal) || labels.Contains("self-hosted", StringComparison.Ordinal));

    /// <summary>What it may do, by subject; null where it does not say.</summary>
    public IReadOnlyDictionary<string, string>? Permissions => node.Children.TryGetValue("permissions", out var rights)
        ? ((YamlMappingNode)rights).ToDictionary(each => each.Key.ToString(), each => each.Value.ToString(), StringComparer.Ordinal)
        : null;

    /// <summary>What it passes to the workflow that it calls.</summary>
    public IReadOnlyDictionary<string, string> With => WorkflowFile.Mapping(node, "with").ToDictionary(each => each.Key.ToString(), each => each.Value.ToString(), StringComparer.Ordinal);

    public IReadOnlyList<YamlMappingNode> Steps => node.Children.TryGetValue("steps", out var steps) ? [.. ((YamlSequenceNode)steps).Cast<YamlMappingNode>()] : [];

    /// <summary>Its scripts.</summary>
    public IEnumerable<string> Runs => Steps.Select(step => Text(step, "run")).OfType<string>();

    /// <summary>Steps that check a repository out.</summary>
    public IEnumerable<YamlMappingNode> Checkouts => Steps.Where(step => Text(step, "uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true);

    public static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? (value as YamlScalarNode)?.Value : null;
}
