using System.CommandLine;
using Brrr.Ingesting;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary>The options that say where a measurement comes from. A wrong one is a wrong command line: nothing is read then.</summary>
internal sealed class IngestOptions
{
    private readonly Option<string?> machine = Checked("--machine", "M", "The machine's name in data/sources.yaml.", OriginRules.IsName, "a name of letters, digits, '_' and '.'");

    private readonly Option<string?> flags = Checked("--flags", "FLAGS", "The build's flags, such as JIT,TAILCALL; none for the interpreter.", text => FlagSet.TryParse(text, out _), "a list of flags such as JIT,TAILCALL");

    private readonly Option<string?> fork = Checked("--fork", "OWNER", "Owner of the CPython fork (python).", OriginRules.IsLine, "one line");

    private readonly Option<string?> reference = Checked("--ref", "REF", "Branch, tag or commit that was asked for (the commit).", OriginRules.IsLine, "one line");

    private readonly Option<string?> commit = Checked("--commit", "SHA", "Full hash of the commit that was built.", OriginRules.IsHash, "a full hash of 40 digits");

    private readonly Option<string?> date = Checked("--commit-date", "ISO", "When it was committed, as 'git show -s --format=%cI' prints it.", OriginRules.IsCommitDate, "a time with its offset such as 2026-06-06T01:42:59+03:00");

    private readonly Option<string?> version = Checked("--version", "VERSION", "CPython's version, such as 3.16.0a0.", OriginRules.IsVersion, "a version such as 3.16.0a0");

    private readonly Option<string?> mergeBase = Checked("--merge-base", "SHA", "Full hash of the commit where it left the main branch.", OriginRules.IsHash, "a full hash of 40 digits");

    private readonly Option<string?> hash = Checked("--benchmark-hash", "HASH", "Fingerprint of the benchmarks' own version, as it stands.", OriginRules.IsName, "digits and letters");

    private readonly Option<string[]> suites = new("--benchmark-commit")
    {
        Description = "Full hash of pyperformance's commit, then of other suites'; the fingerprint is made from them as bench_runner makes it.",
        HelpName = "SHA",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> actionUrl = Checked("--action-url", "URL", "Page of the job that measured.", WebAddress.IsSafe, "an http or https address");

    private readonly Option<string?> actor = Checked("--actor", "NAME", "Who asked for it.", OriginRules.IsLine, "one line");

    private readonly Option<string[]> doctor = new("--doctor")
    {
        Description = "What 'brrr doctor --json' found before the run; a second time: after it.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    public IngestOptions()
    {
        suites.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !OriginRules.IsHash(token.Value)) is { } wrong) result.AddError($"--benchmark-commit: '{wrong.Value}' is not a full hash of 40 digits");
        });
        doctor.Validators.Add(result =>
        {
            if (result.Tokens.Count > 2) result.AddError("--doctor: give it once for before the run and once for after it");
        });
    }

    /// <summary>Those without which a result has no name.</summary>
    public IReadOnlyList<Option<string?>> Needed => [machine, commit, date, version];

    private IReadOnlyList<Option> All => [.. Needed, flags, fork, reference, mergeBase, hash, suites, actionUrl, actor, doctor];

    public void AddTo(Command command)
    {
        foreach (var option in All) command.Add(option);
    }

    /// <summary>Options of this kind that were given.</summary>
    public IEnumerable<string> Given(System.CommandLine.Parsing.CommandResult result) =>
        All.Where(option => result.GetResult(option) is { Implicit: false }).Select(option => option.Name);

    /// <exception cref="BrrrException">A report of the doctor can't be read.</exception>
    public ResultOrigin Of(ParseResult parsed)
    {
        string? Text(Option<string?> option) => parsed.GetValue(option) is { Length: > 0 } text ? text : null;
        var sha = Text(commit) ?? "";
        _ = FlagSet.TryParse(Text(flags) ?? "", out var set);
        _ = PythonVersion.TryParse(Text(version) ?? "", out var python);
        var commits = parsed.GetValue(suites) ?? [];
        var reports = (parsed.GetValue(doctor) ?? []).Select(DoctorNote.Read).ToList();
        return new ResultOrigin(
            Text(machine) ?? "",
            set,
            Text(fork) ?? Loading.SourcesFile.UpstreamFork,
            Text(reference) ?? sha,
            sha,
            Text(date) ?? "",
            python,
            Text(mergeBase),
            Text(hash) ?? (commits.Length > 0 ? SuiteFingerprint.Of(commits) : null),
            Text(actionUrl),
            Text(actor),
            reports.FirstOrDefault(),
            reports.Skip(1).FirstOrDefault());
    }

    /// <summary>An option whose empty text stands for "not given": workflows pass what they have.</summary>
    private static Option<string?> Checked(string name, string helpName, string description, Func<string, bool> isRight, string expected)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value.Length: > 0 } token] && !isRight(token.Value)) result.AddError($"{name}: '{token.Value}' is not {expected}");
        });
        return option;
    }
}
