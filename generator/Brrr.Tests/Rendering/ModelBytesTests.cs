using Brrr.Cli;
using Brrr.Loading;
using Brrr.Rendering;
using Brrr.Rendering.Api;
using Brrr.Results;
using Brrr.Site;
using Brrr.Tests.Cli;
using Xunit;

namespace Brrr.Tests.Rendering;

public sealed class ModelBytesTests
{
    public static TheoryData<object?, object?> Different { get; } = new()
    {
        { null, "" },
        { "", Array.Empty<string>() },
        { "ab", "a" },
        { (string[])["a", "b"], (string[])["ab"] },
        { (string[])["a", ""], (string[])["", "a"] },
        { (object[])[(string[])["a"], "b"], (object[])[(string[])["a", "b"]] },
        { 1, 1.0 },
        { 0.1 + 0.2, 0.3 },
        { true, false },
        { new Link("a", "b"), new Link("ab", "") },
        { new Link("a", null), new Link("a", "") },
        { new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 2) },
        { DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddTicks(1) },
    };

    [Theory]
    [MemberData(nameof(Different), DisableDiscoveryEnumeration = true)]
    public void Models_that_differ_have_other_bytes(object? one, object? other) => Assert.NotEqual(BytesOf(one), BytesOf(other));

    [Fact]
    public void What_has_no_form_is_refused() => Assert.Throws<NotSupportedException>(() => BytesOf(new Version(1, 0)));

    [Fact]
    public void Every_page_of_a_site_has_a_form_of_its_own_and_the_same_again()
    {
        using var folder = new TemporaryFolder();
        var project = Project.Read(new BuildOptions([MadeSite.WriteResults(folder)], null, folder.At("site"), null));
        var guide = new DataGuide(() => PublishedFiles.Of(project.Farm, new ApiSchemas()), ExamplesFolder.Read(project.Paths.Examples));
        var plans = SiteMap.Of(new SiteSource(project.Farm, project.Loaded, project.Events, new BuildStamp("0", "1", null)), project.Articles, guide).Pages;
        var forms = plans.Select(plan => ShortHash.Of(BytesOf(plan.Page()))).ToList();
        Assert.Equal(forms.Count, forms.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(forms, plans.Select(plan => ShortHash.Of(BytesOf(plan.Page()))));
    }

    private static byte[] BytesOf(object? model)
    {
        var output = new ContentBuffer();
        ModelBytes.Write(model, output);
        return output.Content.ToArray();
    }
}
