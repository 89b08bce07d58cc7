using Microsoft.Playwright;

namespace Brrr.Browser.Tests;

/// <summary>An open page, and everything that went wrong on it: console messages, exceptions, failed requests, requests to elsewhere.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];
    private readonly List<string> requests = [];
    private readonly Lock gate = new();

    public Visit(IBrowserContext context, IPage page, string address)
    {
        this.context = context;
        Page = page;
        var origin = new Uri(address).GetLeftPart(UriPartial.Authority) + "/";
        page.Console += (_, message) => Complain($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Complain($"exception: {error}");
        page.RequestFailed += (_, request) => Complain($"failed: {request.Url} ({request.Failure})");
        page.Request += (_, request) => Note(request, origin);
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) Complain($"{response.Status}: {response.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>What went wrong so far.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (gate) return [.. complaints];
        }
    }

    /// <summary>The addresses that were asked for so far.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (gate) return [.. requests];
        }
    }

    /// <summary>Waits until what scripts have begun is drawn.</summary>
    public Task Settle() => Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private void Note(IRequest request, string origin)
    {
        lock (gate) requests.Add(request.Url);
        var isOwn = request.Url.StartsWith(origin, StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) || request.Url.StartsWith("blob:" + origin, StringComparison.Ordinal);
        if (!isOwn) Complain($"elsewhere: {request.Url}");
    }

    private void Complain(string complaint)
    {
        lock (gate) complaints.Add(complaint);
    }
}
