namespace Brrr.Loading;

/// <summary>Finds the known name that somebody may have meant.</summary>
internal static class NearestName
{
    /// <summary>The known name within a third of the word's length in edits; null where none is near.</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var nearest = known.Select(name => (Name: name, Edits: Edits(word, name))).OrderBy(each => each.Edits).ThenBy(each => each.Name, StringComparer.Ordinal).FirstOrDefault();
        return nearest.Name is not null && nearest.Edits <= Math.Max(1, Math.Max(word.Length, nearest.Name.Length) / 3) ? nearest.Name : null;
    }

    /// <summary>Letters to insert, remove, replace or swap with their neighbour. Source: Damerau, 1964, as optimal string alignment.</summary>
    private static int Edits(string one, string other)
    {
        int[] beforeLast = [], last = [.. Enumerable.Range(0, other.Length + 1)];
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = last[j - 1] + (AreSame(one[i - 1], other[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && AreSame(one[i - 1], other[j - 2]) && AreSame(one[i - 2], other[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last) = (last, row);
        }

        return last[^1];
    }

    private static bool AreSame(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
