using Brrr.Comparisons;

namespace Brrr.Site;

/// <summary>The published data as a whole, as search engines for data describe it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Description">What it holds.</param>
/// <param name="First">Its oldest night.</param>
/// <param name="Last">Its newest night.</param>
/// <param name="License">Its licence, a name or an address; null where its owner states none.</param>
/// <param name="Files">Its files.</param>
internal sealed record DataSet(string Name, string Description, DateOnly First, DateOnly Last, string? License, IReadOnlyList<DataSetFile> Files)
{
    /// <summary>Null before the first pair, and for made-up data: nobody shall find that by accident.</summary>
    public static DataSet? Of(Farm farm) => farm.Nights.Count == 0 || farm.IsSample ? null : new DataSet(
        farm.Dashboard.Title,
        $"Nightly pyperformance results of CPython's JIT against its interpreter on {farm.Machines.Count} {(farm.Machines.Count == 1 ? "machine" : "machines")}: "
            + "speedups with intervals, times and memory of every benchmark, regressions and improvements.",
        farm.Nights[0].Date,
        farm.Nights[^1].Date,
        farm.Dashboard.DataLicense,
        [
            new DataSetFile("application/json", "api/v1/index.json"),
            new DataSetFile("application/json", "api/v1/nights.json"),
            new DataSetFile("text/csv", "api/v1/csv/nights.csv"),
        ]);
}
