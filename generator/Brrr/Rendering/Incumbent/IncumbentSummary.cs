using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Brrr.Rendering.Api;

namespace Brrr.Rendering.Incumbent;

/// <summary><c>data/summary-all.json</c>: all runs by machine, newest first. It is whole however old the farm is, so that it grows month by month.</summary>
internal static class IncumbentSummary
{
    /// <summary>What stands before the first machine, and after the last.</summary>
    private const string Begin = "{\n  \"days\": \"all\",\n  \"machines\": {";
    private const string End = "\n  }\n}\n";
    private const string None = "}\n}\n";

    /// <summary>What stands around runs that are written as one machine's, all of it of one byte a character.</summary>
    private const string BeginOfMachine = "\n    ";
    private const string BeginOfRuns = ": [";
    private const string EndOfRuns = "\n    ]";

    /// <param name="runs">All runs, newest first.</param>
    public static SiteContent Of(IReadOnlyList<IncumbentRun> runs)
    {
        var machines = runs.GroupBy(run => run.Machine).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        return new SiteContent([FilePart.Of(Begin), .. machines.SelectMany((machine, index) => PartsOf(machine.Key, [.. machine], index == 0)), FilePart.Of(machines.Count > 0 ? End : None)]);
    }

    private static IEnumerable<FilePart> PartsOf(string machine, IReadOnlyList<IncumbentRun> runs, bool isFirst)
    {
        yield return FilePart.Of((isFirst ? "" : ",") + BeginOfMachine + $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(machine)}\"" + BeginOfRuns);
        var from = 0;
        for (var i = 1; i <= runs.Count; i++)
        {
            if (i < runs.Count && MonthOf(runs[i]) == MonthOf(runs[from])) continue;
            yield return PartOf([.. runs.Skip(from).Take(i - from)], from == 0);
            from = i;
        }

        yield return FilePart.Of(EndOfRuns);
    }

    private static FilePart PartOf(List<IncumbentRun> runs, bool isFirst) => new(
        output =>
        {
            ModelBytes.Write(isFirst, output);
            foreach (var run in runs) run.WriteSummaryInputs(output);
        },
        output =>
        {
            if (!isFirst) output.Write(",");
            WriteRuns(runs, output);
        });

    /// <summary>As they stand in the whole file: as deep as in a file of these alone.</summary>
    private static void WriteRuns(List<IncumbentRun> runs, ContentBuffer output)
    {
        var alone = new ContentBuffer();
        ApiJson.WriteIndented(new JsonObject { ["days"] = "all", ["machines"] = new JsonObject { [""] = new JsonArray([.. runs.Select(run => run.Summary())]) } }, alone);
        output.Write(alone.Content[(Begin + BeginOfMachine + "\"\"" + BeginOfRuns).Length..^(EndOfRuns + End).Length]);
    }

    private static (int Year, int Month) MonthOf(IncumbentRun run) => (run.Date.Year, run.Date.Month);
}
