using System.CommandLine;
using System.Diagnostics;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary><c>brrr serve</c>: builds, serves on this computer only, opens the page, and builds again when something changes.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 8000;

    public static Command Create(Terminal terminal)
    {
        var options = new BuildCommandOptions();
        var port = new Option<int?>("--port", "-p") { Description = $"Port on 127.0.0.1 ({DefaultPort}, or the next free one; 0 for any).", HelpName = "N" };
        var noOpen = new Option<bool>("--no-open") { Description = "Open no browser." };
        var watch = new Option<bool>("--watch", "-w") { Description = "Build again when templates, site, data or configuration change, and reload the open page." };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 0 or > 65535) result.AddError("--port: must be from 0 to 65535");
        });
        var command = new Command("serve", "Build the site, serve it on 127.0.0.1 and open it.") { port, noOpen, watch };
        options.AddTo(command);
        command.SetAction((parsed, stop) => Run(terminal, options.Of(parsed), parsed.GetValue(port), !parsed.GetValue(noOpen), parsed.GetValue(watch), stop));
        return command;
    }

    private static async Task<int> Run(Terminal terminal, BuildOptions options, int? port, bool opensBrowser, bool watches, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var summary = ReadingProgress.Show(terminal, false, progress => SiteBuild.Run(options, progress));
        BuildReport.Write(terminal, summary, clock.Elapsed, false);

        await using var server = await SiteServer.Start(summary.Output, port is null ? Enumerable.Range(DefaultPort, 20) : [port.Value]);
        terminal.Line($"Serving   {terminal.Bold(server.Address)} (Ctrl+C ends it)");
        if (opensBrowser) OpenBrowser(server.Address);

        using var watcher = watches ? new ProjectWatcher(options, () => Rebuild(terminal, options, server)) : null;
        try
        {
            await Task.Delay(Timeout.Infinite, stop);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how it ends.
        }

        return ExitCode.Fine;
    }

    private static void Rebuild(Terminal terminal, BuildOptions options, SiteServer server)
    {
        try
        {
            var clock = Stopwatch.StartNew();
            var summary = SiteBuild.Run(options);
            terminal.Line(FormattableString.Invariant($"Built     {summary.Writing.Changed} changed, {summary.Writing.Removed} removed, {clock.Elapsed.TotalSeconds:F1} s"));
            server.Reload();
        }
        catch (BrrrException fault)
        {
            terminal.ErrorLine("brrr: " + Terminal.Clean(fault.Message));
        }
    }

    private static void OpenBrowser(string address)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // No browser here: the address stands in the terminal.
        }
    }
}
