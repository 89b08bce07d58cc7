using Brrr.Loading;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class LimitKeysTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_any_the_usual_limits_hold() => Assert.Equal(ReadLimits.Default, Read("title: x\n"));

    [Fact]
    public void The_projects_own_file_states_the_usual_limits() => Assert.Equal(ReadLimits.Default, DashboardFile.ReadWithLimits(Path.Combine(Repository.Root, "data", "dashboard.yaml"), "data/dashboard.yaml", []).Limits);

    [Fact]
    public void Each_can_be_set() => Assert.Equal(
        new ReadLimits { Bytes = 1, TokenBytes = 2, Depth = 9, Benchmarks = 3, Values = 4, NameCharacters = 21, Tags = 5, Files = 6 },
        Read("limits: {bytes: 1, text_bytes: 2, depth: 9, benchmarks: 3, values: 4, name_characters: 21, tags: 5, files: 6}\n"));

    [Fact]
    public void A_wrong_one_is_told_once_and_the_usual_holds()
    {
        var path = folder.Write("dashboard.yaml", "limits: {values: many, valves: 1}\n");
        var faults = new List<LeftOut>();
        DashboardFile.Read(path, "data/dashboard.yaml", faults);
        Assert.Equal(ReadLimits.Default, DashboardFile.ReadWithLimits(path, "data/dashboard.yaml", []).Limits);
        Assert.Equal(
            ["data/dashboard.yaml: line 1: 'values' is many instead of a whole number from 1 to 100000000; the default holds", "data/dashboard.yaml: line 1: unknown key 'valves'; did you mean 'values'?"],
            faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Of_too_many_files_the_newest_are_read_and_that_is_said()
    {
        for (var day = 1; day <= 3; day++)
            folder.Write($"results/bm-2026060{day}-3.16.0a0-71fc4c6/bm-2026060{day}-m3-arm64-python-main-3.16.0a0-71fc4c6.json", "{}");
        var definition = Assert.Single(SourceDefinition.FromFolders([folder.At("results")]));
        var source = ResultSource.FromDirectory(definition, folder.At("results"), null, ReadLimits.Default with { Files = 2 });
        Assert.Equal(["20260602", "20260603"], source.Files.Select(file => file.Path.Split('-')[1]));
        Assert.Equal("results: holds 3 results, and the newest 2 of them are read; if it must be so, raise 'files' of 'limits' in data/dashboard.yaml", Assert.Single(source.LeftOut).ToString());
    }

    private ReadLimits Read(string text) => DashboardFile.ReadWithLimits(folder.Write("dashboard.yaml", text), "data/dashboard.yaml", []).Limits;
}
