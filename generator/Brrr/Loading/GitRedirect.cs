using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Looks where an address leads before a token is given to it: git's library follows a redirection to another host and takes the token along.</summary>
internal static class GitRedirect
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>What git asks for before it reads.</summary>
    public const string Reading = "git-upload-pack";

    /// <summary>What git asks for before it writes.</summary>
    public const string Writing = "git-receive-pack";

    /// <param name="address">Of a repository on the web.</param>
    /// <param name="service">What git is going to ask for there.</param>
    /// <param name="where">Where the address is written down.</param>
    /// <exception cref="BrrrException">The address leads to another host.</exception>
    public static void RefuseOtherHost(string address, string service, string where)
    {
        if (TargetOf(address, service) is not { } target || (target.Authority == new Uri(address).Authority && target.Scheme == new Uri(address).Scheme)) return;
        throw new BrrrException(address, $"leads to another host, {target.Authority}, which must not see the token", $"if that is where the repository is, write its address in {where}");
    }

    /// <summary>Null where it leads nowhere else, or nobody answers: the fetch says that better.</summary>
    private static Uri? TargetOf(string address, string service)
    {
        try
        {
            using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
            using var client = new HttpClient(handler, disposeHandler: false) { Timeout = Patience };
            using var request = new HttpRequestMessage(HttpMethod.Get, address.TrimEnd('/') + "/info/refs?service=" + service);
            using var answer = client.Send(request, HttpCompletionOption.ResponseHeadersRead);
            return (int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is { } location ? new Uri(new Uri(address), location) : null;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or UriFormatException)
        {
            return null;
        }
    }
}
