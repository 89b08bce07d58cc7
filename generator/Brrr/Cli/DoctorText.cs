using System.Globalization;
using System.Text;
using Brrr.Doctor;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary>A diagnosis for a person.</summary>
/// <param name="diagnosis">What was found.</param>
/// <param name="night">After a run its night, YYYYMMDD; null before it.</param>
internal sealed class DoctorText(Diagnosis diagnosis, string? night)
{
    /// <summary>Width of the longest severity, and the space after it.</summary>
    private const int Indent = 9;

    private bool IsUnfit => diagnosis.Count(FindingSeverity.Error) > 0;

    /// <summary>The findings as lines, and the line that withholds the night where it is not to be trusted.</summary>
    public string Of(Terminal terminal)
    {
        var text = new StringBuilder();
        text.AppendLine(terminal.Bold(string.Create(CultureInfo.InvariantCulture, $"{Terminal.Clean(diagnosis.Machine)}, {diagnosis.Os}, {diagnosis.TakenAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC"))).AppendLine();
        foreach (var finding in diagnosis.Findings) Append(text, finding, terminal);
        text.AppendLine(terminal.Bold(Summary()));
        if (night is not null && IsUnfit) AppendWithholding(text);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Finding finding, Terminal terminal)
    {
        var severity = finding.Severity.ToString().ToLowerInvariant().PadRight(Indent);
        var styled = finding.Severity switch
        {
            FindingSeverity.Error => terminal.Bad(severity),
            FindingSeverity.Warning => terminal.Slower(severity),
            _ => terminal.Dim(severity),
        };
        text.Append(styled).Append(Terminal.Clean(finding.What)).Append(' ').AppendLine(terminal.Dim($"[{finding.Id}]"));
        if (finding.Remedy.Length == 0) return;
        text.Append(' ', Indent).Append("effect:  ").AppendLine(Terminal.Clean(finding.Effect));
        text.Append(' ', Indent).Append("remedy:  ").AppendLine(Terminal.Clean(finding.Remedy)).AppendLine();
    }

    private string Summary()
    {
        var (errors, warnings) = (diagnosis.Count(FindingSeverity.Error), diagnosis.Count(FindingSeverity.Warning));
        var counts = string.Create(CultureInfo.InvariantCulture, $"{errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}");
        return night is null
            ? $"{counts}: this machine is {(errors > 0 ? "not fit" : "fit")} to measure"
            : $"{counts}: the run is {(errors > 0 ? "not to be trusted" : "as good as any")}";
    }

    private void AppendWithholding(StringBuilder text)
    {
        var reason = string.Join(", ", diagnosis.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.What));
        text.AppendLine().AppendLine("A line for data/withheld.yaml, so that this night counts nowhere:");
        text.AppendLine(WithheldFile.LineOf($"results/bm-{night}-*/bm-*-{diagnosis.Machine}-*", null, Terminal.Clean(reason)));
    }
}
