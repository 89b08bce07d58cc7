namespace Brrr.Site.Charts;

/// <summary>How a night of a long series stands in a figure.</summary>
internal enum Showing
{
    /// <summary>Not at all: another night stands for its week.</summary>
    LeftOut,

    /// <summary>As itself.</summary>
    Shown,

    /// <summary>The line breaks there: an old night without a value.</summary>
    Gap,
}
