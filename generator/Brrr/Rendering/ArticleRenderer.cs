using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Brrr.Rendering;

/// <summary>
/// Makes HTML of Markdown. HTML within it is shown as text, a link leads to http, https, a heading or a page of the site, and
/// headings carry ids.
/// </summary>
internal sealed class ArticleRenderer
{
    private readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub)
        .UsePipeTables()
        .Build();

    /// <summary>The article as HTML.</summary>
    /// <param name="markdown">The text, without front matter.</param>
    /// <param name="root">Leads from the page to the site's root; takes the place of the leading <c>/</c> of a link.</param>
    public Raw Render(string markdown, string root)
    {
        var document = Markdown.Parse(markdown, pipeline);
        foreach (var link in document.Descendants<LinkInline>())
            link.Url = Safe(link.Url ?? string.Empty, root);
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail))
            link.Url = Safe(link.Url, root);
        // Alignment would be written as a style, which the pages' policy forbids.
        foreach (var column in document.Descendants<Table>().SelectMany(table => table.ColumnDefinitions))
            column.Alignment = null;
        return new Raw(document.ToHtml(pipeline));
    }

    private static string Safe(string address, string root)
    {
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
            return root + address[1..];
        if (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            return address;

        // Browsers drop tabs, line ends and backslashes before they look for a scheme: a relative link has none of them.
        var path = address.AsSpan()[..IndexOrLength(address, "#?")];
        return path.ContainsAny(":\\") || address.StartsWith("//", StringComparison.Ordinal) || address.Any(char.IsControl) ? "#" : address;
    }

    private static int IndexOrLength(string text, string characters)
    {
        var index = text.AsSpan().IndexOfAny(characters);
        return index < 0 ? text.Length : index;
    }
}
