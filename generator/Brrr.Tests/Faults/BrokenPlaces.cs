namespace Brrr.Tests.Faults;

/// <summary>Names, folders, links and dates that are broken, and results that can't be what they say.</summary>
internal static class BrokenPlaces
{
    private const string ClockRemedy = "set the machine's clock";

    private static readonly string FutureDate = DateTime.UtcNow.AddYears(3).ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>All of them; the first night is the given one.</summary>
    public static IEnumerable<BrokenInput> All(int night)
    {
        foreach (var (name, folder, what) in Folders)
        {
            var path = $"results/{folder}";
            yield return new BrokenInput(name, path, "", what, "", project => project.Result($"{path}/{Path.GetFileName(FaultProject.ResultPath(0))}", FaultProject.Fine(0)));
        }

        foreach (var (name, more, where, what, remedy) in Claims)
        {
            var at = night++;
            yield return new BrokenInput(name, FaultProject.ResultPath(at), where, what, remedy, project => project.Result(FaultProject.ResultPath(at), FaultProject.Fine(at, 1, more)));
        }

        foreach (var (name, date, what) in RunDates)
        {
            var at = night++;
            yield return new BrokenInput(name, FaultProject.ResultPath(at), "metadata 'date' of a run", what, ClockRemedy, project => project.Result(
                FaultProject.ResultPath(at),
                FaultProject.Fine(at).Runs("json", $$"""{"metadata":{"date":"{{date}}"},"values":[1,1.{{at}}]}""")));
        }

        var grammar = $"{Path.GetDirectoryName(FaultProject.ResultPath(night))}/result of last night.json";
        yield return new BrokenInput("a file by another grammar", grammar, "", "the name follows another grammar", "a result is called bm-DATE-MACHINE", project => project.Result(grammar, FaultProject.Fine(0)));

        var twin = FaultProject.ResultPath(night + 1);
        yield return new BrokenInput("the values of another night", twin, "", $"holds the same values as {FaultProject.ResultPath(night)}", "remove the copy", project =>
        {
            var text = new PyperfText().Metadata("{}").Runs("nbody", [.. Enumerable.Range(1, 12).Select(run => $$"""{"values":[{{run}}.5]}""")]);
            project.Result(FaultProject.ResultPath(night), text);
            project.Result(twin, text);
        });

        var shouting = FaultProject.ResultPath(night + 2, machine: "WRECK");
        yield return new BrokenInput("a machine that differs in case only", "results", "machine 'WRECK'", "another machine is called 'wreck' already", "rename one", project => project.Result(shouting, FaultProject.Fine(night + 2)));

        foreach (var link in Links(night + 3)) yield return link;
        foreach (var name in OnUnix(night + 6)) yield return name;
    }

    private static IEnumerable<(string Name, string Folder, string What)> Folders =>
    [
        ("a directory by another grammar", "bm-20260602", "the name follows another grammar"),
        ("a date that does not exist", "bm-20260231-3.16.0a0-fffffff", "the name follows another grammar"),
        ("a night before all nights", "bm-00010101-3.16.0a0-fffffff", "the night 0001-01-01 is older than CPython"),
        ("a night after all nights", "bm-99991231-3.16.0a0-fffffff", "the night 9999-12-31 lies in the future"),
        ("a night of a clock that is ahead", $"bm-{FutureDate}-3.16.0a0-fffffff", "lies in the future"),
    ];

    private static IEnumerable<(string Name, string More, string Where, string What, string Remedy)> Claims =>
    [
        ("a commit date that does not exist", ""","commit_date":"2026-02-31T12:00:00+00:00" """, "metadata 'commit_date'", "is '2026-02-31T12:00:00+00:00', which is no date near the directory's", "mend it"),
        ("a commit date of another century", ""","commit_date":"2126-06-01T12:00:00+00:00" """, "metadata 'commit_date'", "is '2126-06-01T12:00:00+00:00', which is no date near the directory's", "mend it"),
        ("another commit's result", ""","commit_id":"abcdef0123" """, "metadata 'commit_id'", "is 'abcdef0123', and the file's name says 'f0000", "withhold the file"),
        ("another machine's result", ""","hostname":"somebody-elses" """, "metadata 'hostname'", "is 'somebody-elses' in 1 of the files of 'wreck', and 'wreck.local' in", "withhold what another computer measured"),
    ];

    private static IEnumerable<(string Name, string Date, string What)> RunDates =>
    [
        ("a run in the future", "2099-01-01 00:00:00", "2099-01-01 lies in the future"),
        ("a run before its commit", "1970-01-01 00:00:09.5", "1970-01-01 is before the commit of 2026-"),
        ("a run on a day that does not exist", "2026-13-45 00:00:00", "'2026-13-45 00:00:00' is no date"),
    ];

    private static IEnumerable<BrokenInput> Links(int night)
    {
        const string What = "is a link, and links are not followed";
        const string Remedy = "put what it points to in its place";
        var file = FaultProject.ResultPath(night);
        yield return new BrokenInput("a link to a file elsewhere", file, "", What, Remedy, project =>
        {
            var secret = project.Folder.Write("elsewhere/secret.json", FaultProject.Fine(night).Bytes());
            project.Write($"data/{Path.GetDirectoryName(file)}/README.md", "");
            File.CreateSymbolicLink(project.At("data/" + file), secret);
        });
        var folder = Path.GetDirectoryName(FaultProject.ResultPath(night + 1))?.Replace('\\', '/') ?? "";
        yield return new BrokenInput("a link to a folder elsewhere", folder, "", What, Remedy, project => Directory.CreateSymbolicLink(project.At("data/" + folder), project.Folder.Root));
        var nowhere = FaultProject.ResultPath(night + 2);
        yield return new BrokenInput("a link to nowhere", nowhere, "", What, Remedy, project =>
        {
            project.Write($"data/{Path.GetDirectoryName(nowhere)}/README.md", "");
            File.CreateSymbolicLink(project.At("data/" + nowhere), "nowhere");
        });
    }

    /// <summary>What only a shell can make there, and other systems not at all.</summary>
    private static IEnumerable<BrokenInput> OnUnix(int night)
    {
        var pipe = FaultProject.ResultPath(night);
        yield return new BrokenInput("a pipe", pipe, "", "is empty: 0 bytes", "remove the file", project => Shell(project, pipe, "mkfifo \"$0\"")) { IsPossible = !OperatingSystem.IsWindows() };
        var name = FaultProject.ResultPath(night + 1, machine: "\uFFFD");
        Action<FaultProject> damage = project => Shell(project, name.Replace("\uFFFD", "X", StringComparison.Ordinal), "echo 1 > \"$(printf %s \"$0\" | sed 's/-X-/-\\xff-/')\"");
        yield return new BrokenInput("a name that is not valid UTF-8", name, "", "can't be found by its name", "is the name valid UTF-8?", damage) { IsPossible = OperatingSystem.IsLinux() };
    }

    private static void Shell(FaultProject project, string path, string script)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(project.At("data/" + path)) ?? "");
        FaultProject.Shell(script, project.At("data/" + path));
    }
}
