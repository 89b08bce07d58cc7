using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Brrr.Doctor;

/// <summary>Sets of processors in the kernel's two notations: lists ("0-3,5") and masks ("f0,00000003").</summary>
internal static class CpuList
{
    private const int Most = 8192;

    /// <summary>Reads a list; an empty text is no processor.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out IReadOnlySet<int>? cpus)
    {
        var found = new SortedSet<int>();
        cpus = null;
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-');
            if (ends.Length > 2 || !TryNumber(ends[0], out var first) || !TryNumber(ends[^1], out var last) || last < first) return false;
            found.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        cpus = found;
        return true;
    }

    /// <summary>A list that the kernel wrote; no processor where there is none.</summary>
    public static IReadOnlySet<int> Of(string? text) => TryParse(text ?? "", out var cpus) ? cpus : new SortedSet<int>();

    /// <summary>A mask that the kernel wrote: hexadecimal, in groups of 32 bits, the lowest last.</summary>
    public static IReadOnlySet<int> OfMask(string? mask)
    {
        var cpus = new SortedSet<int>();
        foreach (var (place, digit) in (mask ?? "").Replace(",", "", StringComparison.Ordinal).Reverse().Index())
        {
            if (!char.IsAsciiHexDigit(digit)) return new SortedSet<int>();
            var bits = Convert.ToInt32(digit.ToString(), 16);
            cpus.UnionWith(Enumerable.Range(0, 4).Where(bit => (bits >> bit & 1) == 1).Select(bit => (place * 4) + bit));
        }

        return cpus;
    }

    /// <summary>"0-3,5".</summary>
    public static string Text(IEnumerable<int> cpus) => string.Join(',', Ranges(cpus).Select(range => range.First == range.Last ? $"{range.First}" : $"{range.First}-{range.Last}"));

    /// <summary>The mask of some processors, below 64.</summary>
    public static string Mask(IEnumerable<int> cpus) =>
        cpus.Where(cpu => cpu < 64).Aggregate(0UL, (mask, cpu) => mask | (1UL << cpu)).ToString("x", CultureInfo.InvariantCulture);

    private static List<(int First, int Last)> Ranges(IEnumerable<int> cpus)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var cpu in cpus.Order())
        {
            if (ranges.Count > 0 && ranges[^1].Last == cpu - 1) ranges[^1] = (ranges[^1].First, cpu);
            else ranges.Add((cpu, cpu));
        }

        return ranges;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < Most;
}
