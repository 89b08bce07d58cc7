using Brrr.Comparisons;

namespace Brrr.Site;

/// <summary>A page that will exist: where, and how what it says is found. Finding it is pure and may happen on any thread.</summary>
/// <param name="Path">The page's address from the site's root.</param>
/// <param name="Page">What it says.</param>
/// <param name="ChartNames">Names of its charts.</param>
internal sealed record PagePlan(string Path, Func<Page> Page, IReadOnlyList<string> ChartNames)
{
    public PagePlan(string path, Func<Page> page)
        : this(path, page, [])
    {
    }

    /// <summary>
    /// Finds all that the page is made of where that takes a fraction of what the page takes: a record of texts and numbers, equal only where the page is. Null
    /// for what the page says itself.
    /// </summary>
    public Func<object>? Inputs { get; init; }

    /// <summary>The newest pair that it shows; null where it shows none.</summary>
    public ResultPair? Newest { get; init; }

    /// <summary>Whether it is a short page of something old, which search engines need not be led to.</summary>
    public bool IsArchived { get; init; }

    /// <summary>The file that it is written to: its own where the path names one.</summary>
    public string File => Path.EndsWith(".html", StringComparison.Ordinal) ? Path : Path + "index.html";
}
