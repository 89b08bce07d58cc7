using System.Diagnostics;
using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Benchmarks;

/// <summary>
/// <c>reading [FOLDER ...]</c>: one thread reads the same bytes in turn with a bare token loop and with the program's reader; the ratio
/// holds on a noisy machine, because both see the same noise.
/// </summary>
internal static class ReadingRatio
{
    /// <summary>Rounds that nobody counts: the published program is compiled before it starts, and this one while it runs.</summary>
    private const int Warmups = 4;

    private const int Rounds = 15;

    public static int Run(IReadOnlyList<string> folders, TextWriter output)
    {
        var files = ResultBytes.Of(folders);
        var megabytes = files.Sum(file => (long)file.Length) / 1e6;
        var pairs = ResultBytes.PairsOf(folders);
        var (ratios, pairing) = (new List<double>(), new List<double>());
        double loop = double.MaxValue, reader = double.MaxValue;
        for (var round = -Warmups; round < Rounds; round++)
        {
            var tokens = Seconds(files, file => TokenLoop.Count(file));
            var suites = Seconds(files, Read);
            var paired = Seconds(pairs, Pair) / Seconds(pairs, CountTokens);
            if (round < 0) continue;

            ratios.Add(tokens / suites);
            loop = Math.Min(loop, tokens);
            reader = Math.Min(reader, suites);
            pairing.Add(paired);
        }

        ratios.Sort();
        pairing.Sort();
        output.WriteLine(FormattableString.Invariant($"{files.Count} files, {megabytes:F1} MB, one thread, {Rounds} rounds in turn"));
        output.WriteLine(FormattableString.Invariant($"token loop    {megabytes / loop,7:F0} MB/s (best)"));
        output.WriteLine(FormattableString.Invariant($"PyperfReader  {megabytes / reader,7:F0} MB/s (best)"));
        output.WriteLine(FormattableString.Invariant($"ratio         {ratios[Rounds / 2] * 100,6:F0} % of the token loop (median; {ratios[0] * 100:F0} to {ratios[^1] * 100:F0} %)"));
        output.WriteLine(FormattableString.Invariant($"reading and pairing {pairs.Count} pairs: {pairing[Rounds / 2]:F2} times the token loop over the same bytes (median; {pairing[0]:F2} to {pairing[^1]:F2})"));
        return 0;
    }

    /// <summary>One thread, so that time is processor time.</summary>
    private static double Seconds<T>(IReadOnlyList<T> items, Action<T> work)
    {
        var clock = Stopwatch.StartNew();
        foreach (var item in items) work(item);
        return clock.Elapsed.TotalSeconds;
    }

    private static void Read(byte[] file) => SuiteOf(file);

    private static void Pair((byte[] Base, byte[] Head) pair)
    {
        if (SuiteOf(pair.Base) is { } before && SuiteOf(pair.Head) is { } after) PairNumbers.Of(before, after);
    }

    private static void CountTokens((byte[] Base, byte[] Head) pair)
    {
        TokenLoop.Count(pair.Base);
        TokenLoop.Count(pair.Head);
    }

    private static MeasuredSuite? SuiteOf(byte[] file)
    {
        try
        {
            var reading = PyperfReader.Read(() => new MemoryStream(file, 0, file.Length, writable: false, publiclyVisible: true), ReadLimits.Default);
            return new MeasuredSuite(reading.Suite, reading.Reasons);
        }
        catch (BrrrException)
        {
            // The sample holds one file that breaks off.
            return null;
        }
    }
}
