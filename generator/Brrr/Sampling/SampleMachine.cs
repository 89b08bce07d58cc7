namespace Brrr.Sampling;

/// <summary>A machine of the sample farm: what its results say about it, how fast it is and how calm.</summary>
internal sealed record SampleMachine
{
    public required string Name { get; init; }

    /// <summary>As <c>platform.machine()</c> has it, in lower case.</summary>
    public required string Architecture { get; init; }

    public required SampleSystem System { get; init; }

    public required string Platform { get; init; }

    public required string Processor { get; init; }

    public required int Processors { get; init; }

    public required string Compiler { get; init; }

    public required string Timer { get; init; }

    /// <summary>Both sides are built with the tail-calling interpreter.</summary>
    public bool Tailcall { get; init; }

    /// <summary>Geometric mean of base over head that the story moves about; above 1 the JIT is faster.</summary>
    public required double Speedup { get; init; }

    /// <summary>How strongly the benchmarks differ in what the JIT gives them; 1 is as on the models.</summary>
    public required double Spread { get; init; }

    /// <summary>Seconds here for a second of the catalogue.</summary>
    public required double Pace { get; init; }

    /// <summary>1 is an ordinary machine, above 1 a restless one.</summary>
    public required double Restlessness { get; init; }

    public bool HasMemory => System != SampleSystem.Windows;

    public bool HasLoadAverage => System != SampleSystem.Windows;

    public string Flags(bool jit) => string.Join(',', Words(jit));

    /// <summary>CPython's configure arguments; Windows builds have none.</summary>
    public string? ConfigureArguments(bool jit)
    {
        if (System == SampleSystem.Windows)
            return null;
        var tailcall = Tailcall ? " '--with-tail-call-interp'" : "";
        var experimental = jit ? " '--enable-experimental-jit=yes'" : "";
        return $"'--enable-optimizations' '--with-lto=full'{tailcall}{experimental}";
    }

    private IEnumerable<string> Words(bool jit)
    {
        if (jit)
            yield return "JIT";
        if (Tailcall)
            yield return "TAILCALL";
    }
}
