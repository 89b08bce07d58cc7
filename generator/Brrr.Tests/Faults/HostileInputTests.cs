using System.Text.RegularExpressions;
using Xunit;

namespace Brrr.Tests.Faults;

/// <summary>Names, metadata, configuration, articles and paths come from contributors: whatever they hold is text, never markup, path or order.</summary>
public sealed partial class HostileInputTests(HostileSite site) : IClassFixture<HostileSite>
{
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "com1", "lpt1"];

    [Fact]
    public void Builds_with_all_that_others_measured()
    {
        Assert.True(site.Run.Error.Length == 0, site.Run.Error);
        Assert.Equal(0, site.Run.ExitCode);
        var pairs = site.Json("api/v1/nights.json").GetProperty("pairs").EnumerateArray().ToList();
        Assert.Equal(19, pairs.Count(pair => pair.GetProperty("machine").GetString() is "calm" or "windy"));
        Assert.InRange(pairs.Select(pair => pair.GetProperty("machine").GetString()).Distinct(StringComparer.Ordinal).Count(), OperatingSystem.IsWindows() ? 10 : 40, 100);
        Assert.NotEmpty(site.Json("api/v1/changes.json").GetProperty("changes").EnumerateArray());
    }

    [Fact]
    public void Stays_text_in_every_file() =>
        Assert.Equal([], site.Files.AsParallel().SelectMany(file => PublishedText.Faults(file, File.ReadAllBytes(Path.Combine(site.Folder, file))).Select(fault => $"{file}: {fault}")).Take(20).ToList());

    [Fact]
    public void Leads_nowhere_out_of_the_site_and_to_no_name_that_a_system_refuses()
    {
        Assert.Equal(site.Before, site.Outside());
        Assert.All(site.Files, file => Assert.Matches(PlainPath, file));
        var parts = site.Files.SelectMany(file => file.Split('/')).Distinct(StringComparer.Ordinal).ToList();
        Assert.All(parts, part => Assert.InRange(part.Length, 1, 255));
        Assert.All(parts, part => Assert.DoesNotContain(part.Split('.')[0], Devices));
        Assert.All(parts, part => Assert.False(part.EndsWith('.'), part));
        Assert.Equal(site.Files.Count, site.Files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        var folders = site.Files.SelectMany(file => file.Split('/').Index().Skip(1).Select(part => string.Join('/', file.Split('/').Take(part.Index)))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain(site.Files, folders.Contains);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("changes")]
    [InlineData("changes", "--format", "markdown")]
    [InlineData("sources", "--offline")]
    [InlineData("cache")]
    public void Steers_no_terminal(params string[] arguments)
    {
        var run = site.Project.Run(arguments);
        Assert.Equal([], PublishedText.OfTerminal(run.Output + run.Error));
        Assert.NotEqual("", run.Output);
    }

    [Fact]
    public void Steers_no_terminal_when_it_builds() => Assert.Equal([], PublishedText.OfTerminal(site.Run.Output));

    [Fact]
    public void Steers_no_terminal_when_two_files_are_compared()
    {
        var run = site.Project.Run("compare", "data/" + FaultProject.ResultPath(1, "", HostileTexts.Names[0]), "data/" + FaultProject.ResultPath(1, "JIT", HostileTexts.Names[0]), "--all");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal([], PublishedText.OfTerminal(run.Output));
    }

    [GeneratedRegex(@"\A[A-Za-z0-9._/-]+\z")]
    private static partial Regex PlainPath { get; }
}
