using System.Text.Json;
using Brrr.Cli;
using Xunit;

namespace Brrr.Tests.Faults;

/// <summary>A configuration file that is broken as a whole says so, and its defaults hold.</summary>
public sealed class BrokenConfigurationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Numbers of projects: each takes the next broken kind of each file.</summary>
    public static TheoryData<int> Rounds { get; } = [.. Enumerable.Range(0, BrokenTexts.Files.GroupBy(input => input.Path).Max(group => group.Count()))];

    [Theory]
    [MemberData(nameof(Rounds))]
    public void Is_told_with_place_value_and_remedy_and_costs_itself_only(int round)
    {
        var inputs = BrokenTexts.Files.GroupBy(input => input.Path).SelectMany(group => group.Skip(round).Take(1)).ToList();
        var project = new FaultProject(folder, "project");
        foreach (var input in inputs) input.Damage(project);
        var summary = SiteBuild.Run(new BuildOptions([], project.At("data"), project.At("_site"), null));
        var page = File.ReadAllText(project.At("_site/status/index.html"));
        using var status = JsonDocument.Parse(File.ReadAllBytes(project.At("_site/api/v1/status.json")));
        foreach (var input in inputs)
        {
            var fault = Assert.Single(summary.LeftOut, each => each.Path == input.Path);
            Assert.StartsWith(input.Where, fault.Where, StringComparison.Ordinal);
            Assert.Contains(input.What, fault.What, StringComparison.Ordinal);
            Assert.Contains(input.Remedy, fault.Remedy, StringComparison.Ordinal);
            Assert.Contains(fault.Remedy, page, StringComparison.Ordinal);
            Assert.Contains(status.RootElement.GetProperty("leftOut").EnumerateArray(), row => row.GetProperty("what").GetString() == fault.What);
        }

        Assert.Equal(19, summary.Reading.Pairs);
    }

    public void Dispose() => FaultProject.Remove(folder);
}
