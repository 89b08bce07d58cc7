using Xunit;

namespace Brrr.Browser.Tests;

public sealed class BrowserProgramTests
{
    [Fact]
    public void Is_what_the_variable_names()
    {
        Assert.Equal("/own/browser", Find(new() { ["BRRR_BROWSER"] = "/own/browser" }, "/own/browser", "/usr/bin/chromium"));
        Assert.Null(Find(new() { ["BRRR_BROWSER"] = "/own/browser" }, "/usr/bin/chromium"));
    }

    [Fact]
    public void Is_on_the_path_before_the_usual_places()
    {
        var onPath = Path.Combine("/tools", "google-chrome");
        Assert.Equal(onPath, Find(new() { ["PATH"] = string.Join(Path.PathSeparator, "/empty", "/tools") }, "/usr/bin/chromium", onPath));
    }

    [Fact]
    public void Is_the_shell_before_the_whole_browser() =>
        Assert.Equal("/usr/bin/chromium-headless-shell", Find(new() { ["PATH"] = "/usr/bin" }, "/usr/bin/chromium", "/usr/bin/chromium-headless-shell"));

    [Theory]
    [InlineData("/usr/bin/chromium")]
    [InlineData("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")]
    [InlineData("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge")]
    public void Is_found_in_a_usual_place(string place) => Assert.Equal(place, Find([], place));

    [Fact]
    public void Is_found_below_the_program_folders_of_Windows()
    {
        var edge = Path.Combine("programs", "Microsoft", "Edge", "Application", "msedge.exe");
        Assert.Equal(edge, Find(new() { ["ProgramFiles(x86)"] = "programs" }, edge));
    }

    [Fact]
    public void Is_null_where_nothing_is_installed() => Assert.Null(Find([]));

    private static string? Find(Dictionary<string, string> variables, params string[] files) =>
        new BrowserProgram(variables.GetValueOrDefault, files.Contains).Find();
}
