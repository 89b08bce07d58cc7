using System.Net;
using System.Net.Sockets;
using Brrr.Publishing;
using Xunit;

namespace Brrr.Tests.Publishing;

public sealed class PagesBuildTests : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Uri address;

    public PagesBuildTests()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        address = new Uri(FormattableString.Invariant($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/api/"));
        probe.Stop();
        listener.Prefixes.Add(address.AbsoluteUri);
        listener.Start();
    }

    [Theory]
    [InlineData(201, null)]
    [InlineData(403, "127.0.0.1 answered 403 Forbidden")]
    [InlineData(302, "127.0.0.1 answered 302 Found")]
    public async Task Asks_as_GitHub_documents_it_and_says_why_not(int status, string? reason)
    {
        var seen = Answer(status);
        var refusal = await Task.Run(() => PagesBuild.Request(address, "owner/farm", "theirs"), TestContext.Current.CancellationToken);
        Assert.Equal(reason, refusal);
        Assert.Equal("POST /api/repos/owner/farm/pages/builds Bearer theirs application/vnd.github+json", await seen);
    }

    [Fact]
    public void Says_that_nobody_answers()
    {
        listener.Close();
        Assert.NotNull(PagesBuild.Request(address, "owner/farm", "theirs"));
    }

    public void Dispose() => listener.Close();

    private async Task<string> Answer(int status)
    {
        var context = await listener.GetContextAsync();
        context.Response.StatusCode = status;
        context.Response.Close();
        var request = context.Request;
        return $"{request.HttpMethod} {request.RawUrl} {request.Headers["Authorization"]} {request.Headers["Accept"]}";
    }
}
