using System.CommandLine;
using System.Globalization;

namespace Brrr.Cli;

/// <summary>An option whose value is a date such as 2026-06-18; null where it is not given.</summary>
internal sealed class DateOption : Option<DateOnly?>
{
    public DateOption(string name, string description)
        : base(name)
    {
        Description = description;
        HelpName = "DATE";
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
            result.AddError($"{name}: '{text}' is no date such as 2026-06-18");
            return null;
        };
    }
}
