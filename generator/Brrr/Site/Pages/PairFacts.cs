using System.Globalization;
using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Site.Pages;

/// <summary>What a pair is about: commit, version, dates.</summary>
internal static class PairFacts
{
    private const string Upstream = "python";

    public static IReadOnlyList<Fact> Of(ResultPair pair, Dashboard dashboard)
    {
        var result = pair.Head;
        Fact?[] facts =
        [
            new Fact("Compared", new Link(pair.Definition.Title, null)),
            new Fact("Commit", new Link(result.Name.Commit, WebAddress.OrNull($"{Repository(result, dashboard)}/commit/{result.CommitFull}"))),
            new Fact("Version", new Link(result.Name.Version.Text, null)),
            result.Name.Fork == Upstream ? null : new Fact("Fork", new Link(result.Name.Fork, null)),
            result.CommitFull.StartsWith(result.Name.Ref, StringComparison.Ordinal) ? null : new Fact("Ref", new Link(result.Name.Ref, null)),
            pair.CommitInstant is { } committed ? new Fact("Committed", new Link(Text(committed.UtcDateTime) + " UTC", null)) : null,
            pair.RunDate is { } ran ? new Fact("Measured", new Link(Text(ran) + ", machine's clock", null)) : null,
            pair.Kind == PairKind.OnDemand ? new Fact("Kind", new Link("on demand: in no series and no headline", null)) : null,
        ];
        return [.. facts.OfType<Fact>()];
    }

    private static string Repository(Result result, Dashboard dashboard) =>
        result.Name.Fork == Upstream ? dashboard.Cpython : $"https://github.com/{Uri.EscapeDataString(result.Name.Fork)}/cpython";

    private static string Text(DateTime instant) => instant.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
