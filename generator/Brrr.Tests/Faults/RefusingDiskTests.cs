using System.Diagnostics;
using System.Text.Json;
using Brrr.Tests.Cli;
using Xunit;

namespace Brrr.Tests.Faults;

/// <summary>A disk that refuses costs what it refuses, and a site that can't be written leaves the one before. Root may do all, so that its rights are taken away first.</summary>
public sealed class RefusingDiskTests : IDisposable
{
    /// <summary>Runs a program without the right to pass over permissions; whoever is not root has none.</summary>
    private const string WithoutRights = "if [ \"$(id -u)\" = 0 ]; then exec setpriv --inh-caps=-all --bounding-set=-dac_override,-dac_read_search \"$@\"; else exec \"$@\"; fi";

    /// <summary>Builds on a disk of its own, fills it, builds again with less to say, and frees it: what the second build left must be what the first one made.</summary>
    private const string OnFullDisk = """
        mount -t tmpfs -o size=64m tmpfs disk || exit 90
        contents() { (cd disk/site && find . -path ./.unfinished -prune -o -type f -print | sort | xargs cksum); }
        "$@" > first.txt 2>&1 || exit 91
        contents > before.txt
        rm -r data/results/bm-20260501-3.16.0a0-0000000
        cat /dev/zero > disk/fill 2> fill.txt
        "$@"
        code=$?
        contents > after.txt
        cmp before.txt after.txt || exit 92
        rm disk/fill
        "$@" > third.txt 2>&1 || exit 93
        exit $code
        """;

    /// <summary>In a name space of mounts of its own, which goes with it.</summary>
    private const string Apart = "if [ \"$(id -u)\" = 0 ]; then exec unshare -m \"$@\"; else exec unshare -Urm \"$@\"; fi";

    private readonly TemporaryFolder folder = new();

    public RefusingDiskTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "permissions and limits are set in a shell");

    [Fact]
    public void What_may_not_be_read_is_told_and_costs_itself_only()
    {
        var project = new FaultProject(folder, "project");
        var (file, directory) = (FaultProject.ResultPath(0), Path.GetDirectoryName(FaultProject.ResultPath(1)) ?? "");
        project.Result(file, FaultProject.Fine(0));
        project.Result(FaultProject.ResultPath(1), FaultProject.Fine(1));
        project.Write("data/events.yaml", "events: []\n");
        project.Write("data/failures/x.json", "{}");
        project.Write("site/articles/secret.md", "---\ntitle: T\ndescription: D\n---\n");
        string[] locked = ["data/" + file, "data/" + directory, "data/events.yaml", "data/failures/x.json", "site/articles/secret.md"];
        foreach (var path in locked) FaultProject.Shell("chmod 000 \"$0\"", project.At(path));

        var run = Run(project, WithoutRights);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("19 pairs", run.Output, StringComparison.Ordinal);
        using var status = JsonDocument.Parse(File.ReadAllBytes(project.At("_site/api/v1/status.json")));
        var rows = status.RootElement.GetProperty("leftOut").EnumerateArray().ToLookup(row => row.GetProperty("path").GetString() ?? "", StringComparer.Ordinal);
        foreach (var path in new[] { file, directory, "data/events.yaml", "data/failures/x.json", "site/articles/secret.md" })
        {
            var row = Assert.Single(rows[path]);
            Assert.Contains("can't be read: ", row.GetProperty("what").GetString(), StringComparison.Ordinal);
            Assert.StartsWith("let this user read it", row.GetProperty("remedy").GetString(), StringComparison.Ordinal);
            Assert.Contains(path, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_site_that_may_not_be_written_says_so_and_stays_as_it_was()
    {
        var project = new FaultProject(folder, "project");
        Assert.Equal(0, Run(project, "exec \"$@\"").ExitCode);
        var before = Contents(project);
        Directory.Delete(project.At("data/results/bm-20260501-3.16.0a0-0000000"), recursive: true);
        FaultProject.Shell("chmod -R a-w \"$0\"", project.At("_site"));
        Refused(Run(project, WithoutRights), project.At("_site"));
        Assert.Equal(before, Contents(project));
    }

    [Fact]
    public void A_full_disk_says_so_and_leaves_the_site_as_it_was()
    {
        var project = new FaultProject(folder, "project");
        Directory.CreateDirectory(project.At("disk"));
        var probe = Started(project, ["-c", Apart, "sh", "mount", "-t", "tmpfs", "tmpfs", "disk"]);
        Assert.SkipUnless(probe.ExitCode == 0, "nothing can be mounted here: " + probe.Error);
        Refused(Started(project, ["-c", Apart, "sh", "sh", "-c", OnFullDisk, "sh", .. Build, "--output", "disk/site"]), project.At("disk/site"));
    }

    [Fact]
    public void An_output_below_a_file_says_so()
    {
        var project = new FaultProject(folder, "project");
        project.Write("_site", "a file");
        Refused(Run(project, "exec \"$@\""), project.At("_site"));
        Assert.Equal("a file", File.ReadAllText(project.At("_site")));
    }

    [Fact]
    public void A_folder_for_the_next_build_that_can_not_be_written_costs_time_only()
    {
        var project = new FaultProject(folder, "project");
        project.Write(".brrr", "a file");
        var run = Run(project, "exec \"$@\"");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("19 pairs", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => FaultProject.Remove(folder);

    /// <summary>Where, what and what to do.</summary>
    private static void Refused(BrrrProcess run, string site)
    {
        Assert.True(run.ExitCode == 1, $"{run.ExitCode}: {run.Error}{run.Output}");
        Assert.Matches($"^brrr: .*{System.Text.RegularExpressions.Regex.Escape(site)}.*: can't be written: .+; free space there, or name another folder with --output\\s*$", run.Error);
    }

    private static IReadOnlyList<string> Build => ["dotnet", BrrrProcess.Program, "build", "--verbose"];

    private static BrrrProcess Run(FaultProject project, string script) => Started(project, ["-c", script, "sh", .. Build]);

    private static BrrrProcess Started(FaultProject project, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("sh", arguments) { WorkingDirectory = project.At(""), RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["BRRR_STATE"] = project.At(".brrr");
        using var process = Process.Start(start) ?? throw new InvalidOperationException("sh does not start");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new BrrrProcess(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static SortedDictionary<string, string> Contents(FaultProject project) => new(
        Directory.EnumerateFiles(project.At("_site"), "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains(".unfinished", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetRelativePath(project.At("_site"), file), file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);
}
