using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Reads <c>data/failures</c>: what the farm should have measured and did not, one file each.</summary>
internal static class FailuresFolder
{
    /// <summary>What the folder is called in the data folder.</summary>
    public const string Name = "failures";

    /// <summary>Older ones stay in the ledger and leave the list of what is left out.</summary>
    private const int ListedDays = 31;

    /// <param name="folder">Where it is; an absent one holds none.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="faults">Where files that are no failures are added.</param>
    public static IReadOnlyList<Failure> Read(string folder, string name, ICollection<LeftOut> faults)
    {
        var failures = new List<Failure>();
        foreach (var path in FilesIn(folder, name, faults))
        {
            try
            {
                failures.Add(FailureFile.Read(path));
            }
            catch (Exception fault) when (fault is BrrrException or IOException or UnauthorizedAccessException)
            {
                var told = FileFault.Of(fault, "let this user read it, or remove it");
                faults.Add(new LeftOut("", $"{name}/{Path.GetFileName(path)}", told.Where, told.What, told.Remedy));
            }
        }

        return failures;
    }

    private static IReadOnlyList<string> FilesIn(string folder, string name, ICollection<LeftOut> faults)
    {
        try
        {
            if (!FileLink.LeadsOut(folder)) return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)] : [];
            faults.Add(new LeftOut("", name, "", FileLink.What, FileLink.Remedy));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(new LeftOut("", name, "", "can't be read: " + FileFault.ReasonOf(fault), "let this user read it"));
        }

        return [];
    }

    /// <summary>Those that no later try has mended.</summary>
    public static IReadOnlyList<Failure> Unmended(IReadOnlyList<Failure> failures, IReadOnlyList<Result> results) =>
        [.. failures.Where(failure => !results.Any(failure.IsMendedBy))];

    /// <summary>The recent ones in the words of what is left out, newest first.</summary>
    /// <param name="failures">Failures that nothing mended.</param>
    /// <param name="name">What messages call the folder.</param>
    public static IEnumerable<LeftOut> Listed(IReadOnlyList<Failure> failures, string name) =>
        from failure in failures
        where failures.Max(each => each.Date).DayNumber - failure.Date.DayNumber <= ListedDays
        orderby failure.Date descending, failure.FileName
        select new LeftOut("", $"{name}/{failure.FileName}", failure.Step, failure.Reason, failure.Url is { } url ? "the log is at " + url : "the machine's owner has the log");
}
