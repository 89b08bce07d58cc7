using System.Globalization;
using Brrr.Results;
using LibGit2Sharp;

namespace Brrr.Publishing;

/// <summary>
/// Publishes a site: looks at it, looks at what is published, writes what differs, and moves the branch at the very end. Whoever was faster
/// is built upon, from the newest data, so that no pair is lost.
/// </summary>
internal sealed class SitePublisher(Repository repository, RemoteBranch branch, PublishSettings settings, Action<TimeSpan> wait)
{
    /// <summary>How often to try again.</summary>
    private const int Retries = 5;

    private const int LostNamed = 3;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);

    /// <exception cref="SiteRefusedException">The site has faults.</exception>
    /// <exception cref="BrrrException">Published pairs would be lost, the remote refuses, or others are faster each time.</exception>
    public Publication Publish(SiteOrigin origin)
    {
        using var turn = PublishLock.Take(repository.Info.Path, "brrr-publish.lock", wait);
        var site = origin.Site();
        for (var losses = 0; ; losses++)
        {
            var published = new PublishedState(branch.Fetch());
            if (origin.CanBeNewer && HasLost(site, published)) site = origin.Newest();
            var inspection = SiteInspection.Of(site);
            if (inspection.Findings.Any(finding => finding.Severity is Severity.Error)) throw new SiteRefusedException(site.Root, inspection.Findings);
            if (!settings.AllowsShrink) Protect(published, site);

            var changes = SiteChanges.Of(published, site, DomainOf(inspection, site, published));
            var publication = new Publication(site, changes, inspection.Findings, null, losses);
            if (settings.IsDryRun || IsUpToDate(changes, published)) return publication;

            var tree = changes.WriteTo(repository.ObjectDatabase);
            var commit = SiteCommit.Write(repository, tree, SiteFacts.Of(site), settings.Message, settings.IsSingleCommit ? null : published.Commit);
            if (branch.Push(commit, published.Commit) is PushOutcome.Done) return publication with { Commit = commit.Sha };

            if (losses == Retries)
                throw new BrrrException(branch.Where, string.Create(CultureInfo.InvariantCulture, $"was moved by others before each of {losses + 1} pushes"), "try again when fewer publish at once");
            wait(PauseAfter(losses, commit));
            site = origin.Newest();
        }
    }

    /// <summary>Doubles each time, and spreads by the commit's id: publishers of different sites do not meet again.</summary>
    private static TimeSpan PauseAfter(int losses, Commit commit) => FirstPause * Math.Pow(2, losses) * (1 + (commit.Id.RawId[0] / 256.0));

    private bool IsUpToDate(SiteChanges changes, PublishedState published) =>
        changes.IsNone && published.Commit is { } commit && (!settings.IsSingleCommit || !commit.Parents.Any());

    private static bool HasLost(SiteFolder site, PublishedState published) => published.Foreign is null && Lost(site, published).Count > 0;

    private static List<string> Lost(SiteFolder site, PublishedState published) =>
        [.. published.PairIds().Except(PublishedState.PairIds(site)).Order(StringComparer.Ordinal)];

    private void Protect(PublishedState published, SiteFolder site)
    {
        if (published.Foreign is { } file)
            throw new BrrrException(branch.Where, $"holds something else than a site of this program ({file})", "name another one with --branch, or publish over it with --allow-shrink");
        var lost = Lost(site, published);
        if (lost.Count == 0) return;
        var named = string.Join(", ", lost.Take(LostNamed)) + (lost.Count > LostNamed ? ", ..." : "");
        throw new BrrrException(
            branch.Where,
            string.Create(CultureInfo.InvariantCulture, $"has {lost.Count} pair{(lost.Count == 1 ? "" : "s")} that the new site lacks ({named})"),
            "bring the data up to date and build again, or let them go with --allow-shrink");
    }

    /// <summary>The site's own domain, else the one that the branch has: <c>docs/contract.md</c> says where it comes from.</summary>
    private static byte[]? DomainOf(SiteInspection inspection, SiteFolder site, PublishedState published) =>
        site.At("CNAME")?.Bytes() ?? OwnDomain.Of(inspection.Address) ?? published.Domain;
}
