namespace Brrr.Tests.Faults;

/// <summary>Texts that try to become markup, script, a link to a script, a formula, a template, a path or an order to the terminal.</summary>
internal static class HostileTexts
{
    /// <summary>What a file may hold.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title><svg onload=alert(1)>",
        "--><iframe src=javascript:alert(1)>",
        "]]><script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>",
        "&lt;script&gt;&#60;script&#62;",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "=cmd|' /C calc'!A0",
        "+1+cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "\uFF1D1+1",
        "\t=1+1",
        " =1+1",
        "\u001b[2J\u001b]0;owned\u0007\u001b]8;;https://evil.example\u0007",
        "a\rb\nc\u2028d\u0085e",
        "\u009b31m\u0000\u0008\u007f",
        "\u202Egpj.exe\u2066\u200F",
        "{{ 7 * 7 }}{{ include 'layout' }}",
        "{% raw %}${7*7}<%= 7*7 %>",
        "../../../etc/passwd",
        "/etc/passwd",
        "C:\\Windows\\system32",
        "con",
        "NUL.txt",
        "com1.",
        "index",
        "index.html",
        "nbody.json",
        "trailing.",
        "trailing...",
        "Straße",
        "STRASSE",
        "n\u0303body",
        "\u00F1body",
        "nb\u043Edy",
        "nbody",
        "NBODY",
        "\uFF0E\uFF0E\uFF0Fup",
        new string('x', 200),
    ];

    /// <summary>The same, as a file's name may hold them between dashes.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. All.Select(text => text.Replace('/', '\u2215').Replace('-', '_').Replace("\0", "", StringComparison.Ordinal)).Select(text => text.Length > 60 ? text[..60] : text).Where(text => text.Trim().Length > 0 && IsName(text)),
    ];

    /// <summary>Windows takes fewer names than others.</summary>
    private static bool IsName(string text) =>
        !OperatingSystem.IsWindows() || (!text.AsSpan().ContainsAny(Path.GetInvalidFileNameChars()) && !text.EndsWith('.') && text.Split('.')[0].ToUpperInvariant() is not ("CON" or "NUL" or "COM1"));
}
