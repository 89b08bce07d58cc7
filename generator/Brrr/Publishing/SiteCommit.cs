using System.Globalization;
using System.Text;
using LibGit2Sharp;

namespace Brrr.Publishing;

/// <summary>The commit of a site. It follows from the site and its parent alone: who publishes the same twice gets the same id.</summary>
internal static class SiteCommit
{
    private const string Author = "Brrr";

    /// <summary>A mailbox that can't exist (RFC 2606), so that the commit is nobody's.</summary>
    private const string Mailbox = "brrr@publisher.invalid";

    /// <summary>Writes it; no reference moves.</summary>
    public static Commit Write(Repository repository, Tree tree, SiteFacts facts, string? message, Commit? parent)
    {
        var signature = new Signature(Author, Mailbox, DateOf(repository, facts));
        return repository.ObjectDatabase.CreateCommit(signature, signature, Tidied(message ?? MessageOf(facts)), tree, parent is null ? [] : [parent], prettifyMessage: false);
    }

    /// <summary>"Publish the night of 2026-08-21", and what the site was made from.</summary>
    public static string MessageOf(SiteFacts facts)
    {
        var text = new StringBuilder(facts switch
        {
            { IsSample: true } => "Publish made-up sample data",
            { NewestNight: { } night } => "Publish the night of " + night,
            _ => "Publish a site without results",
        });
        text.Append(CultureInfo.InvariantCulture, $"\n\n{facts.Pairs} pair{(facts.Pairs == 1 ? "" : "s")}");
        if (facts.DataCommit is { } commit) text.Append(CultureInfo.InvariantCulture, $", data commit {commit}");
        return text.Append('\n').ToString();
    }

    /// <summary>As git leaves a message that somebody typed: one line feed at its end, and no space at that of a line.</summary>
    private static string Tidied(string message) => string.Join('\n', message.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n') + "\n";

    /// <summary>When the data commit was made; outside of git, when the newest pair began to run.</summary>
    private static DateTimeOffset DateOf(Repository repository, SiteFacts facts) =>
        facts.DataCommit is { } commit && ObjectId.TryParse(commit, out var id) && repository.Lookup<Commit>(id) is { } known
            ? known.Committer.When
            : facts.NewestInstant ?? DateTimeOffset.UnixEpoch;
}
