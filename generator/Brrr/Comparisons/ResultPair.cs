using System.Globalization;
using Brrr.Results;

namespace Brrr.Comparisons;

/// <summary>The results of one commit on one machine with the two flag sets of a comparison.</summary>
/// <param name="Definition">What is compared.</param>
/// <param name="Base">The side that is measured against.</param>
/// <param name="Head">The side that is judged.</param>
/// <param name="Kind">Whether it belongs to its series.</param>
internal sealed record ResultPair(ComparisonDefinition Definition, Result Base, Result Head, PairKind Kind)
{
    private const string UpstreamFork = "python";

    public Machine Machine => Head.Machine;

    /// <summary>The night's name: the directory's date.</summary>
    public DateOnly Date => Head.Directory.Date;

    public DateTimeOffset? CommitInstant => Head.CommitInstant ?? Base.CommitInstant;

    /// <summary>When the later side began to run, by the machine's own clock; null where no file says.</summary>
    public DateTime? RunDate => Base.Suite.Started is { } one && !(Head.Suite.Started > one) ? one : Head.Suite.Started;

    /// <summary>Stable name, unique in a site, and the address of the pair's page below its night.</summary>
    public string Id { get; init; } = Slug.Shortened(string.Create(
        CultureInfo.InvariantCulture,
        $"{Head.Directory.Date:yyyy-MM-dd}-{Head.Machine.Slug}-{Slug.Of(Head.Name.Commit)}-{Definition.Id}{ForkSuffix(Head.Name.Fork)}"));

    /// <summary>Why the pair counts nowhere; null where it counts.</summary>
    public string? Withheld => Head.Withheld ?? Base.Withheld;

    /// <summary>Order in time: the commit's instant, then the night's name, then the run.</summary>
    public static Comparison<ResultPair> InTime { get; } = (one, other) =>
    {
        var order = one.OrderInstant.CompareTo(other.OrderInstant);
        if (order == 0) order = one.Date.CompareTo(other.Date);
        if (order == 0) order = Nullable.Compare(one.RunDate, other.RunDate);
        return order == 0 ? string.CompareOrdinal(one.Id, other.Id) : order;
    };

    /// <summary>The commit's instant, or the start of the night's date where no file knows it.</summary>
    public DateTimeOffset OrderInstant => CommitInstant ?? new DateTimeOffset(Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static string ForkSuffix(string fork) => fork == UpstreamFork ? "" : "-" + Slug.Of(fork);
}
