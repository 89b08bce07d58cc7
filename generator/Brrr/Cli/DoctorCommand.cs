using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;
using Brrr.Doctor;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary><c>brrr doctor</c>: whether this machine is fit to measure, and after a run whether it stayed so.</summary>
internal static class DoctorCommand
{
    private const string Never = "never";

    public static Command Create(Terminal terminal)
    {
        var machine = new Option<string>("--machine") { Description = "The machine's name in result files; the host's where none is given.", HelpName = "NAME", DefaultValueFactory = _ => Environment.MachineName };
        var cores = new Option<IReadOnlySet<int>?>("--cores") { Description = "Processors that shall measure, such as 3 or 2-3.", HelpName = "LIST", CustomParser = CoresOf };
        var flags = new Option<FlagSet?>("--flags") { Description = "The build that shall be measured, such as JIT,TAILCALL.", HelpName = "FLAGS", CustomParser = FlagsOf };
        var cpython = new Option<string?>("--cpython") { Description = "The checked-out CPython, which says what LLVM it needs.", HelpName = "DIR" };
        var before = new Option<string?>("--before") { Description = "What doctor said before the run: compares with it.", HelpName = "FILE" };
        var night = new Option<string>("--night") { Description = "The night that is measured, YYYYMMDD: for the line that withholds it.", HelpName = "DATE", DefaultValueFactory = _ => "DATE" };
        var json = new Option<bool>("--json") { Description = "JSON instead of text." };
        var output = new Option<string?>("--output", "-o") { Description = "Write to a file; the text still goes to the terminal.", HelpName = "FILE" };
        var failOn = new Option<string>("--fail-on") { Description = "End with 1 when there is a finding of this severity or a graver one: error, warning or never.", HelpName = "SEVERITY", DefaultValueFactory = _ => Never };
        var root = new Option<string>("--root") { Description = "Read /proc and /sys below this folder.", HelpName = "DIR", DefaultValueFactory = _ => "/" };
        failOn.AcceptOnlyFromAmong("error", "warning", Never);
        var command = new Command("doctor", "Say whether this machine is fit to measure.") { machine, cores, flags, cpython, before, night, json, output, failOn, root };
        command.SetAction(parsed =>
        {
            var patient = new Patient(
                OwnSystem(),
                parsed.GetRequiredValue(machine),
                DateTimeOffset.UtcNow,
                Environment.ProcessorCount,
                FreeBytes(),
                MachineFiles.Under(parsed.GetRequiredValue(root)),
                CommandRunner.OfMachine())
            {
                Cores = parsed.GetValue(cores) ?? new SortedSet<int>(),
                Flags = parsed.GetValue(flags),
                LlvmScript = parsed.GetValue(cpython) is { } clone ? LlvmScriptOf(clone) : null,
                Before = parsed.GetValue(before) is { } file ? Diagnosis.Read(file) : null,
            };
            var diagnosis = Diagnosis.Of(patient);
            var text = new DoctorText(diagnosis, patient.Before is null ? null : parsed.GetRequiredValue(night));
            var isJson = parsed.GetValue(json);
            if (parsed.GetValue(output) is { } path) Write(path, isJson ? diagnosis.ToJson() : text.Of(Terminal.Plain));
            terminal.Output.Write(isJson && parsed.GetValue(output) is null ? diagnosis.ToJson() : text.Of(terminal));
            return Fails(diagnosis, parsed.GetRequiredValue(failOn)) ? ExitCode.Failed : ExitCode.Fine;
        });
        return command;
    }

    private static IReadOnlySet<int>? CoresOf(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (CpuList.TryParse(text, out var cores)) return cores;
        result.AddError($"--cores: '{text}' is no list such as 3 or 2-3");
        return null;
    }

    private static FlagSet? FlagsOf(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (FlagSet.TryParse(text, out var flags)) return flags;
        result.AddError($"--flags: '{text}' is no list such as JIT or JIT,TAILCALL");
        return null;
    }

    private static SystemKind OwnSystem() =>
        RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? SystemKind.Windows : RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? SystemKind.MacOs : SystemKind.Linux;

    /// <summary>Space on the disk of the current folder; null where the system does not say.</summary>
    private static long? FreeBytes()
    {
        try
        {
            return new DriveInfo(Directory.GetCurrentDirectory()).AvailableFreeSpace;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static string LlvmScriptOf(string clone)
    {
        var path = Path.Combine(clone, "Tools", "jit", "_llvm.py");
        return File.Exists(path) ? File.ReadAllText(path) : throw new BrrrException(path, "there is no such file", "name the folder of a CPython that has the JIT");
    }

    private static void Write(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BrrrException(path, "can't be written: " + fault.Message, "name a file in a folder that exists", fault);
        }
    }

    private static bool Fails(Diagnosis diagnosis, string severity) =>
        severity != Never && diagnosis.Findings.Any(finding => finding.Severity >= (severity == "error" ? FindingSeverity.Error : FindingSeverity.Warning));
}
