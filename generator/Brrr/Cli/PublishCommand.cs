using System.CommandLine;
using System.Runtime.CompilerServices;
using Brrr.Loading;
using Brrr.Publishing;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary><c>brrr publish</c>: the site onto the branch that Pages serves, as one commit.</summary>
internal static class PublishCommand
{
    public static Command Create(Terminal terminal)
    {
        var build = new BuildCommandOptions();
        var options = new PublishCommandOptions();
        var command = new Command("publish", "Build the site, check it, and push it to the branch that is served.");
        options.AddTo(command);
        build.AddTo(command);
        command.SetAction(parsed => Run(terminal, options.Of(parsed), build.Of(parsed)));
        return command;
    }

    private static int Run(Terminal terminal, PublishOptions options, BuildOptions build)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            throw new BrrrException(
                "brrr publish",
                "the program of machine code builds sites, and can't check one: what holds JSON against its schema needs .NET's own runtime",
                "build with it, and publish with 'dotnet run --project generator/Brrr -- publish --site DIR'");
        }

        var tokens = new GitTokens(Environment.GetEnvironmentVariable);
        using var repository = GitRepository.Of(options.Repository ?? ProjectPaths.Find(build.Data, build.Output).Root);
        var branch = new RemoteBranch(repository, options.Remote, options.Branch, tokens, Thread.Sleep);
        var origin = options.Site is { } site ? SiteOrigin.FromFolder(site) : SiteOrigin.FromBuild(() => Built(terminal, build), () => BringForward(build, tokens));
        try
        {
            var publication = new SitePublisher(repository, branch, options.Settings, Thread.Sleep).Publish(origin);
            PublishReport.Write(terminal, publication, branch.Where, options.Settings.IsDryRun);
            if (publication.Commit is not null) RequestPages(terminal, branch.Address, tokens);
            return ExitCode.Fine;
        }
        catch (SiteRefusedException refused)
        {
            PublishReport.WriteFindings(terminal, refused.Findings);
            throw;
        }
    }

    private static string Built(Terminal terminal, BuildOptions options)
    {
        var summary = ReadingProgress.Show(terminal, false, progress => SiteBuild.Run(options, progress));
        terminal.Line(FormattableString.Invariant($"Built     {summary.Reading.Pairs} pairs, {summary.Writing.Files} files ({summary.Writing.Changed} changed, {summary.Writing.Removed} removed), {summary.LeftOut.Count} findings"));
        return summary.Output;
    }

    /// <summary>The repositories that the build reads from.</summary>
    private static void BringForward(BuildOptions options, GitTokens tokens)
    {
        IEnumerable<string> folders = options.Results.Count > 0 ? options.Results.Select(argument => argument[(argument.IndexOf('=', StringComparison.Ordinal) + 1)..]) : [ProjectPaths.Find(options.Data, options.Output).Data];
        foreach (var folder in folders) DataCheckout.BringForward(folder, tokens);
    }

    private static void RequestPages(Terminal terminal, RemoteAddress remote, GitTokens tokens)
    {
        if (!tokens.IsGitHub(remote.TokenHost) || remote.Repository is not { } repository || remote.Own(tokens).For("https://" + remote.TokenHost) is not { } token) return;
        var api = Environment.GetEnvironmentVariable("GITHUB_API_URL") is { Length: > 0 } address ? address : "https://api.github.com";
        var refusal = PagesBuild.Request(new Uri(api), repository, token);
        if (refusal is null) terminal.Line("Pages     asked GitHub to build them");
        else terminal.ErrorLine("brrr: warning: could not ask GitHub to build the pages: " + Terminal.Clean(tokens.Hidden(refusal)) + "; where they do not follow the branch by themselves, check the token's right 'pages: write'");
    }
}
