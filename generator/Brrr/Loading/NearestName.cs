namespace Brrr.Loading;

/// <summary>Finds the known name that somebody may have meant.</summary>
internal static class NearestName
{
    /// <summary>The known name within half of the word's length in edits; null where none is near. Source: Levenshtein, 1966.</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var nearest = known.Select(name => (Name: name, Edits: Edits(word, name))).OrderBy(each => each.Edits).ThenBy(each => each.Name, StringComparer.Ordinal).FirstOrDefault();
        return nearest.Name is not null && nearest.Edits <= Math.Max(1, Math.Max(word.Length, nearest.Name.Length) / 2) ? nearest.Name : null;
    }

    private static int Edits(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var substituted = diagonal + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
