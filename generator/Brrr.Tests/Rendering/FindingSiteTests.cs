using System.Text.Json;
using Brrr.Cli;
using Brrr.Tests.Cli;
using Xunit;

namespace Brrr.Tests.Rendering;

/// <summary>What contributors' machines say of themselves, from the result's metadata to pages and data.</summary>
public sealed class FindingSiteTests : IDisposable
{
    private const string Evil = "<script>alert(1)</script> uses 99 % of a processor";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Findings_stand_on_the_pages_and_in_the_data_and_nowhere_as_markup()
    {
        var results = MadeSite.WriteResults(folder, 2);
        foreach (var file in Directory.EnumerateFiles(results, "*-calm-*-0000001.json", SearchOption.AllDirectories))
            File.WriteAllText(file, File.ReadAllText(file).Replace("\"hostname\"", $"\"brrr_doctor_before\":\"\",\"brrr_doctor_after\":\"warning swap: 80 MiB; error cpu-used-meanwhile: {Evil}\",\"hostname\"", StringComparison.Ordinal));
        SiteBuild.Run(new BuildOptions([results], null, folder.At("site"), null));

        const string pair = "nights/2026-05-02/2026-05-02-calm-0000001-jit";
        foreach (var page in new[] { pair + "/index.html", "machines/calm/index.html", "status/index.html" })
        {
            var html = File.ReadAllText(folder.At("site/" + page));
            Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; uses 99 % of a processor", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        }

        using var json = JsonDocument.Parse(File.ReadAllText(Directory.EnumerateFiles(folder.At("site/api/v1/nights"), "2026-05-02-calm-*.json").Single()));
        var head = json.RootElement.GetProperty("environment").GetProperty("head");
        Assert.Equal(0, head.GetProperty("findingsBefore").GetArrayLength());
        Assert.Equal(["error", "warning"], head.GetProperty("findingsAfter").EnumerateArray().Select(finding => finding.GetProperty("severity").GetString()));
        Assert.Equal(Evil, head.GetProperty("findingsAfter")[0].GetProperty("what").GetString());

        using var other = JsonDocument.Parse(File.ReadAllText(Directory.EnumerateFiles(folder.At("site/api/v1/nights"), "2026-05-01-calm-*.json").Single()));
        Assert.Equal(JsonValueKind.Null, other.RootElement.GetProperty("environment").GetProperty("head").GetProperty("findingsBefore").ValueKind);
    }

    public void Dispose() => folder.Dispose();
}
