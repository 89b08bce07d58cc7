using System.Globalization;

namespace Brrr.Doctor;

/// <summary>Who used the processor: seconds by the name of living processes.</summary>
internal static class ProcessTimes
{
    private const double TicksPerSecond = 100; // USER_HZ, on every machine that Linux's farm knows

    private const string ByName = "Get-Process | ForEach-Object { '{0} {1}' -f [int]$_.CPU, $_.ProcessName }";

    /// <summary>The kernel's workers are renamed with each piece of work: they count as one.</summary>
    private const string Worker = "kworker";

    /// <summary>Seconds since the start of the processes; names below one second are left out.</summary>
    public static IReadOnlyDictionary<string, double> Of(Patient patient)
    {
        var times = patient.System switch
        {
            SystemKind.Linux => patient.Files.Names("/proc").Where(name => name.All(char.IsAsciiDigit)).Select(id => OfStat(patient.Files.Text($"/proc/{id}/stat"))),
            SystemKind.MacOs => MacProcess.All(patient).Select(process => (process.Name, process.Seconds)),
            _ => (patient.Commands.PowerShell(ByName) ?? "").Split('\n').Select(OfLine),
        };
        return new SortedDictionary<string, double>(
            times.Where(time => time.Name.Length > 0)
                .GroupBy(time => time.Name.StartsWith(Worker + "/", StringComparison.Ordinal) ? Worker : time.Name, time => time.Seconds, StringComparer.Ordinal)
                .Where(group => group.Sum() >= 1)
                .ToDictionary(group => group.Key, group => Math.Round(group.Sum(), 2)),
            StringComparer.Ordinal);
    }

    /// <summary>Name and time of <c>/proc/PID/stat</c>; the name stands in brackets and may hold anything. Source: proc_pid_stat(5), fields 14 and 15.</summary>
    private static (string Name, double Seconds) OfStat(string? stat)
    {
        var (start, end) = (stat?.IndexOf('(', StringComparison.Ordinal) ?? -1, stat?.LastIndexOf(')') ?? -1);
        if (stat is null || start < 0 || end < start) return ("", 0);
        var fields = stat[(end + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length < 13 ? ("", 0) : (stat[(start + 1)..end], (Number(fields[11]) + Number(fields[12])) / TicksPerSecond);
    }

    private static (string Name, double Seconds) OfLine(string line) =>
        line.Trim().Split(' ', 2) is [var seconds, var name] ? (name, Number(seconds)) : ("", 0);

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
