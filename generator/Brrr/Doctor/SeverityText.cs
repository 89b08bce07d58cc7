using System.Text.Json;
using System.Text.Json.Serialization;
using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>A severity in JSON: "error", "warning" or "info".</summary>
internal sealed class SeverityText() : JsonStringEnumConverter<FindingSeverity>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
