using System.Globalization;
using Brrr.Doctor;

namespace Brrr.Tests.Doctor;

/// <summary>
/// A machine whose system files and commands' outputs stand in a text: parts begin with "== /path", "== $ command" or "== machine", lines
/// before the first are comments. The texts are made, in the form in which such machines write them.
/// </summary>
internal static class RecordedMachine
{
    /// <summary>When all of them are examined.</summary>
    public static DateTimeOffset Evening { get; } = new(2026, 11, 22, 22, 0, 0, TimeSpan.Zero);

    public static Patient Of(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Repository.Root, "generator", "Brrr.Tests", "Doctor", "Machines", name + ".txt"))
            .ReplaceLineEndings("\n")
            .Split("\n== ")
            .Skip(1)
            .Select(part => part.Split('\n', 2))
            .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        var machine = parts["machine"].Split('\n').Select(line => line.Split(' ')).ToDictionary(words => words[0], words => words[1]);
        return new Patient(
            Enum.Parse<SystemKind>(machine["system"]),
            name,
            Evening,
            int.Parse(machine["processors"], CultureInfo.InvariantCulture),
            long.Parse(machine["free"], CultureInfo.InvariantCulture),
            MachineFiles.Recorded(parts.Where(part => part.Key.StartsWith('/')).ToDictionary()),
            CommandRunner.Recorded(parts.Where(part => part.Key.StartsWith("$ ", StringComparison.Ordinal)).ToDictionary(part => part.Key[2..], part => part.Value)));
    }
}
