namespace Brrr.Loading;

/// <summary>A benchmark of a file that can't be used.</summary>
/// <param name="Name">Its name, or "#3" for the third where it has none.</param>
/// <param name="Run">Number of the run from 1 where the fault is; null where it is no run's.</param>
/// <param name="What">What is wrong, with the value.</param>
internal sealed record BrokenBenchmark(string Name, int? Run, string What)
{
    /// <summary>"benchmark 'nbody', run 3".</summary>
    public string Where => $"benchmark '{Name}'{(Run is { } run ? ", run " + run.ToString(System.Globalization.CultureInfo.InvariantCulture) : "")}";

    /// <summary>Reason in one phrase: "run 3 has a value of 0".</summary>
    public string Reason => Run is { } run ? $"run {run.ToString(System.Globalization.CultureInfo.InvariantCulture)} {What}" : What;
}
