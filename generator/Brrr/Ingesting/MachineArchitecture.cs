using System.Text.RegularExpressions;
using Brrr.Pyperf;

namespace Brrr.Ingesting;

/// <summary>What Python's <c>platform.machine()</c> says, read from what pyperf writes down.</summary>
internal static partial class MachineArchitecture
{
    /// <summary>In lower case; null where the file does not say. Windows says it only of its compiler.</summary>
    public static string? Of(SuiteMetadata metadata)
    {
        if (metadata.Platform is { } platform && Names().Match(platform) is { Success: true } found) return found.Groups[1].Value.ToLowerInvariant();
        if (metadata.Compiler is not { } compiler || !compiler.StartsWith("MSC ", StringComparison.Ordinal)) return null;
        return compiler.Contains("(AMD64)", StringComparison.Ordinal) ? "amd64"
            : compiler.Contains("(ARM64)", StringComparison.Ordinal) ? "arm64"
            : compiler.Contains("32 bit (Intel)", StringComparison.Ordinal) ? "x86"
            : null;
    }

    [GeneratedRegex(@"-(x86_64|aarch64|arm64|amd64|armv[67]l|i[3-6]86|riscv64|ppc64le|s390x|loongarch64)(?=-|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
