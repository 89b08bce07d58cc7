using YamlDotNet.RepresentationModel;

namespace Brrr.Tests.Workflows;

/// <summary>A workflow of the project as GitHub reads it.</summary>
internal sealed class WorkflowFile
{
    private readonly YamlMappingNode root;

    private WorkflowFile(string path)
    {
        Text = File.ReadAllText(path);
        Name = Path.GetFileName(path);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Text));
        root = (YamlMappingNode)yaml.Documents[0].RootNode;
        Jobs = [.. Mapping(root, "jobs").Select(each => new WorkflowJob(this, ((YamlScalarNode)each.Key).Value ?? "", (YamlMappingNode)each.Value))];
    }

    public static string Folder { get; } = Path.Combine(Repository.Root, ".github", "workflows");

    public static IReadOnlyList<WorkflowFile> All { get; } = [.. Directory.EnumerateFiles(Folder, "*.yml").Order(StringComparer.Ordinal).Select(path => new WorkflowFile(path))];

    public string Name { get; }

    public string Text { get; }

    public IReadOnlyList<WorkflowJob> Jobs { get; }

    public static WorkflowFile Of(string name) => All.Single(file => file.Name == name);

    /// <summary>Permissions of all jobs that say nothing themselves.</summary>
    public YamlNode? Permissions => root.Children.TryGetValue("permissions", out var rights) ? rights : null;

    /// <summary>What starts it, and with which inputs.</summary>
    public YamlMappingNode Inputs(string trigger) => Mapping((YamlMappingNode)Mapping(root, "on").Children[trigger], "inputs");

    public static YamlMappingNode Mapping(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? (YamlMappingNode)value : [];
}
