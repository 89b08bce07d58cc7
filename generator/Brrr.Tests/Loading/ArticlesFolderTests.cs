using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class ArticlesFolderTests
{
    [Theory]
    [InlineData("about", "about")]
    [InlineData("run-your-own", "run-your-own")]
    [InlineData("Odd name", "odd_name")]
    public void An_articles_address_is_its_files_name_with_its_dashes(string name, string address) =>
        Assert.Equal(address, ArticlesFolder.Parse(name, "---\ntitle: T\ndescription: D\n---\ntext\n").Name);

    [Fact]
    public void Every_link_from_one_article_to_another_leads_there()
    {
        var articles = ArticlesFolder.Read(Path.Combine(Repository.Root, "site", "articles"), []);
        var pages = articles.Select(article => article.Name).Concat(["status", "api", "nights", "changes", "benchmarks", "machines", "data", "compare"]).ToHashSet();
        var links = articles.SelectMany(article => System.Text.RegularExpressions.Regex.Matches(article.Markdown, @"\]\(/([a-z-]+)/").Select(match => match.Groups[1].Value)).ToList();
        Assert.Contains("run-your-own", links);
        Assert.Empty(links.Except(pages));
    }
}
