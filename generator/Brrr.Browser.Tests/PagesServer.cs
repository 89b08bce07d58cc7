using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Brrr.Browser.Tests;

/// <summary>
/// Serves a folder the way GitHub Pages serves a project's: below <c>/repo/</c>, with <c>404.html</c> for what is not there. What is asked
/// for outside of it is an error.
/// </summary>
internal sealed class PagesServer : IAsyncDisposable
{
    /// <summary>The path of the site on its host.</summary>
    public const string BasePath = "/repo/";

    private readonly WebApplication application;
    private readonly PhysicalFileProvider files;

    private PagesServer(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://{IPAddress.Loopback}:0");
        application = builder.Build();
        files = new PhysicalFileProvider(folder);
        application.Map(BasePath.TrimEnd('/'), site =>
        {
            site.UseFileServer(new FileServerOptions { FileProvider = files });
            site.Run(NotFound);
        });
    }

    /// <summary>Where the site is, with a trailing slash.</summary>
    public string Address => application.Urls.First().TrimEnd('/') + BasePath;

    public static async Task<PagesServer> Start(string folder)
    {
        var server = new PagesServer(folder);
        await server.application.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        files.Dispose();
    }

    private Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.SendFileAsync(files.GetFileInfo("404.html"));
    }
}
