using System.Text.RegularExpressions;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Why a file can't be read, in words that are the same wherever the project stands: the system's own hold its whole path, which is nobody else's business.</summary>
internal static partial class FileFault
{
    /// <summary>What is already told stays as it is; what the system throws is told in our words.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="remedy">What to do about a file that can't be read.</param>
    public static BrrrException Of(Exception fault, string remedy) => fault as BrrrException ?? new BrrrException("", "can't be read: " + ReasonOf(fault), remedy, fault);

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
