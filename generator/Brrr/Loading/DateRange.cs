using System.Text;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>First and last of pyperf's dates (<c>2026-04-22 03:24:28.739301</c>), which sort as text: only two of thousands are parsed.</summary>
internal sealed class DateRange
{
    private const int LongestDate = 40;

    private byte[]? first;
    private byte[]? last;

    public DateTime? First => Parse(first);

    public DateTime? Last => Parse(last);

    /// <summary>The first or the last date where it is none, as the file writes it; null where both can be read.</summary>
    public string? Impossible => new[] { first, last }.Where(date => date is not null && Parse(date) is null).Select(date => JsonFault.Cut(Encoding.UTF8.GetString(date ?? []))).FirstOrDefault();

    public void Add(ReadOnlySpan<byte> date)
    {
        if (date.Length is 0 or > LongestDate) return;
        if (first is null || date.SequenceCompareTo(first) < 0) first = date.ToArray();
        if (last is null || date.SequenceCompareTo(last) > 0) last = date.ToArray();
    }

    private static DateTime? Parse(byte[]? date) => date is null ? null : StatedInstant.Of(Encoding.UTF8.GetString(date))?.UtcDateTime;
}
