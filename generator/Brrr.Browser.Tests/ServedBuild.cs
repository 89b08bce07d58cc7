using Brrr.Cli;

namespace Brrr.Browser.Tests;

/// <summary>A site that the program built into a temporary folder, and that a server serves for as long as it is needed.</summary>
internal sealed class ServedBuild : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private PagesServer? server;

    private ServedBuild()
    {
    }

    /// <summary>Where the files are.</summary>
    public string Folder => folder.Root;

    /// <summary>Where they are served, with a trailing slash.</summary>
    public string Address => server?.Address ?? "";

    /// <summary>Every file, by its path from the site's root.</summary>
    public IReadOnlyList<string> Files() =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Builds through the command line.</summary>
    /// <param name="arguments">Of <c>brrr build</c>, besides where it goes and where it will be published.</param>
    public static async Task<ServedBuild> Of(params string[] arguments)
    {
        var build = new ServedBuild();
        try
        {
            build.server = await PagesServer.Start(build.Folder);
            build.Run(arguments);
            return build;
        }
        catch
        {
            await build.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        folder.Dispose();
    }

    private void Run(string[] arguments)
    {
        using var output = new StringWriter();
        var code = CommandLine.Run(["build", "--output", Folder, "--base-url", Address, .. arguments], new Terminal(output, output, false, false));
        if (code != ExitCode.Fine) throw new InvalidOperationException($"the build ended with {code}: {output}");
    }
}
