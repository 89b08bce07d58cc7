using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Measuring;

/// <summary>The platform of a machine, from the words that its owner describes it with.</summary>
internal static class RunnerPlatform
{
    /// <summary>"windows", "macos" or "linux", which is what everything else is taken for.</summary>
    public static string SystemOf(MachineDefinition machine) => machine.OperatingSystem?.ToUpperInvariant() switch
    {
        { } name when name.Contains("WINDOWS", StringComparison.Ordinal) => "windows",
        { } name when name.Contains("MACOS", StringComparison.Ordinal) || name.Contains("MAC OS", StringComparison.Ordinal) || name.Contains("DARWIN", StringComparison.Ordinal) => "macos",
        _ => "linux",
    };

    /// <summary>.NET's name of the platform: one for which the program can be published.</summary>
    /// <exception cref="BrrrException">The architecture is unknown.</exception>
    public static string RuntimeOf(MachineDefinition machine)
    {
        var prefix = SystemOf(machine) switch
        {
            "windows" => "win",
            "macos" => "osx",
            var linux => linux,
        };
        return machine.Architecture?.ToUpperInvariant() switch
        {
            "AARCH64" or "ARM64" => prefix + "-arm64",
            "X86_64" or "AMD64" or "X64" => prefix + "-x64",
            _ => throw new BrrrException(
                $"data/sources.yaml: machine '{machine.Name}'", $"'arch' is '{machine.Architecture}', for which there is no program", "write x86_64, amd64, aarch64 or arm64"),
        };
    }
}
