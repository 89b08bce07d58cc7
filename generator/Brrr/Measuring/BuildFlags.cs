using Brrr.Results;

namespace Brrr.Measuring;

/// <summary>Builds as people write them on a command line or in a form.</summary>
internal static class BuildFlags
{
    /// <summary>The interpreter in a list, where an empty word would be overlooked.</summary>
    public const string None = "none";

    /// <summary>"JIT,TAILCALL", or "none".</summary>
    /// <exception cref="BrrrException">It is no flags.</exception>
    public static FlagSet Parse(string text) =>
        text == None ? FlagSet.None
        : FlagSet.TryParse(text, out var flags) ? flags
        : throw new BrrrException("--flags", $"'{text}' are no flags", "write upper-case words such as JIT,TAILCALL, or none");
}
