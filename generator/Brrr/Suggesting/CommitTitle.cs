using System.Text.RegularExpressions;

namespace Brrr.Suggesting;

/// <summary>A commit's subject without the numbers around it: "gh-123456: Title (GH-151587)" is "Title" and pull request 151587.</summary>
/// <param name="Text">For people.</param>
/// <param name="PullRequest">The last number behind the title, as a backport names its own last; null for none.</param>
internal sealed partial record CommitTitle(string Text, string? PullRequest)
{
    public static CommitTitle Of(string subject)
    {
        var text = string.Concat(subject.Where(letter => letter != '`').Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        string? number = null;
        while (Behind().Match(text) is { Success: true } behind)
        {
            number ??= behind.Groups[1].Value;
            text = text[..behind.Index];
        }

        var title = Before().Replace(text, "").Trim();
        return new CommitTitle(title.Length == 0 ? text : title, number);
    }

    [GeneratedRegex(@"^(\[[\d., ]+\]\s*)?((gh|bpo|issue)[- ]?#?\d+(\s*[,/&]\s*(gh|bpo|issue)?[- ]?#?\d+)*\s*:\s*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"\s*\((?:GH-|#)(\d{1,9})\)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
