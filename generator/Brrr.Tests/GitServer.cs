using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Brrr.Tests;

/// <summary>
/// The bare repositories of a folder over HTTP on this computer, served by git's own <c>http-backend</c>. With a token nobody reads or
/// writes without it; without one everybody does both. It can go away in the middle of a request.
/// </summary>
internal sealed class GitServer : IDisposable
{
    private const string Loopback = "127.0.0.1";

    private readonly string folder;
    private readonly string? token;
    private readonly HttpListener listener;
    private readonly ConcurrentQueue<string> requests = new();
    private readonly ConcurrentQueue<string> secrets = new();
    private (string Service, GitServerFault When)? fault;
    private Action<string>? before;

    private GitServer(string folder, string? token, int port)
    {
        (this.folder, this.token) = (folder, token);
        Host = string.Create(CultureInfo.InvariantCulture, $"{Loopback}:{port}");
        listener = new HttpListener();
        listener.Prefixes.Add($"http://{Host}/");
    }

    /// <summary>Name and port.</summary>
    public string Host { get; }

    /// <summary>Method, path, query and status of each request that was answered, in order.</summary>
    public IReadOnlyCollection<string> Requests => requests;

    /// <summary>Passwords that were sent, right and wrong ones.</summary>
    public IReadOnlyCollection<string> Secrets => secrets;

    /// <param name="folder">Holds the bare repositories.</param>
    /// <param name="token">The password that is asked for, with any user; null for none.</param>
    /// <param name="port">Where an earlier server was; null for any.</param>
    public static GitServer Start(string folder, string? token = null, int? port = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            var server = new GitServer(folder, token, port ?? FreePort());
            try
            {
                server.listener.Start();
                _ = Task.Run(server.Serve);
                return server;
            }
            catch (HttpListenerException) when (port is null && attempt < 10)
            {
                // Somebody else took the port in between.
                server.Dispose();
            }
        }
    }

    /// <summary>The address of a repository by its folder's name.</summary>
    public string Address(string repository) => $"http://{Host}/{repository}";

    /// <summary>Goes away at the first request to do a service (<c>git-upload-pack</c> for fetches, <c>git-receive-pack</c> for pushes), for good.</summary>
    public void FailAt(string service, GitServerFault when) => fault = (service, when);

    /// <summary>Calls back with method, path and query before each request is served: a test can do then what another publisher would.</summary>
    public void Before(Action<string> action) => before = action;

    /// <summary>Goes away now.</summary>
    public void Stop() => listener.Close();

    public void Dispose() => Stop();

    /// <summary>A port that nobody listens on now.</summary>
    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        var name = $"{context.Request.HttpMethod} {context.Request.RawUrl}";
        try
        {
            before?.Invoke(name);
            var user = UserOf(context.Request);
            if (token is not null && user is null) Refuse(context.Response);
            else await Work(context, user ?? "anybody");
            requests.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{name} {context.Response.StatusCode}"));
            context.Response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException or InvalidOperationException)
        {
            // The other side went away, or this one did on purpose.
        }
    }

    /// <summary>The user whose password is the token; null for anybody else.</summary>
    private string? UserOf(HttpListenerRequest request)
    {
        const string Basic = "Basic ";
        if (request.Headers["Authorization"] is not { } header || !header.StartsWith(Basic, StringComparison.OrdinalIgnoreCase)) return null;
        var parts = Encoding.UTF8.GetString(Convert.FromBase64String(header[Basic.Length..])).Split(':', 2);
        secrets.Enqueue(parts[^1]);
        return parts[^1] == token ? parts[0] : null;
    }

    private static void Refuse(HttpListenerResponse response)
    {
        response.StatusCode = (int)HttpStatusCode.Unauthorized;
        response.AddHeader("WWW-Authenticate", "Basic realm=\"test\"");
    }

    private async Task Work(HttpListenerContext context, string user)
    {
        var breaks = fault is { } planned && context.Request.HttpMethod == "POST" && context.Request.RawUrl?.EndsWith(planned.Service, StringComparison.Ordinal) == true
            ? planned.When
            : (GitServerFault?)null;
        if (breaks is GitServerFault.BeforeTheWork) Break(context);
        var (headers, body) = await Backend(context.Request, user);
        if (breaks is GitServerFault.AfterTheWork) Break(context);
        foreach (var (key, value) in headers)
        {
            if (key == "Status") context.Response.StatusCode = int.Parse(value.Split(' ')[0], CultureInfo.InvariantCulture);
            else if (key != "Content-Length") context.Response.AddHeader(key, value);
        }

        context.Response.ContentLength64 = body.Length;
        await context.Response.OutputStream.WriteAsync(breaks is null ? body : body.AsMemory(0, body.Length / 2));
        if (breaks is null) return;
        await context.Response.OutputStream.FlushAsync();
        Break(context);
    }

    private void Break(HttpListenerContext context)
    {
        context.Response.Abort();
        Stop();
        throw new IOException("the server goes away on purpose");
    }

    private async Task<(IReadOnlyList<(string Key, string Value)> Headers, byte[] Body)> Backend(HttpListenerRequest request, string user)
    {
        var start = new ProcessStartInfo("git", "http-backend") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in Environment(request, user)) start.Environment[key] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("git does not start");
        using var answer = new MemoryStream();
        await Task.WhenAll(Send(request, process), process.StandardOutput.BaseStream.CopyToAsync(answer), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return Split(answer.ToArray());
    }

    /// <summary>What CGI (RFC 3875) tells a program; see <c>git help http-backend</c>.</summary>
    private Dictionary<string, string> Environment(HttpListenerRequest request, string user) => new(StringComparer.Ordinal)
    {
        ["GIT_PROJECT_ROOT"] = folder,
        ["GIT_HTTP_EXPORT_ALL"] = "1",
        ["GIT_CONFIG_COUNT"] = "1",
        ["GIT_CONFIG_KEY_0"] = "safe.directory",
        ["GIT_CONFIG_VALUE_0"] = "*",
        ["GIT_PROTOCOL"] = request.Headers["Git-Protocol"] ?? "",
        ["HTTP_CONTENT_ENCODING"] = request.Headers["Content-Encoding"] ?? "",
        ["REQUEST_METHOD"] = request.HttpMethod,
        ["PATH_INFO"] = Uri.UnescapeDataString(request.Url?.AbsolutePath ?? "/"),
        ["QUERY_STRING"] = request.Url?.Query.TrimStart('?') ?? "",
        ["CONTENT_TYPE"] = request.ContentType ?? "",
        ["REMOTE_USER"] = user,
        ["REMOTE_ADDR"] = Loopback,
    };

    private static async Task Send(HttpListenerRequest request, Process process)
    {
        try
        {
            await using var input = process.StandardInput.BaseStream;
            if (request.HasEntityBody) await request.InputStream.CopyToAsync(input);
        }
        catch (IOException)
        {
            // The program has seen enough.
        }
    }

    private static (IReadOnlyList<(string Key, string Value)> Headers, byte[] Body) Split(byte[] answer)
    {
        var end = answer.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0) return ([("Status", "500 no answer")], []);
        var lines = Encoding.ASCII.GetString(answer, 0, end).Split("\r\n");
        return ([.. lines.Select(line => line.Split(": ", 2)).Where(parts => parts.Length == 2).Select(parts => (parts[0], parts[1]))], answer[(end + 4)..]);
    }
}
