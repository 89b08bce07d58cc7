using System.Diagnostics;
using System.Text.RegularExpressions;
using Brrr.Cli;
using Brrr.Tests.Rendering.Api;
using Xunit;

namespace Brrr.Tests.Site.Pages;

/// <summary>
/// The examples of the page about the data, copied from it and run on the site as it is served. The one in JavaScript runs in the browser, among the browser's
/// tests.
/// </summary>
public sealed partial class DataExampleTests(SampleSite site, TemporaryFolder folder) : IClassFixture<TemporaryFolder>
{
    private const string Placeholder = "https://SITE/";

    [Theory]
    [InlineData("speedups.sh", "sh", "curl", "jq")]
    [InlineData("changes.py", "python3")]
    public async Task Prints_what_the_page_says(string name, params string[] programs)
    {
        Assert.All(programs, program => Assert.SkipUnless(IsInstalled(program), $"{program} is not installed"));
        await using var server = await SiteServer.Start(site.Folder, [0]);
        var file = folder.Write(name, CodeOf(name).Replace(Placeholder, server.Address, StringComparison.Ordinal));
        var start = new ProcessStartInfo(programs[0], [file]) { RedirectStandardOutput = true };
        start.Environment["NO_PROXY"] = start.Environment["no_proxy"] = "127.0.0.1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException(programs[0] + " does not start");
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.NotEmpty(output);
        Assert.Equal(OutputOf(name), output.ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    [Fact]
    public void A_query_gives_what_the_page_says()
    {
        var rows = DuckDbTests.Ask(CodeOf("pairs.sql").Replace(Placeholder, site.Folder.Replace('\\', '/') + "/", StringComparison.Ordinal));
        Assert.Equal(5, rows.Count);
        Assert.Equal(OutputOf("pairs.sql"), string.Join('\n', rows.Select(row => string.Join('\t', row.Select(cell => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{cell}"))))));
    }

    [Theory]
    [InlineData("badge.md")]
    [InlineData("embed.html")]
    public void Every_address_in_it_leads_to_a_file(string name)
    {
        var addresses = Address.Matches(CodeOf(name)).Select(match => match.Groups[1].Value).ToList();
        Assert.InRange(addresses.Count, 2, 3);
        Assert.All(addresses, address => Assert.True(site.Has("index.html", "./" + address), address));
    }

    [Fact]
    public void The_badge_is_what_shields_reads()
    {
        var endpoint = Shields.Match(CodeOf("badge.md")).Groups[1].Value;
        var badge = site.Json(endpoint);
        Assert.Equal(1, badge.GetProperty("schemaVersion").GetInt32());
        Assert.All(["label", "message", "color"], field => Assert.NotEqual("", badge.GetProperty(field).GetString()));
    }

    private string CodeOf(string name) => site.Read("data/index.html").QuerySelector($"[data-example='{name}']")?.TextContent ?? throw new InvalidOperationException($"the page has no {name}");

    private string OutputOf(string name) => site.Read("data/index.html").QuerySelector($"[data-output='{name}']")?.TextContent ?? throw new InvalidOperationException($"the page does not say what {name} prints");

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(place => File.Exists(Path.Combine(place, program)) || File.Exists(Path.Combine(place, program + ".exe")));

    [GeneratedRegex(@"https://SITE/([^""')\s]*)")]
    private static partial Regex Address { get; }

    [GeneratedRegex(@"shields\.io/endpoint\?url=https://SITE/([^)\s]+)")]
    private static partial Regex Shields { get; }
}
