using System.Text.RegularExpressions;

namespace Brrr.Loading;

/// <summary>Why a file can't be read, in words that are the same wherever the project stands: the system's own hold its whole path, which is nobody else's business.</summary>
internal static partial class FileFault
{
    public static string ReasonOf(Exception fault) => fault switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        _ => QuotedPath().Replace(fault.Message, "'…'"),
    };

    /// <summary>What stands in quotes and has a separator in it.</summary>
    [GeneratedRegex(@"'[^']*[/\\][^']*'", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedPath();
}
