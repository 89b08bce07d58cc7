using Brrr.Loading;

namespace Brrr.Site.Pages;

/// <summary>A page that people wrote.</summary>
internal sealed record ArticlePage(string Name, string Markdown)
    : Page
{
    public override string Template => "article";

    public override string Section => Name;

    public static ArticlePage Of(Article article) => new(article.Name, article.Markdown)
    {
        Path = article.Name + "/",
        Title = article.Title,
        Description = article.Description,
        Origin = "Written by hand; it holds no measurement.",
    };
}
