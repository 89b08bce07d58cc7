using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>The machine that is examined, and what it is meant to do.</summary>
/// <param name="System">Its operating system.</param>
/// <param name="Name">As result files name it.</param>
/// <param name="Now">Its clock.</param>
/// <param name="Processors">How many logical processors it has.</param>
/// <param name="FreeBytes">Space that is left where it works; null where nobody can say.</param>
/// <param name="Files">Its system files.</param>
/// <param name="Commands">What its commands print.</param>
internal sealed record Patient(
    SystemKind System, string Name, DateTimeOffset Now, int Processors, long? FreeBytes, MachineFiles Files, CommandRunner Commands)
{
    /// <summary>The processors that shall measure; empty where nobody chose any.</summary>
    public IReadOnlySet<int> Cores { get; init; } = new SortedSet<int>();

    /// <summary>The build that shall be measured; null where nobody said.</summary>
    public FlagSet? Flags { get; init; }

    /// <summary>Text of the checked-out CPython's <c>Tools/jit/_llvm.py</c>; null where there is none.</summary>
    public string? LlvmScript { get; init; }

    /// <summary>What was found before the run; null before it.</summary>
    public Diagnosis? Before { get; init; }

    /// <summary>Whether this is a Raspberry Pi, whose firmware guards voltage and temperature.</summary>
    public bool IsRaspberryPi => Files.Text("/proc/device-tree/model")?.StartsWith("Raspberry Pi", StringComparison.Ordinal) == true;

    /// <summary>The chosen processors; all of them where nobody chose.</summary>
    public IEnumerable<int> Measuring => Cores.Count > 0 ? Cores : Enumerable.Range(0, Processors);

    /// <summary>All processors but the chosen ones.</summary>
    public IEnumerable<int> Others => Enumerable.Range(0, Processors).Where(cpu => !Cores.Contains(cpu));
}
