using System.Data.Common;
using Brrr.Tests.Site;
using DuckDB.NET.Data;
using Xunit;

namespace Brrr.Tests.Rendering.Api;

/// <summary>The tables of the sample as a database reads them, against the published JSON.</summary>
public sealed class DuckDbTests(SampleSite site)
{
    private const string Folder = "api/v1/";

    [Fact]
    public void Nights_are_a_table_with_types()
    {
        var pairs = site.Json(Folder + "nights.json").GetProperty("pairs").EnumerateArray().ToList();
        var speedups = pairs.Where(pair => pair.GetProperty("speedup").ValueKind == System.Text.Json.JsonValueKind.Number).Select(pair => pair.GetProperty("speedup").GetDouble()).ToList();
        var row = Assert.Single(Ask($"SELECT count(*), count(speedup), avg(speedup), typeof(any_value(date)), typeof(any_value(commitDate)), typeof(any_value(sample)) FROM read_csv('{PathOf("csv/nights.csv")}')"));
        Assert.Equal([(long)pairs.Count, (long)speedups.Count], row[..2]);
        Assert.Equal(speedups.Average(), (double)row[2], 1e-12);
        Assert.Equal(["DATE", "TIMESTAMP WITH TIME ZONE", "BOOLEAN"], row[3..]);
    }

    [Fact]
    public void Benchmarks_are_those_of_every_pair()
    {
        var expected = site.Json(Folder + "nights.json").GetProperty("pairs").EnumerateArray()
            .Select(pair => site.Json($"{Folder}nights/{pair.GetProperty("id").GetString()}.json"))
            .Where(pair => pair.GetProperty("benchmarks").GetArrayLength() > 0)
            .ToDictionary(pair => pair.GetProperty("id").GetString() ?? "", pair => pair.GetProperty("benchmarks").EnumerateArray().ToList());
        var rows = Ask($"SELECT pair, count(*), avg(headMean), count(*) FILTER (excluded) FROM read_csv('{PathOf("csv/benchmarks-*.csv")}') GROUP BY pair");
        Assert.Equal(expected.Count, rows.Count);
        Assert.All(rows, row =>
        {
            var benchmarks = expected[(string)row[0]];
            Assert.Equal((long)benchmarks.Count, row[1]);
            Assert.Equal(benchmarks.Average(each => each.GetProperty("head").GetProperty("mean").GetDouble()), (double)row[2], 1e-12);
            Assert.Equal((long)benchmarks.Count(each => each.GetProperty("excluded").GetBoolean()), row[3]);
        });
    }

    private string PathOf(string file) => Path.Combine(site.Folder, "api", "v1", file);

    /// <summary>The rows that a query gives.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA2100", Justification = "The queries are the tests' and the page's own.")]
    internal static List<object[]> Ask(string query)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using DbDataReader reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}
