using System.Diagnostics;
using System.Net;
using Xunit;

namespace Brrr.Tests.Cli;

/// <summary>The server as a person starts it, on a port of its own choosing.</summary>
public sealed class ServeCommandTests : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client = new();
    private Process? server;

    [Fact]
    public async Task Serves_the_site_and_builds_it_again_when_results_change()
    {
        var address = await Start();
        Assert.Equal(HttpStatusCode.OK, (await Get(address)).StatusCode);
        Assert.Equal("application/json", (await Get(address + "api/v1/index.json")).Content.Headers.ContentType?.MediaType);
        var missing = await Get(address + "nowhere/");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("<html", await missing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var events = await client.GetStreamAsync(new Uri(address + ".brrr/events"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(events);
        var reloaded = reader.ReadLineAsync(TestContext.Current.CancellationToken).AsTask();
        MadeSite.WriteResults(folder, 12);
        Assert.Equal("data: reload", await reloaded.WaitAsync(Patience, TestContext.Current.CancellationToken));
        Assert.Contains("\"2026-05-12\"", await (await Get(address + "api/v1/nights.json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("..%2fresults%2f")]
    [InlineData("%2e%2e/results/")]
    public async Task Serves_nothing_outside_the_site(string path)
    {
        var address = await Start();
        Assert.Equal(HttpStatusCode.NotFound, (await Get(address + path)).StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (server is not null)
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
            server.Dispose();
        }

        folder.Dispose();
    }

    private async Task<string> Start()
    {
        var start = new ProcessStartInfo("dotnet", [BrrrProcess.Program, "serve", "--no-open", "--watch", "--port", "0", "--results", MadeSite.WriteResults(folder), "--output", folder.At("site")])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        server = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start");
        while (await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience) is { } line)
        {
            if (line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is >= 0 and var at) return line[at..].Split(' ')[0];
        }

        throw new InvalidOperationException("the server ended");
    }

    private Task<HttpResponseMessage> Get(string address) => client.GetAsync(new Uri(address), TestContext.Current.CancellationToken);
}
