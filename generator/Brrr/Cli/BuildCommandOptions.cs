using System.CommandLine;

namespace Brrr.Cli;

/// <summary>The options that say what to build from and to; <c>build</c> and <c>serve</c> share them.</summary>
internal sealed class BuildCommandOptions
{
    private readonly Option<string[]> results = new("--results")
    {
        Description = "A folder of bm-* directories, in place of data/sources.yaml; may be repeated.",
        HelpName = "[NAME=]DIR",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> data = new("--data") { Description = "Folder of the configuration.", HelpName = "DIR" };

    private readonly Option<bool> offline = new("--offline") { Description = "Read repositories as they were last fetched." };

    private readonly Option<bool> noCache = new("--no-cache") { Description = "Read every file, and keep nothing of it for the next time." };

    private readonly Option<string?> output = new("--output", "-o") { Description = "Where the site goes (_site).", HelpName = "DIR" };

    private readonly Option<string?> baseUrl = new("--base-url") { Description = "Absolute address of the published site.", HelpName = "URL" };

    private readonly Option<bool> full = new("--full") { Description = "Make every file, whatever is known of the last build." };

    public BuildCommandOptions() => baseUrl.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<string?>() is { } address && !Results.WebAddress.IsSafe(address))
            result.AddError($"--base-url: '{address}' is no http or https address");
    });

    /// <summary>Adds the options that say what to read.</summary>
    public void AddSourcesTo(Command command)
    {
        command.Add(results);
        command.Add(data);
        command.Add(offline);
        command.Add(noCache);
    }

    public void AddTo(Command command)
    {
        AddSourcesTo(command);
        command.Add(output);
        command.Add(baseUrl);
        command.Add(full);
    }

    public BuildOptions Of(ParseResult parsed) =>
        new(parsed.GetValue(results) ?? [], parsed.GetValue(data), parsed.GetValue(output), parsed.GetValue(baseUrl), parsed.GetValue(full), parsed.GetValue(offline), !parsed.GetValue(noCache));
}
