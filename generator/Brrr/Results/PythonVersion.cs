using System.Globalization;

namespace Brrr.Results;

/// <summary>A CPython version as results name it ("3.15.0a8+"); ordered by major and minor only.</summary>
/// <param name="Text">As written.</param>
/// <param name="Major">First number.</param>
/// <param name="Minor">Second number.</param>
internal readonly record struct PythonVersion(string Text, int Major, int Minor)
{
    /// <summary>"3.15".</summary>
    public string Series => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    /// <summary>Whether this version's major.minor is lower than another's.</summary>
    public bool IsOlderSeriesThan(PythonVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor)) < 0;

    public static bool TryParse(string text, out PythonVersion version)
    {
        version = default;
        var end = text.IndexOf('.', StringComparison.Ordinal);
        if (end < 0 || !TryNumber(text.AsSpan(0, end), out var major) || !TryNumber(LeadingDigits(text.AsSpan(end + 1)), out var minor)) return false;
        version = new PythonVersion(text, major, minor);
        return true;
    }

    public override string ToString() => Text;

    private static ReadOnlySpan<char> LeadingDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? text[..end] : text;

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
