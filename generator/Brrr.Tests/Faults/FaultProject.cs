using System.Diagnostics;
using System.Globalization;
using Brrr.Tests.Cli;

namespace Brrr.Tests.Faults;

/// <summary>
/// A project of its own in a folder: the templates and the site of this one, two machines whose results are whole, and whatever a test adds. What is added
/// belongs to other machines, so that the first two stay comparable.
/// </summary>
internal sealed class FaultProject
{
    /// <summary>Measures what a test adds.</summary>
    public const string Machine = "wreck";

    private const string Version = "3.16.0a0";

    private const string HashEnd = "bcdef0123456789abcdef0123456789abcdef";

    private static readonly DateOnly FirstNight = new(2026, 6, 1);

    /// <param name="folder">Goes with the test.</param>
    /// <param name="name">Of the project's folder in it.</param>
    public FaultProject(TemporaryFolder folder, string name)
    {
        Folder = folder;
        Root = name;
        foreach (var part in new[] { "templates", "site" }) Copy(Path.Combine(Repository.Root, part), At(part));
        Write("data/sources.yaml", "sources:\n  - {path: ., results: results}\n");
        Directory.Move(MadeSite.WriteResults(folder), At("data/results"));
    }

    public TemporaryFolder Folder { get; }

    private string Root { get; }

    /// <summary>A night by its number.</summary>
    public static DateOnly DateOf(int night) => FirstNight.AddDays(night);

    /// <summary>The commit of a night.</summary>
    public static string CommitOf(int night) => "f" + night.ToString("x6", CultureInfo.InvariantCulture) + HashEnd[..33];

    /// <summary>Path of a result, as the published data names it.</summary>
    public static string ResultPath(int night, string flags = "", string machine = Machine, string ending = ".json", string fork = "python", string? reference = null)
    {
        var commit = CommitOf(night);
        return string.Create(CultureInfo.InvariantCulture, $"results/bm-{DateOf(night):yyyyMMdd}-{Version}-{commit[..7]}{(flags.Length > 0 ? "-" + flags : "")}/bm-{DateOf(night):yyyyMMdd}-{machine}-x86_64-{fork}-{reference ?? commit[..20]}-{Version}-{commit[..7]}{ending}");
    }

    /// <summary>Metadata of a night's results as bench_runner writes it; entries of it may be replaced or added.</summary>
    public static string Metadata(int night, string more = "") => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"hostname":"wreck.local","unit":"second","commit_id":"{{CommitOf(night)}}","commit_date":"{{DateOf(night):yyyy-MM-dd}}T12:00:00+00:00"{{more}}}""");

    /// <summary>A file of two benchmarks that is whole.</summary>
    public static PyperfText Fine(int night, double seconds = 1, string more = "") =>
        new PyperfText().Metadata(Metadata(night, more)).Runs("nbody", Run(night, seconds)).Runs("2to3", Run(night, 2 * seconds));

    /// <summary>A run of three values.</summary>
    public static string Run(int night, double seconds) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"metadata":{"date":"{{DateOf(night):yyyy-MM-dd}} 22:00:00.5"},"values":[{{seconds}},{{seconds * 1.001}},{{seconds * 0.999 * (1 + (night / 1e6))}}]}""");

    public string At(string path) => Folder.At($"{Root}/{path}");

    public string Write(string path, string text) => Folder.Write($"{Root}/{path}", text);

    public string Write(string path, byte[] bytes) => Folder.Write($"{Root}/{path}", bytes);

    /// <summary>Writes a result by the path that the published data names.</summary>
    public void Result(string path, PyperfText text) => Write("data/" + path, text.Bytes());

    /// <summary>Builds as a person does, within the project's folder.</summary>
    /// <param name="arguments">Besides the verb.</param>
    public BrrrProcess Build(params string[] arguments) => Run(["build", "--verbose", .. arguments]);

    /// <summary>Runs a verb within the project's folder.</summary>
    public BrrrProcess Run(params string[] arguments) =>
        BrrrProcess.RunWithIn(At(""), new Dictionary<string, string> { ["BRRR_STATE"] = At(".brrr"), ["DOTNET_TieredPGO"] = "0" }, arguments);

    /// <summary>Removes a folder, with what only a shell can name in it.</summary>
    public static void Remove(TemporaryFolder folder)
    {
        if (!OperatingSystem.IsWindows()) Shell("chmod -R u+rwX \"$0\" && find \"$0\" -mindepth 1 -delete", folder.Root);
        folder.Dispose();
    }

    /// <summary>Runs a script; what it is about is its <c>$0</c>.</summary>
    public static void Shell(string script, string about)
    {
        using var process = Process.Start("sh", ["-c", script, about]);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(script);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place) ?? to);
            File.Copy(file, place);
        }
    }
}
