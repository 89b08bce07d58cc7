using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary><c>changes.json</c>, and <c>changes-YYYY.json</c> for years that it is too small for.</summary>
internal static class ChangeFiles
{
    /// <summary>A change of a benchmark takes about 1,500 bytes.</summary>
    private const int MostOfBenchmarks = 600;

    /// <summary>The years' addresses in the folder of the published data, by what an index calls them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Links(Farm farm, int mostOfBenchmarks = MostOfBenchmarks) =>
        EarlierThan(NewestOf(farm, mostOfBenchmarks), farm).Select(year => KeyValuePair.Create("changes" + ColumnSplit.NameOf(year), NameOf(year)));

    /// <param name="farm">All changes.</param>
    /// <param name="folder">Folder of the published data, with a slash at its end.</param>
    /// <param name="mostOfBenchmarks">Changes of single benchmarks that the first file may hold.</param>
    public static IEnumerable<SiteFile> Of(Farm farm, string folder, int mostOfBenchmarks = MostOfBenchmarks)
    {
        var newest = NewestOf(farm, mostOfBenchmarks);
        var years = EarlierThan(newest, farm);
        yield return new SiteFile(folder + "changes.json", output => ApiJson.Write(new ChangesDocument(FieldsOf(newest, farm), null, [.. years.Select(NameOf)]), output));
        foreach (var year in years)
            yield return new SiteFile(folder + NameOf(year), output => ApiJson.Write(new ChangesDocument(FieldsOf(farm.Changes.Where(change => YearOf(change) == year), farm), year, []), output));
    }

    /// <summary>Every step of a geometric mean, and the newest of single benchmarks.</summary>
    private static List<Change> NewestOf(Farm farm, int mostOfBenchmarks)
    {
        var left = mostOfBenchmarks;
        return [.. farm.Changes.Where(change => change.Benchmark is null || left-- > 0)];
    }

    /// <summary>Years of which the first file lacks a change, newest first.</summary>
    private static List<int> EarlierThan(List<Change> newest, Farm farm)
    {
        var held = new HashSet<Change>(newest, ReferenceEqualityComparer.Instance);
        return [.. farm.Changes.Where(change => !held.Contains(change)).Select(YearOf).Distinct().OrderDescending()];
    }

    private static List<ChangeFields> FieldsOf(IEnumerable<Change> changes, Farm farm) => [.. changes.Select(change => new ChangeFields(change, farm.Dashboard.Cpython))];

    private static int YearOf(Change change) => change.FirstBad.Pair.Date.Year;

    private static string NameOf(int year) => $"changes-{ColumnSplit.NameOf(year)}.json";
}
