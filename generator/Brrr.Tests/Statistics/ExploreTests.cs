using System.Diagnostics;
using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class ExploreTests
{
    [Fact]
    public void Real()
    {
        var w = Console.Out;
        var s = RealSeries.Require();
        var replay = new ChangePointReplay(ChangePointRules.GeometricMean, s.Benchmarks.Length);
        var seen = new HashSet<string>();
        for (var i = 0; i < s.Nights.Length; i++)
        {
            replay.Append(s.Nights[i].BaseLogs, s.Nights[i].HeadLogs);
            foreach (var c in replay.Report())
            {
                var key = $"{c.State} first {s.Nights[c.First].Date} pos {c.Position} {s.Nights[c.Position].Date} prov {c.ProvisionalAt} conf {c.ConfirmedAt} with {c.WithdrawnAt} range {c.FirstCandidate}..{c.LastCandidate} p {c.PValue:E1}";
                if (seen.Add(key))
                    w.WriteLine($"{i}: {key} step {100 * (Math.Exp(c.Step) - 1):F2} {c.Sides} {c.Sides.Moved} n={c.Benchmarks} rec {c.Recovers} by {c.RecoveredBy}");
            }
        }
        var L = s.Nights.Select(n => MeanLogRatio.Of(n.Ratios)).ToArray();
        w.WriteLine($"max diff to truth {s.Nights.Zip(L, (n, l) => Math.Abs(Math.Exp(l.Value) - n.Geomean)).Max()}");
        var d = Enumerable.Range(1, L.Length - 1).Select(i => SharedDifference.Between(Row(s.Nights[i - 1]), Row(s.Nights[i]))!.Value).ToArray();
        for (var i = 8; i < L.Length; i += 9)
            w.WriteLine($"sigma night at {i}: {NightNoise.SigmaOf(d[Math.Max(0, i - 19)..i]):F5} SE_in {L[i].StandardError:F5}");
        var sig = s.Benchmarks.Select(b => { var c = Array.IndexOf(s.Benchmarks, b); var v = s.Nights.Select(n => n.BaseLogs[c] - n.HeadLogs[c]).Where(double.IsFinite).ToArray(); return NightNoise.SigmaOf(v.Zip(v.Skip(1), (a, b) => b - a).ToArray()); }).Order().ToArray();
        w.WriteLine($"sigma_b min {sig[0]} q25 {sig[sig.Length / 4]} med {sig[sig.Length / 2]} q75 {sig[3 * sig.Length / 4]} max {sig[^1]}");
        var total = 0; var prov = 0;
        foreach (var b in s.Benchmarks)
        {
            var r = Replay.Of(s, b).Report();
            total += r.Count(c => c.State == ChangeState.Confirmed); prov += r.Count(c => c.State == ChangeState.Withdrawn);
        }
        w.WriteLine($"benchmarks {s.Benchmarks.Length} confirmed {total} withdrawn {prov}");
        static double[] Row(RealNight n) => n.BaseLogs.Zip(n.HeadLogs, (a, b) => a - b).ToArray();
    }

    [Fact]
    public void Alarms()
    {
        var w = Console.Out;
        foreach (var (name, df, ar) in new[] { ("normal", 0, 0.0), ("t5", 5, 0), ("ar.2", 0, 0.2) })
            foreach (var (rules, sigma) in new[] { (ChangePointRules.GeometricMean, 0.0045), (ChangePointRules.Benchmark, 0.013), (ChangePointRules.Benchmark, 0.06) })
            {
                var n = new Noise(1, df, ar);
                int conf = 0, prov = 0; const int N = 3000;
                var time = Stopwatch.StartNew();
                for (var i = 0; i < N; i++)
                {
                    var r = Replay.Of(rules, n.Row(120, sigma)).Report();
                    conf += r.Count(c => c.State == ChangeState.Confirmed);
                    prov += r.Count(c => c.State != ChangeState.Confirmed || c.ProvisionalAt is not null);
                }
                w.WriteLine($"{name} {sigma}: confirmed {conf / (double)N:F4} provisional {prov / (double)N:F4}  {time.Elapsed.TotalMicroseconds / N / 120:F2} us/append");
            }
        foreach (var (size, sigma) in new[] { (0.015, 0.0040), (0.015, 0.0045), (0.008, 0.004) })
        {
            var n = new Noise(2);
            int within4 = 0, within10 = 0, near = 0, found = 0, exact = 0; const int N = 2000;
            for (var i = 0; i < N; i++)
            {
                var at = 20 + i % 40;
                var row = n.Row(at + 40, sigma);
                for (var k = at; k < row.Length; k++) row[k] -= size;
                var c = Replay.Of(ChangePointRules.GeometricMean, row).Report().FirstOrDefault(c => c.State == ChangeState.Confirmed && Math.Abs(c.Position - at) <= 5);
                if (c is null) continue;
                found++;
                if (c.ConfirmedAt <= at + 3) within4++;
                if (c.ConfirmedAt <= at + 9) within10++;
                if (Math.Abs(c.Position - at) <= 1) near++;
                if (c.Position == at) exact++;
            }
            w.WriteLine($"power {size} sigma {sigma}: within 4 {within4 / (double)N:F4} within 10 {within10 / (double)N:F4} found {found / (double)N:F4} near1 {near / (double)found:F4} exact {exact / (double)found:F4}");
        }
    }
}
