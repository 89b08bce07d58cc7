using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Brrr.Results;

namespace Brrr.Notices;

/// <summary>The issues of a repository that bear the farm's label, which only people with write access can give.</summary>
internal sealed class GitHubIssues : IDisposable
{
    /// <summary>The label.</summary>
    public const string Label = "brrr";

    private const int PerPage = 100;
    private const int MostPages = 50;

    private readonly HttpClient client;
    private readonly string issues;

    /// <param name="api">Address of the API. The token goes nowhere but there, and only encrypted or to this computer.</param>
    /// <param name="repository">owner/name.</param>
    /// <param name="token">With permission to write issues.</param>
    /// <exception cref="BrrrException">The address would show the token to others.</exception>
    public GitHubIssues(Uri api, string repository, string token)
    {
        if (api.Scheme != Uri.UriSchemeHttps && !api.IsLoopback) throw new BrrrException("--api", $"'{api}' is not encrypted", "name an https address");
        issues = $"{api.AbsoluteUri.TrimEnd('/')}/repos/{repository}/issues";
        client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        client.DefaultRequestHeaders.UserAgent.ParseAdd("brrr");
        client.DefaultRequestHeaders.Accept.ParseAdd("application/vnd.github+json");
        client.DefaultRequestHeaders.Add("X-GitHub-Api-Version", "2022-11-28");
    }

    /// <summary>All of them, open and closed.</summary>
    /// <exception cref="BrrrException">GitHub refuses or does not answer.</exception>
    public async Task<IReadOnlyList<Issue>> List(CancellationToken stop)
    {
        var all = new List<Issue>();
        for (var page = 1; page <= MostPages; page++)
        {
            var answer = await Send(HttpMethod.Get, FormattableString.Invariant($"?state=all&labels={Label}&per_page={PerPage}&page={page}"), null, stop);
            var found = answer as JsonArray ?? [];
            all.AddRange(found.OfType<JsonObject>().Where(issue => !issue.ContainsKey("pull_request")).Select(IssueOf));
            if (found.Count < PerPage) break;
        }

        return all;
    }

    /// <summary>Does what a plan says, step by step.</summary>
    /// <exception cref="BrrrException">GitHub refuses or does not answer; the steps before are done, and the next run does the rest.</exception>
    public async Task Do(NoticeStep step, CancellationToken stop)
    {
        var path = FormattableString.Invariant($"/{step.Number}");
        if (step is { Kind: NoticeStepKind.Open, Notice: { } opened })
        {
            var issue = TextOf(opened);
            issue["labels"] = NoticeJson.Texts(opened.Labels.Prepend(Label));
            await Send(HttpMethod.Post, "", issue, stop);
            return;
        }

        if (step.Notice is { } known) await Send(HttpMethod.Patch, path, TextOf(known), stop);
        if (step.Kind != NoticeStepKind.Close) return;
        await Send(HttpMethod.Post, path + "/comments", new JsonObject { ["body"] = step.Comment }, stop);
        await Send(HttpMethod.Patch, path, new JsonObject { ["state"] = "closed", ["state_reason"] = "completed" }, stop);
    }

    public void Dispose() => client.Dispose();

    private static JsonObject TextOf(Notice notice) => new() { ["title"] = notice.Title, ["body"] = notice.Body };

    private static Issue IssueOf(JsonObject issue) => new(
        issue["number"]?.GetValue<int>() ?? 0,
        issue["title"]?.GetValue<string>() ?? "",
        issue["body"]?.GetValue<string>() ?? "",
        issue["state"]?.GetValue<string>() == "open");

    private async Task<JsonNode?> Send(HttpMethod method, string path, JsonObject? content, CancellationToken stop)
    {
        var address = issues + path;
        try
        {
            using var request = new HttpRequestMessage(method, address) { Content = content is null ? null : JsonContent.Create(content) };
            using var answer = await client.SendAsync(request, stop);
            var text = await answer.Content.ReadAsStringAsync(stop);
            return answer.IsSuccessStatusCode ? JsonNode.Parse(text)
                : throw new BrrrException(address, FormattableString.Invariant($"{method} was answered {(int)answer.StatusCode} {answer.ReasonPhrase}"), "the token needs 'issues: write'");
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException or JsonException)
        {
            throw new BrrrException(address, $"{method} failed: {fault.Message}", "run it again", fault);
        }
    }
}
