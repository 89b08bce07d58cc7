namespace Brrr.Loading;

/// <summary>Ends the reading of one benchmark; the suite's reader catches it and goes on behind that benchmark.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It never leaves the reader.")]
internal sealed class BenchmarkFault(int? run, string what) : Exception(what)
{
    /// <summary>Number of the run from 1; null where the fault is no run's.</summary>
    public int? Run { get; } = run;

    public string What { get; } = what;
}
