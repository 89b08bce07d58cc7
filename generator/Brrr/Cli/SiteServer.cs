using System.Net;
using System.Threading.Channels;
using Brrr.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Brrr.Cli;

/// <summary>
/// Serves a site's folder on 127.0.0.1 the way GitHub Pages does, and tells open pages to reload: pages get one script more, which
/// listens for it.
/// </summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private const string HtmlType = "text/html; charset=utf-8";
    private const string EventsPath = "/.brrr/events";
    private const string ScriptPath = "/.brrr/reload.js";

    private const string Script = $$"""
        new EventSource("{{EventsPath}}").onmessage = () => location.reload();
        """;

    private readonly WebApplication application;
    private readonly PhysicalFileProvider files;
    private readonly HashSet<Channel<bool>> pages = [];
    private readonly Lock gate = new();

    private SiteServer(string root)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = root });
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore();
        application = builder.Build();
        files = new PhysicalFileProvider(root);
        application.Use(Answer);
        application.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = NeverCached });
        application.Run(NotFound);
    }

    /// <summary>Where the site is: "http://127.0.0.1:8000/".</summary>
    public string Address { get; private set; } = "";

    /// <summary>Starts on the first free port of those given.</summary>
    /// <exception cref="BrrrException">None is free.</exception>
    public static async Task<SiteServer> Start(string root, IEnumerable<int> ports)
    {
        foreach (var port in ports)
        {
            var server = new SiteServer(root);
            try
            {
                server.application.Urls.Add($"http://{IPAddress.Loopback}:{port}");
                await server.application.StartAsync();
                server.Address = server.application.Urls.First().TrimEnd('/') + "/";
                return server;
            }
            catch (IOException)
            {
                await server.DisposeAsync();
            }
        }

        throw new BrrrException("--port", "no port is free", "name another one, or 0 for any");
    }

    /// <summary>Tells every open page to reload.</summary>
    public void Reload()
    {
        lock (gate)
        {
            foreach (var page in pages) page.Writer.TryWrite(true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        files.Dispose();
    }

    private async Task Answer(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value ?? "/";
        if (path == EventsPath) await Listen(context);
        else if (path == ScriptPath) await Send(context, "text/javascript", Script);
        else if (!path.EndsWith('/') && files.GetDirectoryContents(path).Exists) context.Response.Redirect(path + "/");
        else if (PageAt(path) is { } page) await Send(context, HtmlType, WithScript(await Text(page)));
        else await next(context);
    }

    /// <summary>The file of a page's address; null for anything else. The provider lets no path out of the site.</summary>
    private IFileInfo? PageAt(string path)
    {
        var file = files.GetFileInfo(path.EndsWith('/') ? path + "index.html" : path);
        return file.Exists && file.Name.EndsWith(".html", StringComparison.Ordinal) ? file : null;
    }

    private static async Task<string> Text(IFileInfo file)
    {
        using var reader = new StreamReader(file.CreateReadStream());
        return await reader.ReadToEndAsync();
    }

    private static string WithScript(string html) =>
        html.Replace("</head>", $"<script src=\"{ScriptPath}\" defer></script></head>", StringComparison.OrdinalIgnoreCase);

    private async Task Listen(HttpContext context)
    {
        var page = Channel.CreateBounded<bool>(1);
        lock (gate) pages.Add(page);
        try
        {
            context.Response.ContentType = "text/event-stream";
            context.Response.Headers.CacheControl = "no-store";
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await foreach (var _ in page.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync("data: reload\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
        finally
        {
            lock (gate) pages.Remove(page);
        }
    }

    private async Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        await Send(context, HtmlType, files.GetFileInfo("404.html") is { Exists: true } page ? await Text(page) : "<title>Not found</title>");
    }

    private static Task Send(HttpContext context, string type, string content)
    {
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(content);
    }

    private static void NeverCached(StaticFileResponseContext response) => response.Context.Response.Headers.CacheControl = "no-store";
}
