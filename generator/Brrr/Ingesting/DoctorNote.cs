using System.Globalization;
using System.Text;
using System.Text.Json;
using Brrr.Results;

namespace Brrr.Ingesting;

/// <summary>
/// What <c>brrr doctor --json</c> found, as one text of metadata: findings joined by "; ", each "severity id: what", the severest first. <see cref="MachineFinding.Nothing"/>
/// where there are none.
/// </summary>
internal static class DoctorNote
{
    /// <summary>Readers pass over longer texts of metadata; this leaves room for the count of what is left out.</summary>
    private const int Longest = 4000;

    private static readonly string[] Severities = ["error", "warning", "info"];

    /// <summary>Reads a report.</summary>
    /// <exception cref="BrrrException">It is none.</exception>
    public static string Read(string path)
    {
        try
        {
            using var report = JsonDocument.Parse(File.ReadAllBytes(path));
            return Of(report.RootElement.GetProperty("findings"));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new BrrrException(path, "is no report of the doctor: " + fault.Message, "write it with 'brrr doctor --json --output FILE'", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BrrrException(path, "can't be read: " + fault.Message, "", fault);
        }
    }

    private static string Of(JsonElement findings)
    {
        var texts = findings.EnumerateArray()
            .Select(finding => (Severity: Part(finding, "severity"), Id: Part(finding, "id"), What: Part(finding, "what")))
            .OrderBy(finding => Array.IndexOf(Severities, finding.Severity) is >= 0 and var rank ? rank : Severities.Length)
            .Select(finding => $"{finding.Severity} {finding.Id}: {finding.What}")
            .ToList();
        return texts.Count == 0 ? MachineFinding.Nothing : Joined(texts);
    }

    private static string Joined(List<string> texts)
    {
        var note = new StringBuilder();
        for (var i = 0; i < texts.Count; i++)
        {
            if (note.Length + texts[i].Length > Longest)
                return note.Append(CultureInfo.InvariantCulture, $"{(i > 0 ? "; " : "")}info more: {texts.Count - i} more findings").ToString();
            note.Append(i > 0 ? "; " : "").Append(texts[i]);
        }

        return note.ToString();
    }

    /// <summary>One line without the mark that parts findings.</summary>
    private static string Part(JsonElement finding, string name)
    {
        var text = finding.GetProperty(name).GetString() ?? "";
        return string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter == ';' ? ',' : letter)).Trim();
    }
}
