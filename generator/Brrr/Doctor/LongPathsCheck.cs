using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Windows: whether paths may have more than 260 characters; those of a build in a runner's folder do.</summary>
internal static class LongPathsCheck
{
    private const string Key = @"HKLM\SYSTEM\CurrentControlSet\Control\FileSystem";

    public static IEnumerable<Finding> Of(Patient patient) =>
        patient.Commands.Output("reg", "query", Key, "/v", "LongPathsEnabled")?.EndsWith("0x0", StringComparison.Ordinal) == true
            ?
            [
                new Finding(
                    "long-paths",
                    FindingSeverity.Warning,
                    "paths are limited to 260 characters",
                    "0x0",
                    "none on numbers; builds and virtual environments fail in deep folders",
                    $"reg add {Key} /v LongPathsEnabled /t REG_DWORD /d 1 /f"),
            ]
            : [];
}
