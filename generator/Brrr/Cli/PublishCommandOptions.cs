using System.CommandLine;
using Brrr.Publishing;

namespace Brrr.Cli;

/// <summary>The options of <c>brrr publish</c> that are its own.</summary>
internal sealed class PublishCommandOptions
{
    private readonly Option<string?> site = new("--site") { Description = "Publish this built site; nothing is built.", HelpName = "DIR" };

    private readonly Option<string?> repository = new("--repository") { Description = "A folder in the repository (the project's).", HelpName = "DIR" };

    private readonly Option<string> remote = new("--remote") { Description = "The remote to push to.", HelpName = "NAME", DefaultValueFactory = _ => "origin" };

    private readonly Option<string> branch = new("--branch") { Description = "The branch that is served.", HelpName = "NAME", DefaultValueFactory = _ => "gh-pages" };

    private readonly Option<string?> message = new("--message", "-m") { Description = "Message of the commit.", HelpName = "TEXT" };

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Check the site and say what would change; push nothing." };

    private readonly Option<bool> singleCommit = new("--single-commit") { Description = "Keep no history: one commit, replaced if nobody else moved the branch." };

    private readonly Option<bool> allowShrink = new("--allow-shrink") { Description = "Publish although published pairs go, or over something that is no site." };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[site, repository, remote, branch, message, dryRun, singleCommit, allowShrink]) command.Add(option);
    }

    public PublishOptions Of(ParseResult parsed) => new(
        parsed.GetValue(site),
        parsed.GetValue(repository),
        parsed.GetRequiredValue(remote),
        parsed.GetRequiredValue(branch),
        new PublishSettings(parsed.GetValue(message), parsed.GetValue(dryRun), parsed.GetValue(singleCommit), parsed.GetValue(allowShrink)));
}
