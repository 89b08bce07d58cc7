using System.Diagnostics;

namespace Brrr.Benchmarks;

/// <summary>What a whole process took.</summary>
/// <param name="Seconds">From start to end.</param>
/// <param name="Processor">Seconds of processor time, all threads, as far as sampling saw it.</param>
/// <param name="PeakMemory">Bytes, as far as sampling saw it.</param>
internal sealed record ProcessFigures(double Seconds, double Processor, long PeakMemory)
{
    /// <summary>Looking at a process takes processor time that it then lacks.</summary>
    private static readonly TimeSpan SampleEvery = TimeSpan.FromMilliseconds(40);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">What it is told.</param>
    /// <param name="state">Where it keeps what the next run may rely on; null for its usual place.</param>
    /// <exception cref="InvalidOperationException">It fails.</exception>
    public static ProcessFigures Of(string program, IReadOnlyList<string> arguments, string? state = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        if (state is not null) start.Environment["BRRR_STATE"] = state;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        long peak = 0;
        var processor = TimeSpan.Zero;
        while (!process.WaitForExit(SampleEvery)) Sample();
        var seconds = clock.Elapsed.TotalSeconds;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
        return new ProcessFigures(seconds, processor.TotalSeconds, peak);

        // An ended process is asked in vain, so it is asked while it runs.
        void Sample()
        {
            process.Refresh();
            if (process.HasExited) return;
            try
            {
                peak = Math.Max(peak, process.PeakWorkingSet64);
                processor = process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                // It ended in between.
            }
        }
    }
}
