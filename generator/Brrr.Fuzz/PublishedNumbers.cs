using System.Text.Json;

namespace Brrr.Fuzz;

/// <summary>All that a built site's data says of one machine's pairs: its own file, its entry among all, and its lines of CSV, byte for byte.</summary>
internal static class PublishedNumbers
{
    /// <summary>Texts by what they are of.</summary>
    public static SortedDictionary<string, string> Of(string site, string machine)
    {
        var numbers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var api = Path.Combine(site, "api", "v1");
        using var nights = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(api, "nights.json")));
        foreach (var pair in nights.RootElement.GetProperty("pairs").EnumerateArray().Where(pair => pair.GetProperty("machine").GetString() == machine))
        {
            var id = pair.GetProperty("id").GetString() ?? "";
            numbers["entry of " + id] = pair.GetRawText();
            numbers["file of " + id] = File.ReadAllText(Path.Combine(api, "nights", id + ".json"));
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(api, "csv"), "*.csv"))
            numbers["lines of " + Path.GetFileName(file)] = string.Join('\n', File.ReadLines(file).Where(line => line.Contains($",{machine},", StringComparison.Ordinal)));
        return numbers;
    }
}
