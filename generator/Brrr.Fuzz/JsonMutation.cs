using System.Text;
using Brrr.Sampling;

namespace Brrr.Fuzz;

/// <summary>Changes what a JSON text says and mostly leaves it one: values, names, members that are gone, twice, new, or another's.</summary>
internal static class JsonMutation
{
    private const int MostChanges = 4;

    /// <param name="text">The text, each letter a byte.</param>
    /// <param name="places">Its values.</param>
    /// <param name="random">What decides.</param>
    public static string Of(string text, IReadOnlyList<JsonPlace> places, RandomStream random)
    {
        var named = places.Where(place => place.HasName).ToList();
        var times = named.Where(place => IsTime(text, place)).ToList();
        var chosen = Enumerable.Range(0, 1 + random.Below(MostChanges)).Select(_ => Chosen()).OrderByDescending(place => place.Start);
        var mutant = new StringBuilder(text);
        var untouched = text.Length;
        foreach (var place in chosen)
        {
            // A place around one that changed would end elsewhere by now.
            if (place.End > untouched) continue;
            Change(mutant, text, place, places, random);
            untouched = Math.Max(place.Start - 1, 0);
        }

        return mutant.ToString();

        JsonPlace Chosen() => random.Below(8) switch
        {
            0 when times.Count > 0 => random.Pick(times),
            < 4 => random.Pick(named),
            _ => random.Pick(places),
        };
    }

    private static bool IsTime(string text, JsonPlace place) => text[place.Start..place.NameEnd].EndsWith("date\"", StringComparison.Ordinal);

    private static void Change(StringBuilder mutant, string text, JsonPlace place, IReadOnlyList<JsonPlace> places, RandomStream random)
    {
        switch (random.Below(10))
        {
            case 9 or 8 or 7 when IsTime(text, place):
                Replace(mutant, place.ValueStart, place.End, OddValues.Time(random));
                break;
            case 0:
                Remove(mutant, text, place);
                break;
            case 1:
                mutant.Insert(place.End, "," + text[place.Start..place.End]);
                break;
            case 2 when place.HasName:
                Replace(mutant, place.Start, place.NameEnd, OddValues.Name(random));
                break;
            case 3:
                var other = random.Pick(places);
                Replace(mutant, place.ValueStart, place.End, text[other.ValueStart..other.End]);
                break;
            case 4:
                mutant.Insert(place.End, place.HasName ? $",{OddValues.Name(random)}:{OddValues.Value(random)}" : "," + OddValues.Value(random));
                break;
            case 5:
                Replace(mutant, place.ValueStart, place.End, OddValues.Number(random));
                break;
            case 6:
                Replace(mutant, place.ValueStart, place.End, OddValues.Text(random));
                break;
            default:
                Replace(mutant, place.ValueStart, place.End, OddValues.Value(random));
                break;
        }
    }

    private static void Remove(StringBuilder mutant, string text, JsonPlace place)
    {
        var isFollowed = place.End < text.Length && text[place.End] == ',';
        var isPreceded = place.Start > 0 && text[place.Start - 1] == ',';
        var start = !isFollowed && isPreceded ? place.Start - 1 : place.Start;
        mutant.Remove(start, place.End + (isFollowed ? 1 : 0) - start);
    }

    private static void Replace(StringBuilder mutant, int start, int end, string by) => mutant.Remove(start, end - start).Insert(start, by);
}
