using System.CommandLine;
using System.CommandLine.Parsing;
using Brrr.Ingesting;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary><c>brrr ingest</c>: what a machine measured becomes a result, or is refused with the reason.</summary>
internal static class IngestCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "What pyperformance wrote, packed or not.", Arity = ArgumentArity.ZeroOrMore, DefaultValueFactory = _ => [] };
        var origin = new IngestOptions();
        var arch = new Option<string?>("--arch") { Description = "What Python's platform.machine() says, where the file and data/sources.yaml do not.", HelpName = "ARCH" };
        var tree = new Option<string?>("--bench-runner") { Description = "A tree of results that bench_runner wrote: taken as it is, file by file.", HelpName = "DIR" };
        var results = new Option<string?>("--results") { Description = "Where the results go (data/results).", HelpName = "DIR" };
        var gzip = new Option<bool>("--gzip") { Description = "Pack the result: a tenth of the size." };
        var force = new Option<bool>("--force") { Description = "Replace a result that is there already." };
        arch.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && !OriginRules.IsName(name)) result.AddError($"--arch: '{name}' is not a name of letters, digits, '_' and '.'");
        });
        var command = new Command("ingest", "Put what a machine measured into the results.") { files };
        origin.AddTo(command);
        foreach (var option in new Option[] { arch, tree, results, gzip, force }) command.Add(option);
        command.Validators.Add(result => Check(result, files, tree, [arch, gzip], origin));
        command.SetAction(parsed =>
        {
            var folder = new ResultsFolder(parsed.GetValue(results) ?? Path.Combine(ProjectPaths.Find(null, null).Data, "results"), parsed.GetValue(force));
            return parsed.GetValue(tree) is { } root
                ? TakeTree(BenchRunnerTree.Take(root, folder, ProjectLimits.Here()), terminal)
                : Take(parsed.GetValue(files) ?? [], origin.Of(parsed), parsed.GetValue(arch), parsed.GetValue(gzip), folder, terminal);
        });
        return command;
    }

    private static void Check(CommandResult result, Argument<string[]> files, Option<string?> tree, Option[] ofFiles, IngestOptions origin)
    {
        var isTree = result.GetResult(tree) is { Implicit: false };
        var hasFiles = result.GetResult(files) is { Tokens.Count: > 0 };
        if (isTree)
        {
            string[] extra = [.. origin.Given(result), .. ofFiles.Where(option => result.GetResult(option) is { Implicit: false }).Select(option => option.Name), .. hasFiles ? ["FILE"] : Array.Empty<string>()];
            if (extra.Length > 0) result.AddError($"--bench-runner takes files as they are; leave out {string.Join(", ", extra)}");
            return;
        }

        if (!hasFiles) result.AddError("name the FILE that pyperformance wrote, or --bench-runner DIR");
        foreach (var option in origin.Needed.Where(option => result.GetResult(option) is not { Tokens: [{ Value.Length: > 0 }, ..] })) result.AddError($"{option.Name} is missing");
    }

    /// <summary>All files are read before the first is written: of a faulty set nothing is taken.</summary>
    private static int Take(IReadOnlyList<string> paths, ResultOrigin origin, string? architecture, bool isCompressed, ResultsFolder folder, Terminal terminal)
    {
        var limits = ProjectLimits.Here();
        var measured = new Dictionary<ResultPlace, MeasuredFile>();
        foreach (var file in paths.Select(path => MeasuredFile.Read(path, limits)))
        {
            var place = ResultPlace.Of(origin, architecture ?? ArchitectureOf(file, origin.Machine), isCompressed);
            if (!measured.TryAdd(place, file)) throw new BrrrException(file.Path, $"would have the same name as {measured[place].Path}", "one machine, build and commit has one result");
            foreach (var left in file.Content.LeftOut) Warn($"{file.Path}: {left.Where}: {left.What}; the benchmark is left out");
            if (file.MeasuredCommit is { } commit && !origin.Commit.StartsWith(commit, StringComparison.Ordinal)) Warn($"{file.Path}: says that it measured {commit}, not {origin.Commit}");
        }

        foreach (var (place, file) in measured) terminal.Line(Shown(folder.Put(place, file.WithOrigin(origin, isCompressed, limits))));
        return ExitCode.Fine;

        void Warn(string text) => terminal.ErrorLine("brrr: warning: " + Terminal.Clean(text));
    }

    private static int TakeTree(IngestedTree tree, Terminal terminal)
    {
        foreach (var path in tree.Paths) terminal.Line(Shown(path));
        foreach (var refused in tree.Refused) terminal.ErrorLine("brrr: " + Terminal.Clean(refused.Message));
        return tree.Refused.Count == 0 ? ExitCode.Fine : ExitCode.Failed;
    }

    /// <summary>What the file says, else the machine's owner.</summary>
    private static string ArchitectureOf(MeasuredFile file, string machine) =>
        MachineArchitecture.Of(file.Content.Suite.Metadata) ?? DescribedArchitecture(machine)
        ?? throw new BrrrException(file.Path, "does not say the machine's architecture", "give it with --arch, or as 'arch' in data/sources.yaml");

    private static string? DescribedArchitecture(string machine)
    {
        try
        {
            var sources = ProjectPaths.Find(null, null).DataFile("sources.yaml");
            var described = SourcesFile.Read(sources, ProjectPaths.NameOf("sources.yaml"), new List<LeftOut>())
                .Where(source => source.Folder is not null && !source.Source.IsSample)
                .SelectMany(source => source.Machines).FirstOrDefault(each => each.Name == machine)?.Architecture?.ToLowerInvariant();
            return described is not null && OriginRules.IsName(described) ? described : null;
        }
        catch (BrrrException)
        {
            return null;
        }
    }

    /// <summary>With forward slashes, as git and workflows name it; relative where it lies below the current folder.</summary>
    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(path) : relative).Replace(Path.DirectorySeparatorChar, '/');
    }
}
