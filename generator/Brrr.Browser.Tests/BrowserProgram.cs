namespace Brrr.Browser.Tests;

/// <summary>Where a browser of Chromium's family is installed.</summary>
/// <param name="variable">Reads an environment variable.</param>
/// <param name="exists">Whether there is such a file.</param>
internal sealed class BrowserProgram(Func<string, string?> variable, Func<string, bool> exists)
{
    /// <summary>The environment variable that names the program.</summary>
    public const string Variable = "BRRR_BROWSER";

    /// <summary>The shell has no windows of its own to draw, and is more than twice as fast; the engine is the same.</summary>
    private static readonly string[] Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    private static readonly string[] UnixPlaces =
    [
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/lib/chromium/chromium", "/snap/bin/chromium",
        "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsRoots = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];

    private static readonly string[][] WindowsPlaces =
    [
        ["Google", "Chrome", "Application", "chrome.exe"],
        ["Chromium", "Application", "chrome.exe"],
        ["Microsoft", "Edge", "Application", "msedge.exe"],
    ];

    /// <summary>This computer's; null where there is none.</summary>
    public static string? OfThisComputer() => new BrowserProgram(Environment.GetEnvironmentVariable, File.Exists).Find();

    /// <summary>The program that the variable names, else the first on the path, else the first in a usual place; null for none.</summary>
    public string? Find()
    {
        if (variable(Variable) is { Length: > 0 } named) return exists(named) ? named : null;
        return OnPath().Concat(UnixPlaces).Concat(OnWindows()).FirstOrDefault(exists);
    }

    private IEnumerable<string> OnPath() =>
        from folder in (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from name in Names
        from ending in new[] { "", ".exe" }
        select Path.Combine(folder, name + ending);

    private IEnumerable<string> OnWindows() =>
        from root in WindowsRoots.Select(variable).OfType<string>()
        from place in WindowsPlaces
        select Path.Combine([root, .. place]);
}
