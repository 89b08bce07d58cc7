using Brrr.Results;

namespace Brrr.Rendering.Api;

/// <summary>Something that was not used.</summary>
internal sealed class LeftOutFields(LeftOut leftOut)
{
    /// <summary>Slug of the source; empty for the configuration.</summary>
    public string Source { get; } = leftOut.Source;

    /// <summary>File within its source.</summary>
    public string Path { get; } = leftOut.Path;

    /// <summary>Place in the file; empty for all of it.</summary>
    public string Where { get; } = leftOut.Where;

    /// <summary>What is wrong.</summary>
    public string What { get; } = leftOut.What;

    /// <summary>What to do about it.</summary>
    public string Remedy { get; } = leftOut.Remedy;

    /// <summary>"error" where something was left out, "warning" where it is only odd.</summary>
    public string Severity { get; } = ApiText.Name(leftOut.Severity);
}
