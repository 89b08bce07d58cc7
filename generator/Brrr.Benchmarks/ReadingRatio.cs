using System.Diagnostics;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Benchmarks;

/// <summary>
/// <c>reading [FOLDER ...]</c>: one thread reads the same bytes in turn with a bare token loop and with the program's reader; the ratio
/// holds on a noisy machine, because both see the same noise.
/// </summary>
internal static class ReadingRatio
{
    private const int Rounds = 9;

    public static int Run(IReadOnlyList<string> folders, TextWriter output)
    {
        var files = ResultBytes.Of(folders);
        var megabytes = files.Sum(file => (long)file.Length) / 1e6;
        var ratios = new List<double>();
        double loop = double.MaxValue, reader = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var tokens = Seconds(files, file => TokenLoop.Count(file));
            var suites = Seconds(files, Read);
            ratios.Add(tokens / suites);
            loop = Math.Min(loop, tokens);
            reader = Math.Min(reader, suites);
        }

        ratios.Sort();
        output.WriteLine(FormattableString.Invariant($"{files.Count} files, {megabytes:F1} MB, one thread, {Rounds} rounds in turn"));
        output.WriteLine(FormattableString.Invariant($"token loop    {megabytes / loop,7:F0} MB/s (best)"));
        output.WriteLine(FormattableString.Invariant($"PyperfReader  {megabytes / reader,7:F0} MB/s (best)"));
        output.WriteLine(FormattableString.Invariant($"ratio         {ratios[Rounds / 2] * 100,6:F0} % of the token loop (median; {ratios[0] * 100:F0} to {ratios[^1] * 100:F0} %)"));
        return 0;
    }

    private static double Seconds(IReadOnlyList<byte[]> files, Action<byte[]> read)
    {
        var clock = Stopwatch.StartNew();
        foreach (var file in files) read(file);
        return clock.Elapsed.TotalSeconds;
    }

    private static void Read(byte[] file)
    {
        try
        {
            PyperfReader.Read(() => new MemoryStream(file, writable: false), ReadLimits.Default);
        }
        catch (BrrrException)
        {
            // The sample holds one file that breaks off.
        }
    }
}
