using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Tests;

/// <summary>A farm made of results, with the default dashboard unless a test says otherwise.</summary>
internal static class MadeFarm
{
    public static Farm Of(params MadeResult[] results) => Of(Dashboard.Default, results);

    public static Farm Of(Dashboard dashboard, params MadeResult[] results) => Of(dashboard, [], results);

    public static Farm Of(Dashboard dashboard, BrokenResult[] broken, params MadeResult[] results)
    {
        var read = results.Select(each => each.ToResult()).ToList();
        return Farm.Of([.. results.Select(each => each.ToMachine()).Distinct()], read, broken, dashboard, new Dictionary<string, Triage>());
    }

    /// <summary>Both sides of a night; the JIT is faster by a factor. Each date has a commit of its own.</summary>
    public static MadeResult[] Night(string date, double speedup = 1.1, string machine = "pi5", int number = 0)
    {
        var hash = (date.Replace("-", "", StringComparison.Ordinal) + number.ToString("x2", System.Globalization.CultureInfo.InvariantCulture))[3..] + new string('a', 33);
        var interpreter = new MadeResult { Date = date, Machine = machine, Hash = hash };
        return [interpreter, interpreter.Jit().Faster(speedup)];
    }
}
