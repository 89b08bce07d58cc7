using System.Xml.Linq;
using Brrr.Tests.Snapshots;
using Xunit;

namespace Brrr.Tests.Dependencies;

public sealed class DependencyListTests
{
    private static string Page => Path.Combine(Repository.Root, "docs", "dependencies.md");

    /// <summary>Accepted like a snapshot, and never where <c>CI=true</c>.</summary>
    [Fact]
    public void The_page_lists_what_is_restored()
    {
        var text = DependencyList.Text();
        if (Verifier.ModeOf(Environment.GetEnvironmentVariable("BRRR_ACCEPT"), Environment.GetEnvironmentVariable("CI")) == SnapshotMode.Accept) File.WriteAllText(Page, text);
        Assert.Equal(text, File.ReadAllText(Page), ignoreLineEndingDifferences: true);
    }

    /// <summary>Central versions and lock files say the same; what nobody uses any more is not listed in either.</summary>
    [Fact]
    public void Every_central_version_is_on_the_page()
    {
        var versions = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").ToList();
        Assert.InRange(versions.Count, 10, 100);
        var page = File.ReadAllText(Page).Replace("*", "", StringComparison.Ordinal);
        Assert.All(versions, version => Assert.Contains($"| {version.Attribute("Include")?.Value} | {version.Attribute("Version")?.Value} |", page, StringComparison.Ordinal));
    }
}
