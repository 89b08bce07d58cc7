using System.Globalization;
using System.Net.Http.Headers;

namespace Brrr.Publishing;

/// <summary>Asks GitHub to build the pages of a repository: a push with a workflow's token does not (REST API, "Request a GitHub Pages build").</summary>
internal static class PagesBuild
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Null when GitHub took the request, else why not: the pages may be built all the same.</summary>
    /// <param name="api">Address of the interface.</param>
    /// <param name="repository">"owner/name".</param>
    /// <param name="token">Goes to that address only.</param>
    public static string? Request(Uri api, string repository, string token)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler, disposeHandler: false) { Timeout = Patience };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{api.AbsoluteUri.TrimEnd('/')}/repos/{repository}/pages/builds");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("brrr", null));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/vnd.github+json"));
        request.Headers.Add("X-GitHub-Api-Version", "2022-11-28");
        try
        {
            using var response = client.Send(request);
            return response.IsSuccessStatusCode ? null : string.Create(CultureInfo.InvariantCulture, $"{api.Host} answered {(int)response.StatusCode} {response.ReasonPhrase}");
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return fault.Message;
        }
    }
}
