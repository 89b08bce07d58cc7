using System.Globalization;
using System.Text.Json;
using Brrr.Results;

namespace Brrr.Publishing;

/// <summary>What a built site says of itself in <c>freshness.json</c>.</summary>
/// <param name="NewestNight">Name of the newest night; null where there is none.</param>
/// <param name="NewestInstant">When its last pair began; null where unknown.</param>
/// <param name="DataCommit">Commit of the data; null outside git.</param>
/// <param name="Pairs">Number of pairs.</param>
/// <param name="IsSample">Whether the numbers are made up.</param>
internal sealed record SiteFacts(string? NewestNight, DateTimeOffset? NewestInstant, string? DataCommit, int Pairs, bool IsSample)
{
    public const string File = "api/v1/freshness.json";

    /// <exception cref="BrrrException">The file is not what this program writes.</exception>
    public static SiteFacts Of(SiteFolder site)
    {
        try
        {
            using var document = JsonDocument.Parse(site.At(File)?.Bytes() ?? []);
            var root = document.RootElement;
            return new SiteFacts(
                root.GetProperty("newestNight").GetString(),
                InstantOf(root.GetProperty("newestInstant").GetString()),
                root.GetProperty("dataCommit").GetString(),
                root.GetProperty("pairs").GetInt32(),
                root.GetProperty("sample").GetBoolean());
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new BrrrException(File, "is not what this program writes: " + fault.Message, "build the site again", fault);
        }
    }

    private static DateTimeOffset? InstantOf(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) ? instant : null;
}
