using System.Globalization;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary>What a build read, in numbers, and what it left out.</summary>
/// <param name="Files">Results files, broken ones too.</param>
/// <param name="Pairs">Pairs that were compared.</param>
/// <param name="Machines">Machines that have a result.</param>
/// <param name="Nights">Dates that have a pair.</param>
/// <param name="IsSample">Whether all of it is made up.</param>
/// <param name="LeftOut">Everything that was left out, faults of the configuration first.</param>
internal sealed record BuildReading(int Files, int Pairs, int Machines, int Nights, bool IsSample, IReadOnlyList<LeftOut> LeftOut)
{
    private const char Separator = '\t';

    public static BuildReading Of(Project project) => new(
        project.Loaded.Results.Count + project.Loaded.Broken.Count,
        project.Farm.Comparisons.Count,
        project.Farm.Machines.Count,
        project.Farm.Nights.Count,
        project.Farm.IsSample,
        project.LeftOut);

    /// <summary>Reads what <see cref="ToLines"/> wrote; null where it is something else.</summary>
    public static BuildReading? Parse(IReadOnlyList<string> lines)
    {
        if (lines.Count == 0 || lines[0].Split(Separator) is not { Length: 5 } numbers || lines.Skip(1).Any(line => line.Count(letter => letter == Separator) != 5)) return null;
        return new BuildReading(Number(0), Number(1), Number(2), Number(3), Number(4) == 1, [.. lines.Skip(1).Select(LeftOutOf)]);

        int Number(int place) => int.Parse(numbers[place], CultureInfo.InvariantCulture);
    }

    /// <summary>As lines for the record of the site.</summary>
    public IReadOnlyList<string> ToLines() =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{Files}{Separator}{Pairs}{Separator}{Machines}{Separator}{Nights}{Separator}{(IsSample ? 1 : 0)}"),
        .. LeftOut.Select(each => string.Join(Separator, new[] { each.Source, each.Path, each.Where, each.What, each.Remedy, each.Severity.ToString() }.Select(text => text.Replace(Separator, ' ')))),
    ];

    private static LeftOut LeftOutOf(string line)
    {
        var parts = line.Split(Separator);
        return new LeftOut(parts[0], parts[1], parts[2], parts[3], parts[4], Enum.Parse<Severity>(parts[5]));
    }
}
