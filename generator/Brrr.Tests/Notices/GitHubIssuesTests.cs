using Brrr.Notices;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Notices;

public sealed class GitHubIssuesTests : IAsyncLifetime
{
    private static readonly Notice Made = new(["pi5-jit-3"], "title", "body\n<!-- brrr:pi5-jit-3 -->\n", ["regression"], null, true);

    private FakeGitHub? github;

    private FakeGitHub Server => github ?? throw new InvalidOperationException();

    public async ValueTask InitializeAsync() => github = await FakeGitHub.Start();

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    [Fact]
    public async Task An_issue_is_opened_once_updated_and_closed()
    {
        await Keep(Made);
        await Keep(Made);
        var issue = Assert.Single(Server.All);
        Assert.Equal("""["brrr","regression"]""", issue["labels"]?.ToJsonString());
        Assert.Equal("Bearer sesame", Server.Authorization);

        await Keep(Made with { Title = "moved" });
        Assert.Equal(("moved", "open"), (issue["title"]?.GetValue<string>(), issue["state"]?.GetValue<string>()));

        await Keep(Made with { ClosedBecause = "Recovered." });
        Assert.Equal("closed", issue["state"]?.GetValue<string>());
        Assert.Equal(["Recovered."], Server.Comments);

        await Keep(Made);
        Assert.Single(Server.All);
        Assert.Equal("closed", issue["state"]?.GetValue<string>());
    }

    [Fact]
    public async Task All_pages_are_read()
    {
        for (var i = 0; i < 250; i++) Server.Add("other", "text");
        Server.Add(Made.Title, Made.Body);
        await Keep(Made);
        Assert.Equal(["GET /repos/owner/farm/issues", "GET /repos/owner/farm/issues", "GET /repos/owner/farm/issues"], Server.Asked);
    }

    [Fact]
    public async Task Pull_requests_are_no_issues()
    {
        Server.Add("mine", Made.Body);
        Server.All[0]["pull_request"] = new System.Text.Json.Nodes.JsonObject();
        await Keep(Made);
        Assert.Equal(2, Server.All.Count);
    }

    [Fact]
    public async Task A_refusal_says_what_the_token_needs_and_not_the_token()
    {
        Server.Status = 403;
        var fault = await Assert.ThrowsAsync<BrrrException>(() => Keep(Made));
        Assert.Contains("answered 403 Forbidden; the token needs 'issues: write'", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_token_goes_nowhere_unencrypted() =>
        Assert.Equal("--api: 'http://example.org/' is not encrypted; name an https address", Assert.Throws<BrrrException>(() => new GitHubIssues(new Uri("http://example.org/"), "owner/farm", "sesame")).Message);

    private async Task Keep(Notice notice)
    {
        using var issues = new GitHubIssues(Server.Address, "owner/farm", "sesame");
        foreach (var step in NoticePlan.Of([notice], await issues.List(TestContext.Current.CancellationToken))) await issues.Do(step, TestContext.Current.CancellationToken);
    }
}
