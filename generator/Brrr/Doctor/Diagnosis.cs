using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>What an examination found, as <c>brrr doctor --json</c> writes it and <c>--before</c> reads it.</summary>
/// <param name="Machine">As result files name it.</param>
/// <param name="Os">"Linux", "macOS" or "Windows".</param>
/// <param name="TakenAt">When it was examined, in UTC, by its own clock.</param>
/// <param name="Findings">The gravest first.</param>
/// <param name="Counters">What to compare with after the run.</param>
internal sealed record Diagnosis(string Machine, string Os, DateTimeOffset TakenAt, IReadOnlyList<Finding> Findings, Counters Counters)
{
    private const string Format = "1.0";

    [JsonPropertyOrder(-1)]
    public string SchemaVersion { get; init; } = Format;

    /// <summary>Examines a machine.</summary>
    public static Diagnosis Of(Patient patient)
    {
        var counters = Counters.Of(patient);
        var os = patient.System switch { SystemKind.Linux => "Linux", SystemKind.MacOs => "macOS", _ => "Windows" };
        return new Diagnosis(patient.Name, os, patient.Now, Checkup.Of(patient, counters), counters);
    }

    /// <summary>Reads what an earlier examination wrote.</summary>
    /// <exception cref="BrrrException">The file is none of those.</exception>
    public static Diagnosis Read(string path)
    {
        const string remedy = "name a file that 'brrr doctor --json --output FILE' wrote";
        try
        {
            var diagnosis = JsonSerializer.Deserialize(File.ReadAllBytes(path), DoctorJson.Default.Diagnosis)
                ?? throw new BrrrException(path, "holds null", remedy);
            return diagnosis.SchemaVersion.Split('.')[0] == Format.Split('.')[0]
                ? diagnosis
                : throw new BrrrException(path, $"has the version {diagnosis.SchemaVersion}, and {Format} is read", remedy);
        }
        catch (JsonException fault)
        {
            throw new BrrrException(path, "is no diagnosis: " + fault.Message, remedy, fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BrrrException(path, "can't be read: " + fault.Message, remedy, fault);
        }
    }

    /// <summary>How many findings have a severity.</summary>
    public int Count(FindingSeverity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>Readable JSON with a line's end.</summary>
    public string ToJson() => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(this, DoctorJson.Readable)) + "\n";
}
