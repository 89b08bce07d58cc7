using Brrr.Results;

namespace Brrr.Founding;

/// <summary>A machine of a new farm.</summary>
/// <param name="Name">As result files and the runner's label will write it.</param>
/// <param name="OperatingSystem">In words.</param>
/// <param name="Architecture">What Python's <c>platform.machine()</c> says, in lower case.</param>
/// <param name="Base">Flags of the build without the JIT.</param>
/// <param name="Comparison">Id of the comparison of that build with the same and the JIT.</param>
internal sealed record PlannedMachine(string Name, string OperatingSystem, string Architecture, FlagSet Base, string Comparison)
{
    /// <summary>The grammar for people.</summary>
    public const string Grammar = "NAME:OS:ARCH[:FLAGS]";

    private const string Jit = "JIT";
    private const int LongestSystem = 60;

    private static readonly Dictionary<string, string> Systems = new(StringComparer.OrdinalIgnoreCase)
    {
        ["linux"] = "Linux",
        ["macos"] = "macOS",
        ["windows"] = "Windows",
    };

    /// <summary>Flags of the build with the JIT.</summary>
    public FlagSet Head => FlagSet.Of([.. Base.Names, Jit]);

    /// <summary>Reads NAME:OS:ARCH[:FLAGS]; whether the flags name the JIT makes no difference, for both builds are measured.</summary>
    /// <exception cref="BrrrException">A part is missing or not of its kind.</exception>
    public static PlannedMachine Parse(string text)
    {
        var parts = text.Split(':');
        if (parts.Length is not (3 or 4)) throw new BrrrException(text, $"has {parts.Length} parts", $"write {Grammar}, such as pi5:Linux:aarch64 or mini:macOS:arm64:TAILCALL");
        var (name, system, architecture) = (parts[0].Trim(), parts[1].Trim(), parts[2].Trim().ToLowerInvariant());
        if (!IsWord(name)) throw new BrrrException(text, $"the name '{name}' is not made of letters, digits and '_'", "file names part by '-', so that a machine's name can't hold one");
        if (system.Length is 0 or > LongestSystem || system.Any(char.IsControl)) throw new BrrrException(text, "does not say the operating system", "such as Linux, macOS, Windows or 'Ubuntu 24.04 LTS'");
        if (!IsWord(architecture)) throw new BrrrException(text, $"the architecture '{architecture}' is not made of letters, digits and '_'", "it is what Python's platform.machine() says: x86_64, aarch64, arm64, amd64");
        if (!FlagSet.TryParse(parts.Length == 4 ? parts[3].Trim() : "", out var flags)) throw new BrrrException(text, $"the flags '{parts[3]}' are not upper-case words that are joined by commas", "such as TAILCALL");

        var without = FlagSet.Of(flags.Names.Where(flag => flag != Jit));
        var comparison = Comparisons.Dashboard.Default.Comparisons.FirstOrDefault(each => each.Base.Equals(without))
            ?? throw new BrrrException(text, $"there is no comparison of {without} with the JIT", "known flags are TAILCALL and NOGIL; others need a comparison of their own in data/dashboard.yaml");
        return new PlannedMachine(name, Systems.GetValueOrDefault(system, system), architecture, without, comparison.Id);
    }

    private static bool IsWord(string text) => text.Length is > 0 and <= 40 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}
