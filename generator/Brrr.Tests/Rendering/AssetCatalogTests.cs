using System.Text.RegularExpressions;
using Brrr.Rendering;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Rendering;

public sealed class AssetCatalogTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_name_holds_the_hash_of_the_content()
    {
        folder.Write("a.css", "x");
        var before = AssetCatalog.Of(folder.Root).AddressOf("a.css");
        folder.Write("a.css", "y");
        var after = AssetCatalog.Of(folder.Root).AddressOf("a.css");
        Assert.Matches(new Regex("^assets/a\\.[0-9a-f]{10}\\.css$"), before);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public void Folders_and_dots_in_names_are_kept()
    {
        folder.Write("vendor/lib-1.2.min.js", "x");
        Assert.Matches(new Regex("^assets/vendor/lib-1\\.2\\.min\\.[0-9a-f]{10}\\.js$"), AssetCatalog.Of(folder.Root).AddressOf("vendor/lib-1.2.min.js"));
    }

    [Fact]
    public void An_asset_that_is_not_there_is_an_error() =>
        Assert.Throws<BrrrException>(() => AssetCatalog.Of(folder.Root).AddressOf("none.css"));

    [Fact]
    public void Every_asset_is_a_file_of_the_site_and_notes_are_not()
    {
        folder.Write("a.css", "x");
        folder.Write("README.md", "note");
        folder.Write("a.sha256", "note");
        var catalog = AssetCatalog.Of(folder.Root);
        Assert.Equal([catalog.AddressOf("a.css")], catalog.Files().Select(file => file.Path));
    }
}
