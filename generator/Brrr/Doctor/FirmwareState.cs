using System.Globalization;

namespace Brrr.Doctor;

/// <summary>
/// What a Raspberry Pi's firmware did to the processor, now and since boot. Source: Raspberry Pi documentation, vcgencmd get_throttled.
/// </summary>
/// <param name="Bits">0 to 3 for now, 16 to 19 for the same since boot.</param>
internal readonly record struct FirmwareState(int Bits)
{
    /// <summary>From a bit of now to the same bit since boot.</summary>
    public const int SinceBoot = 16;

    private const string Platform = "/sys/devices/platform";

    private static readonly string[] Words =
    [
        "under-voltage",
        "frequency capped",
        "throttled (hot or short of power)",
        "soft temperature limit reached",
    ];

    /// <summary>From the kernel's file or from <c>vcgencmd</c>; null for other machines, and where neither is there.</summary>
    public static FirmwareState? Read(Patient patient)
    {
        if (!patient.IsRaspberryPi) return null;
        var files = from soc in patient.Files.Names(Platform)
                    where soc.StartsWith("soc", StringComparison.Ordinal)
                    from firmware in patient.Files.Names($"{Platform}/{soc}")
                    where firmware.EndsWith(":firmware", StringComparison.Ordinal)
                    select patient.Files.Text($"{Platform}/{soc}/{firmware}/get_throttled");
        var text = files.FirstOrDefault(each => each is not null) ?? patient.Commands.Output("vcgencmd", "get_throttled")?.Split('=')[^1];
        return int.TryParse(text?.Replace("0x", "", StringComparison.Ordinal), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits)
            ? new FirmwareState(bits)
            : null;
    }

    /// <summary>What holds now, in words.</summary>
    public IReadOnlyList<string> Now => WordsOf(Bits);

    /// <summary>What happened since boot, in words.</summary>
    public IReadOnlyList<string> Since => WordsOf(Bits >> SinceBoot);

    /// <summary>What happened since boot, and had not at an earlier time.</summary>
    public IReadOnlyList<string> SinceThen(FirmwareState earlier) => WordsOf((Bits & ~earlier.Bits) >> SinceBoot);

    /// <summary>"0x50005".</summary>
    public override string ToString() => "0x" + Bits.ToString("x", CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> WordsOf(int bits) => [.. Words.Where((_, bit) => (bits >> bit & 1) == 1)];
}
