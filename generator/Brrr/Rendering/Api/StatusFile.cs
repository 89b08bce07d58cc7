using System.Text;
using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Site;

namespace Brrr.Rendering.Api;

/// <summary><c>status.json</c>. The ledger is whole however old the farm is, so that it grows month by month.</summary>
internal static class StatusFile
{
    /// <summary>What stands before the ledger's first line.</summary>
    private const string BeginOfLedger = "\"ledger\":[";

    /// <param name="source">All that the site is made from.</param>
    /// <param name="folder">Folder of the published data, with a slash at its end.</param>
    public static SiteFile Of(SiteSource source, string folder) => new(folder + "status.json", () =>
    {
        var rest = Encoding.UTF8.GetString(ApiJson.Bytes(WithoutLedger(source.Loaded)));
        var begin = rest.IndexOf(BeginOfLedger, StringComparison.Ordinal) + BeginOfLedger.Length;
        var months = source.Farm.Ledger.GroupBy(entry => (entry.Date.Year, entry.Date.Month));
        return new SiteContent([FilePart.Of(rest[..begin]), .. months.Select((month, index) => PartOf([.. month], index == 0)), FilePart.Of(rest[begin..])]);
    });

    private static StatusDocument WithoutLedger(LoadedResults loaded) => new()
    {
        Ledger = [],
        LeftOut = [.. loaded.LeftOut.Select(each => new LeftOutFields(each))],
        Sources = [.. loaded.Sources.Select(state => new SourceFields(state))],
    };

    private static FilePart PartOf(IReadOnlyList<LedgerEntry> entries, bool isFirst) => new(
        output =>
        {
            ModelBytes.Write(isFirst, output);
            foreach (var entry in entries)
            {
                ModelBytes.Write(entry.Machine, output);
                ModelBytes.Write(entry.Date, output);
                ModelBytes.Write(entry.Commit, output);
                ModelBytes.Write(entry.Flags.ToString(), output);
                ModelBytes.Write((int)entry.State, output);
                ModelBytes.Write(entry.Reason, output);
                ModelBytes.Write(entry.Path, output);
            }
        },
        output =>
        {
            if (!isFirst) output.Write(",");
            ApiJson.WriteItems(entries.Select(entry => new LedgerFields(entry)), output);
        });
}
