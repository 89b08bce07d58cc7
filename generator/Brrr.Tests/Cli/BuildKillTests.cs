using System.Diagnostics;
using Brrr.Cli;
using Brrr.Tests.Publishing;
using Xunit;

namespace Brrr.Tests.Cli;

/// <summary>The program is killed at any moment of a build over the site of the night before.</summary>
public sealed partial class BuildKillTests(TwoNights sites) : IDisposable
{
    private const string Address = "https://brrr.example/farm/";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void No_file_is_torn_or_lost_and_the_next_build_gives_the_same_bytes() => Kill(5);

    public void Dispose() => folder.Dispose();

    private void Kill(int times)
    {
        var results = MadeSite.WriteResults(folder, 4);
        var (before, after) = (Contents(sites.Before), Contents(sites.After));
        var watch = Stopwatch.StartNew();
        BrrrProcess.RunFor(TimeSpan.FromMinutes(5), Arguments(results, folder.At("whole")));
        var longest = watch.Elapsed;
        Assert.Equal(after, Contents(folder.At("whole")));

        var random = new Random(2);
        for (var kill = 0; kill < times; kill++)
        {
            TwoNights.Copy(sites.Before, folder);
            BrrrProcess.RunFor(longest * random.NextDouble(), Arguments(results, folder.At("site")));
            var found = Contents(folder.At("site"));
            Assert.All(before.Keys.Intersect(after.Keys), path => Assert.Contains(path, found.Keys));
            Assert.All(found.Keys.Where(path => before.ContainsKey(path) || after.ContainsKey(path)), path =>
                Assert.Contains(found[path], new[] { before.GetValueOrDefault(path), after.GetValueOrDefault(path) }));

            SiteBuild.Run(new BuildOptions(["made=" + results], null, folder.At("site"), Address));
            Assert.Equal(after, Contents(folder.At("site")));
        }
    }

    private static string[] Arguments(string results, string site) => ["build", "--quiet", "--results", "made=" + results, "--base-url", Address, "--output", site];

    private static SortedDictionary<string, string> Contents(string site) => new(
        Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(site, file), file => Convert.ToBase64String(File.ReadAllBytes(file))),
        StringComparer.Ordinal);
}
