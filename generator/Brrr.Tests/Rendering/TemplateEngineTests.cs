using System.Text;
using Brrr.Rendering;
using Brrr.Results;
using Scriban.Runtime;
using Xunit;

namespace Brrr.Tests.Rendering;

public sealed class TemplateEngineTests : IDisposable
{
    private readonly TemporaryFolder templates = new();

    public void Dispose() => templates.Dispose();

    [Fact]
    public void What_an_expression_writes_is_escaped() =>
        Assert.Equal("<p>&lt;b a=&quot;1&quot;&gt; &amp; &#39;x&#39;</p>", Render("<p>{{ page.name }}</p>", new Greeting("<b a=\"1\"> & 'x'", 1, null)));

    [Fact]
    public void Raw_markup_passes() =>
        Assert.Equal("<b>1</b>", Render("{{ page }}", new Raw("<b>1</b>")));

    [Fact]
    public void Nothing_is_written_for_null() =>
        Assert.Equal("[]", Render("[{{ page.inner }}]", new Greeting("x", 1, null)));

    [Fact]
    public void A_partial_escapes_once_and_sees_its_argument()
    {
        templates.Write("inner.html", "<i>{{ it.name }}</i>");
        Assert.Equal("<p><i>a&amp;b</i></p>", Render("<p>{{ partial \"inner\" page.inner }}</p>", new Greeting("outer", 1, new Greeting("a&b", 1, null))));
    }

    [Fact]
    public void A_partial_may_hold_a_partial()
    {
        templates.Write("one.html", "({{ partial \"two\" it.inner }}{{ it.name }})");
        templates.Write("two.html", "{{ it.name }}");
        Assert.Equal("(ba)", Render("{{ partial \"one\" page }}", new Greeting("a", 1, new Greeting("b", 1, null))));
    }

    [Fact]
    public void A_misspelt_member_is_an_error_that_names_file_line_and_column()
    {
        var fault = Assert.Throws<BrrrException>(() => Render("one\n{{ page.nmae }}", new Greeting("x", 1, null)));
        Assert.StartsWith("templates/page.html(2,9)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_member_in_a_partial_names_the_partial()
    {
        templates.Write("inner.html", "{{ it.nmae }}");
        var fault = Assert.Throws<BrrrException>(() => Render("{{ partial \"inner\" page }}", new Greeting("x", 1, null)));
        Assert.Contains("templates/inner.html(1,", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_variable_is_an_error() =>
        Assert.Throws<BrrrException>(() => Render("{{ pgae.name }}", new Greeting("x", 1, null)));

    [Fact]
    public void A_template_that_does_not_parse_is_an_error() =>
        Assert.Contains("templates/page.html(1,", Assert.Throws<BrrrException>(() => Render("{{ for }}", new Greeting("x", 1, null))).Message, StringComparison.Ordinal);

    [Fact]
    public void No_name_leads_out_of_the_folder() =>
        Assert.Throws<BrrrException>(() => Rendered(new TemplateEngine(templates.Root), "../secret", []));

    [Fact]
    public void A_page_after_a_broken_one_is_whole()
    {
        templates.Write("broken.html", "before {{ page.nmae }}");
        templates.Write("page.html", "{{ page.name }}");
        var engine = new TemplateEngine(templates.Root);
        var names = new ScriptObject { ["page"] = new Greeting("x", 1, null) };
        Assert.Throws<BrrrException>(() => Rendered(engine, "broken", names));
        Assert.Equal("x", Rendered(engine, "page", names));
    }

    [Fact]
    public void Long_loops_are_not_cut()
    {
        var text = Render("{{ for i in 1..5000 }}{{ page.name }}{{ end }}", new Greeting("x", 1, null));
        Assert.Equal(5000, text.Length);
    }

    [Fact]
    public void Several_threads_render_at_once()
    {
        templates.Write("page.html", "{{ for i in 1..50 }}{{ page.name }}{{ end }}");
        var engine = new TemplateEngine(templates.Root);
        var pages = Enumerable.Range(0, 200).AsParallel().AsOrdered()
            .Select(i => Rendered(engine, "page", new ScriptObject { ["page"] = new Greeting($"<{i}>", 1, null) })).ToList();
        Assert.All(pages.Index(), page => Assert.Equal(string.Concat(Enumerable.Repeat($"&lt;{page.Index}&gt;", 50)), page.Item));
    }

    private static string Rendered(TemplateEngine engine, string template, ScriptObject names)
    {
        var output = new ContentBuffer();
        engine.Render(template, names, output);
        return Encoding.UTF8.GetString(output.Content);
    }

    private string Render(string template, object page)
    {
        templates.Write("page.html", template);
        return Rendered(new TemplateEngine(templates.Root), "page", new ScriptObject { ["page"] = page });
    }
}
