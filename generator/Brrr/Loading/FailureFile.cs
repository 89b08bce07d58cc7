using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>One failure as a file of <c>data/failures</c>. What a machine said is cut to one line of plain text before it is written.</summary>
internal static partial class FailureFile
{
    /// <summary>Characters of a reason; the log has the rest.</summary>
    public const int LongestReason = 400;

    private const long LargestFile = 16 << 10;
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Reads a file.</summary>
    /// <exception cref="BrrrException">It is no failure.</exception>
    public static Failure Read(string path)
    {
        try
        {
            if (FileLink.LeadsOut(path)) throw new BrrrException("", FileLink.What, FileLink.Remedy);
            if (new FileInfo(path).Length == 0) throw new BrrrException("", "is empty", "remove it");
            if (new FileInfo(path).Length > LargestFile) throw new BrrrException("", $"is larger than {LargestFile} bytes", "remove it");
            if (JsonNode.Parse(File.ReadAllBytes(path)) is not JsonObject json) throw new BrrrException("", "is no JSON object", "remove it");
            return Checked(new Failure(
                Text(json, "machine"), DateOf(Text(json, "date")), Text(json, "commit"), Text(json, "fork"), FlagsOf(Text(json, "flags")),
                Text(json, "step"), Text(json, "reason"), WebAddress.OrNull(json["url"]?.GetValue<string>())));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new BrrrException("", "can't be read: " + fault.Message, "remove it", fault);
        }
    }

    /// <summary>Writes a failure into a folder, in place of an earlier one of the same build.</summary>
    /// <returns>The path.</returns>
    /// <exception cref="BrrrException">It has a name that is no file's, or a hash that is none.</exception>
    public static string Write(string folder, Failure failure)
    {
        var plain = Checked(failure) with { Step = OneLine(failure.Step), Reason = OneLine(failure.Reason) };
        var json = new JsonObject
        {
            ["machine"] = plain.Machine,
            ["date"] = plain.Date.ToString(DateFormat, CultureInfo.InvariantCulture),
            ["commit"] = plain.Commit,
            ["fork"] = plain.Fork,
            ["flags"] = plain.Flags.ToString(),
            ["step"] = plain.Step,
            ["reason"] = plain.Reason,
            ["url"] = plain.Url,
        };
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, plain.FileName);
        File.WriteAllText(path + ".new", json.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
        File.Move(path + ".new", path, overwrite: true);
        return path;
    }

    private static Failure Checked(Failure failure)
    {
        if (!MachineName().IsMatch(failure.Machine)) throw new BrrrException("machine", $"'{failure.Machine}' is no machine's name", "use letters, digits, '_', '.' and '+'");
        if (!Hash().IsMatch(failure.Commit)) throw new BrrrException("commit", $"'{failure.Commit}' is no full hash", "give all 40 hexadecimal digits");
        return failure;
    }

    private static string Text(JsonObject json, string key) =>
        json[key]?.GetValue<string>() ?? throw new BrrrException(key, "is missing", "remove the file, or add it");

    private static DateOnly DateOf(string text) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new BrrrException("date", $"'{text}' is no date such as 2026-06-18", "mend it");

    private static FlagSet FlagsOf(string text) =>
        FlagSet.TryParse(text, out var flags) ? flags : throw new BrrrException("flags", $"'{text}' are no flags such as JIT,TAILCALL", "mend them");

    private static string OneLine(string text)
    {
        var words = string.Join(' ', string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestReason ? words : words[..LongestReason] + "…";
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_][A-Za-z0-9_.+]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex MachineName();

    [GeneratedRegex(@"\A[0-9a-f]{40}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
