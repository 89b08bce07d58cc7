namespace Brrr.Site;

/// <summary>What one page says; a template gives it its form.</summary>
internal abstract record Page
{
    /// <summary>Its address from the site's root, with a trailing slash; empty for the first page.</summary>
    public required string Path { get; init; }

    /// <summary>Of the window and of search results.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for search results and shared links.</summary>
    public required string Description { get; init; }

    /// <summary>Where the page's own numbers come from.</summary>
    public required string Origin { get; init; }

    /// <summary>The template's name.</summary>
    public abstract string Template { get; }

    /// <summary>The template of what surrounds it.</summary>
    public virtual string Layout => "layout";

    /// <summary>The entry of the navigation that it belongs to; empty for none.</summary>
    public virtual string Section => "";

    /// <summary>The file that it is written to.</summary>
    public virtual string File => Path + "index.html";

    /// <summary>Its charts.</summary>
    public virtual IReadOnlyList<Charts.Chart> Charts => [];

    /// <summary>Whether a browser can take over one of its charts.</summary>
    public bool HasFigures => Charts.Any(chart => chart.HasFigure && chart.HasPoints);

    /// <summary>An asset that only this page runs; null for none.</summary>
    public virtual string? Script => null;

    /// <summary>What stands beside a shared link to it.</summary>
    public virtual SharePicture Picture => SharePicture.OfHome;

    /// <summary>The published data as a whole, for a page that is about it; null for the others, and where the site's address is unknown.</summary>
    public DataSet? DataSet { get; init; }

    /// <summary>Whether it shows made-up data.</summary>
    public bool IsSample { get; init; }
}
