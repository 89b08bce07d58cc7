using System.Text.Json.Serialization;
using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Something about a machine that bears on its numbers.</summary>
/// <param name="Id">Which one it is; the same on every night.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="What">What was found, with the value; without a semicolon, which separates findings in a result's metadata.</param>
/// <param name="Value">The value alone, as the machine gives it.</param>
/// <param name="Effect">What it does to the numbers.</param>
/// <param name="Remedy">What to do, a command where there is one; empty where nothing needs doing.</param>
internal sealed record Finding(
    [property: JsonPropertyOrder(-2)] string Id,
    [property: JsonPropertyOrder(-2)] FindingSeverity Severity,
    string What,
    string Value,
    string Effect,
    string Remedy)
{
    [JsonPropertyOrder(-1)]
    public string What { get; } = What.Replace(';', ',');
}
