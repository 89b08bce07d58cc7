using System.Net;

namespace Brrr.Tests;

/// <summary>A host of this computer that leads everybody to another one.</summary>
internal sealed class RedirectingHost : IDisposable
{
    private readonly HttpListener listener = new();

    /// <param name="target">The other host, with its port.</param>
    public RedirectingHost(string target)
    {
        Host = "127.0.0.1:" + GitServer.FreePort();
        listener.Prefixes.Add($"http://{Host}/");
        listener.Start();
        _ = Task.Run(() => Lead(target));
    }

    /// <summary>With its port.</summary>
    public string Host { get; }

    public void Dispose() => listener.Close();

    private async Task Lead(string target)
    {
        try
        {
            while (listener.IsListening)
            {
                var context = await listener.GetContextAsync();
                context.Response.Redirect($"http://{target}{context.Request.RawUrl}");
                context.Response.Close();
            }
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
