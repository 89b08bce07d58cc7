using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>How much a series moves from night to night, as of each of its rows: of the geometric mean and of every benchmark.</summary>
internal sealed class NoiseHistory
{
    private readonly SeriesTable table;
    private readonly int[] epochs;
    private readonly StatisticsSettings settings;
    private readonly double?[] differences;
    private readonly double?[] squaredErrors;

    /// <param name="table">The series.</param>
    /// <param name="epochs">Number of each row's epoch.</param>
    /// <param name="means">Each row's mean with its standard error within the night.</param>
    /// <param name="settings">How far the memory reaches.</param>
    public NoiseHistory(SeriesTable table, int[] epochs, IReadOnlyList<MeanLogRatio> means, StatisticsSettings settings)
    {
        this.table = table;
        this.epochs = epochs;
        this.settings = settings;
        differences = Differences();
        squaredErrors = [.. means.Select(mean => mean.StandardError * mean.StandardError)];
    }

    /// <summary>Noise of the geometric mean as of a row; null where the epoch has too few pairs for one of its own.</summary>
    public double? OwnSigma(int row)
    {
        Span<double> memory = stackalloc double[settings.NoisePairs];
        var known = Known(differences.AsSpan((FirstRow(row) + 1)..(row + 1)), memory);
        return known.Length < settings.MinPairs - 1 ? null : NightNoise.SigmaOf(known);
    }

    /// <summary>The same for intervals: with the error within the nights, and borrowed where the epoch is young.</summary>
    /// <param name="row">The row.</param>
    /// <param name="ownSigma">Its own noise.</param>
    /// <param name="largestOfTheOthers">Largest noise of the farm's other series at that time.</param>
    public NightNoise At(int row, double? ownSigma, double? largestOfTheOthers)
    {
        Span<double> memory = stackalloc double[settings.NoisePairs];
        Span<double> errors = stackalloc double[settings.NoisePairs];
        var first = FirstRow(row);
        return NightNoise.Of(
            Known(differences.AsSpan((first + 1)..(row + 1)), memory),
            Known(squaredErrors.AsSpan(first..(row + 1)), errors),
            ownSigma is null ? largestOfTheOthers : null,
            settings.MinPairs - 1,
            settings.NoisePairs - 1,
            ownSigma);
    }

    /// <summary>Noise of one benchmark as of a row: its last nights in the epoch; null where there are too few.</summary>
    public NightNoise? OfBenchmark(int row, int column)
    {
        Span<double> known = stackalloc double[settings.NoisePairs];
        var count = 0;
        var later = double.NaN;
        var first = FirstRow(row);
        for (var at = row; at >= first; at--)
        {
            var ratio = table.Ratio(at, column);
            if (double.IsNaN(ratio)) continue;
            if (!double.IsNaN(later)) known[count++] = later - ratio;
            later = ratio;
        }

        return count < settings.MinPairs - 1 ? null : NightNoise.Of(known[..count], [], null, settings.MinPairs - 1, settings.NoisePairs - 1);
    }

    /// <summary>First row of the memory: at most so many pairs, all of one epoch.</summary>
    private int FirstRow(int row)
    {
        var first = row;
        while (first > 0 && epochs[first - 1] == epochs[row] && row - first + 1 < settings.NoisePairs) first--;
        return first;
    }

    /// <summary>Those that are there, in their order.</summary>
    private static ReadOnlySpan<double> Known(ReadOnlySpan<double?> values, Span<double> known)
    {
        var count = 0;
        foreach (var value in values)
        {
            if (value is { } there) known[count++] = there;
        }

        return known[..count];
    }

    /// <summary>Between each row and the one before it; null where an epoch begins, and where they share no benchmark.</summary>
    private double?[] Differences()
    {
        var found = new double?[table.Rows.Count];
        for (var row = 1; row < found.Length; row++)
        {
            if (epochs[row] == epochs[row - 1]) found[row] = SharedDifference.Between(table.Included.Ratios(row - 1), table.Included.Ratios(row));
        }

        return found;
    }
}
