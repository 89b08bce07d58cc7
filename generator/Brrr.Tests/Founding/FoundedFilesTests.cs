using Brrr.Founding;
using Brrr.Loading;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Founding;

public sealed class FoundedFilesTests : IDisposable
{
    private static readonly FarmPlan Plan = new(
        "Our \"JIT\": #1 \\ yes", "octocat/our-jit", null, [PlannedMachine.Parse("pi5:linux:aarch64"), PlannedMachine.Parse("mini:macOS 15:arm64:TAILCALL"), PlannedMachine.Parse("1e5:Windows:amd64")]);

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Say_what_was_planned_without_a_fault()
    {
        DataFolder.Write(folder.Root, FoundedFiles.Of(Plan), mayReplace: false);
        var faults = new List<LeftOut>();
        var dashboard = DashboardFile.Read(folder.At("dashboard.yaml"), "dashboard.yaml", faults);
        var sources = SourcesFile.Read(folder.At("sources.yaml"), "sources.yaml", faults);
        foreach (var name in ConfigurationFiles.Names) ConfigurationFiles.Read(folder.At(name), name, faults);
        Assert.Empty(faults);
        Assert.Equal(("Our \"JIT\": #1 \\ yes", "https://octocat.github.io/our-jit/", "https://github.com/octocat/our-jit"), (dashboard.Title, dashboard.SiteUrl, dashboard.Repository));

        Assert.Equal([false, true], sources.Select(source => source.Source.IsSample));
        Assert.Equal(folder.At("results"), sources[0].Folder);
        Assert.Equal(["pi5", "mini", "1e5"], sources[0].Machines.Select(machine => machine.Name));
        Assert.Equal(["Linux", "macOS 15", "Windows"], sources[0].Machines.Select(machine => machine.OperatingSystem));
        Assert.Equal(["jit", "jit-tailcall", "jit"], sources[0].Machines.Select(machine => machine.Comparison));
        Assert.Equal(["self-hosted", "1e5"], sources[0].Machines[2].Labels);
        Assert.Equal([["TAILCALL"], ["JIT", "TAILCALL"]], sources[0].Machines[1].Flags);
        Assert.Equal([[], ["JIT"]], sources[0].Machines[0].Flags);
        Assert.Equal(3, sources[0].Machines.Select(machine => machine.Color).Distinct().Count());
    }

    [Fact]
    public void Lack_the_missions_farm_and_keep_every_comment_the_sample_and_the_public_sources()
    {
        foreach (var (name, text) in FoundedFiles.Of(Plan))
        {
            var original = OriginalFile.Read(name).Split('\n');
            var written = text.Split('\n');
            Assert.Empty(original.Where(line => line.TrimStart().StartsWith('#')).Except(written));
            Assert.DoesNotContain('\r', text);
        }

        var sources = Text("sources.yaml");
        var own = sources[..sources.IndexOf("Made-up nights", StringComparison.Ordinal)];
        Assert.DoesNotContain("blueberry", own, StringComparison.Ordinal);
        Assert.DoesNotContain("prometheus", own, StringComparison.Ordinal);
        Assert.EndsWith(OriginalFile.Read("sources.yaml")[OriginalFile.Read("sources.yaml").IndexOf("  # Made-up nights", StringComparison.Ordinal)..], sources, StringComparison.Ordinal);
        Assert.Contains("\nevents: []\n", Text("events.yaml"), StringComparison.Ordinal);
        Assert.Equal(OriginalFile.Read("withheld.yaml"), Text("withheld.yaml"));
    }

    [Fact]
    public void An_edited_file_is_replaced_only_where_forced_and_then_all_or_nothing()
    {
        foreach (var name in ConfigurationFiles.Names) folder.Write(name, OriginalFile.Read(name).ReplaceLineEndings("\r\n"));
        folder.Write("triage.yaml", "changes: {x: {state: fixed}}\n");
        var fault = Assert.Throws<BrrrException>(() => DataFolder.Write(folder.Root, FoundedFiles.Of(Plan), mayReplace: false));
        Assert.Contains("triage.yaml was edited", fault.Message, StringComparison.Ordinal);
        Assert.Contains("blueberry", File.ReadAllText(folder.At("sources.yaml")), StringComparison.Ordinal);

        DataFolder.Write(folder.Root, FoundedFiles.Of(Plan), mayReplace: true);
        Assert.Equal(Text("sources.yaml"), File.ReadAllText(folder.At("sources.yaml")));
        DataFolder.Write(folder.Root, FoundedFiles.Of(Plan), mayReplace: false);
    }

    /// <summary>A change of data/ belongs into both; a new owner's own data does not, and is told by its machines.</summary>
    [Fact]
    public void The_originals_are_what_the_project_ships()
    {
        var data = Path.Combine(Repository.Root, "data");
        Assert.SkipUnless(File.ReadAllText(Path.Combine(data, "sources.yaml")).Contains("\n      ripley:", StringComparison.Ordinal), "this repository has a farm of its own");
        foreach (var name in ConfigurationFiles.Names)
            Assert.True(OriginalFile.Read(name) == File.ReadAllText(Path.Combine(data, name)).ReplaceLineEndings("\n"), $"data/{name} differs from generator/Brrr/Founding/Originals/{name}: copy it there");
    }

    public void Dispose() => folder.Dispose();

    private static string Text(string name) => FoundedFiles.Of(Plan).First(file => file.Key == name).Value;
}
