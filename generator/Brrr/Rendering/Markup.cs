using System.Runtime.CompilerServices;
using System.Text;

namespace Brrr.Rendering;

/// <summary>Builds markup from interpolated strings whose holes are escaped.</summary>
internal sealed class Markup
{
    /// <summary>Where the handler writes.</summary>
    public StringBuilder Builder { get; } = new();

    /// <summary>Writes markup; a text in a hole is escaped, a number has at most two decimals.</summary>
    public Markup Write([InterpolatedStringHandlerArgument("")] ref MarkupHandler markup)
    {
        _ = markup;
        return this;
    }

    /// <summary>What was written.</summary>
    public Raw ToRaw() => new(Builder.ToString());
}
