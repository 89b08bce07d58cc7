using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Brrr.Tests.Notices;

/// <summary>The part of GitHub's API that keeps issues, in memory, on this computer.</summary>
internal sealed class FakeGitHub : IAsyncDisposable
{
    private const string Issues = "/repos/owner/farm/issues";

    private readonly WebApplication application;

    private FakeGitHub()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore();
        application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        application.Run(Answer);
    }

    public Uri Address => new(application.Urls.First());

    /// <summary>What was asked, in order: "PATCH /repos/...".</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Authorization of the last question.</summary>
    public string Authorization { get; private set; } = "";

    /// <summary>All issues by number, from 1.</summary>
    public List<JsonObject> All { get; } = [];

    public List<string> Comments { get; } = [];

    /// <summary>What it answers in place of doing anything; 200 for doing.</summary>
    public int Status { get; set; } = StatusCodes.Status200OK;

    public static async Task<FakeGitHub> Start()
    {
        var server = new FakeGitHub();
        await server.application.StartAsync();
        return server;
    }

    public void Add(string title, string body, string state = "open") =>
        All.Add(new JsonObject { ["number"] = All.Count + 1, ["title"] = title, ["body"] = body, ["state"] = state });

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        Asked.Add($"{context.Request.Method} {path}");
        Authorization = context.Request.Headers.Authorization.ToString();
        context.Response.StatusCode = Status;
        if (Status != StatusCodes.Status200OK) return;
        var content = context.Request.Method == "GET" ? null : await JsonNode.ParseAsync(context.Request.Body) as JsonObject;
        var answer = (context.Request.Method, path[Issues.Length..].Trim('/').Split('/')) switch
        {
            ("GET", _) => Page(int.Parse(context.Request.Query["page"].ToString(), CultureInfo.InvariantCulture)),
            ("POST", [""]) => Opened(content ?? []),
            ("POST", [_, "comments"]) => Commented(content ?? []),
            (_, [var number]) => Patched(All[int.Parse(number, CultureInfo.InvariantCulture) - 1], content ?? []),
            _ => null,
        };
        await context.Response.WriteAsync(answer?.ToJsonString() ?? "null");
    }

    private JsonArray Page(int page) => new([.. All.Skip((page - 1) * 100).Take(100).Select(issue => issue.DeepClone())]);

    private JsonNode Opened(JsonObject content)
    {
        Add(content["title"]?.GetValue<string>() ?? "", content["body"]?.GetValue<string>() ?? "");
        All[^1]["labels"] = content["labels"]?.DeepClone();
        return All[^1].DeepClone();
    }

    private JsonNode Commented(JsonObject content)
    {
        Comments.Add(content["body"]?.GetValue<string>() ?? "");
        return content.DeepClone();
    }

    private static JsonNode Patched(JsonObject issue, JsonObject content)
    {
        foreach (var (name, value) in content) issue[name] = value?.DeepClone();
        return issue.DeepClone();
    }
}
