using Brrr.Results;

namespace Brrr.Publishing;

/// <summary>Something about a built site that speaks against publishing it.</summary>
/// <param name="Path">The file.</param>
/// <param name="What">What is wrong, with the value.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Severity">An error keeps the site from being published.</param>
internal sealed record Finding(string Path, string What, string Remedy, Severity Severity = Severity.Error)
{
    /// <summary>One line for a terminal.</summary>
    public override string ToString() => $"{Path}: {What}{(Remedy.Length > 0 ? "; " + Remedy : "")}";
}
