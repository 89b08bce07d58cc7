using System.Diagnostics;

namespace Brrr.Benchmarks;

/// <summary>What a whole process took.</summary>
/// <param name="Seconds">From start to end.</param>
/// <param name="Processor">Seconds of processor time, all threads.</param>
/// <param name="PeakMemory">Bytes, as far as sampling saw it.</param>
internal sealed record ProcessFigures(double Seconds, double Processor, long PeakMemory)
{
    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It fails.</exception>
    public static ProcessFigures Of(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        long peak = 0;
        do
        {
            process.Refresh();
            if (!process.HasExited) peak = Math.Max(peak, process.PeakWorkingSet64);
        }
        while (!process.WaitForExit(5));
        var seconds = clock.Elapsed.TotalSeconds;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
        return new ProcessFigures(seconds, process.TotalProcessorTime.TotalSeconds, peak);
    }
}
