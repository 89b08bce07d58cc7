using System.Collections.Concurrent;
using Scriban;

namespace Brrr.Rendering;

/// <summary>The templates of a folder, each read and parsed once, by a name such as <c>partials/header</c>.</summary>
internal sealed class TemplateLibrary(string folder)
{
    private readonly ConcurrentDictionary<string, ParsedTemplate> parsed = new(StringComparer.Ordinal);

    /// <summary>The template of that name.</summary>
    /// <exception cref="RenderingException">There is no such file, or it does not parse.</exception>
    public ParsedTemplate Find(string name) => parsed.GetOrAdd(name, Parse);

    private ParsedTemplate Parse(string name)
    {
        var file = $"templates/{name}.html";
        if (!name.All(c => char.IsAsciiLetterLower(c) || c is '/' or '-'))
            throw new RenderingException($"{file}: a template's name has only a-z, '/' and '-'");
        var path = Path.Combine(folder, name + ".html");
        if (!File.Exists(path))
            throw new RenderingException($"{file}: there is no such template");
        var template = Template.Parse(File.ReadAllText(path), file);
        return template is { HasErrors: false, Page: { } page }
            ? new ParsedTemplate(file, page)
            : throw new RenderingException(string.Join(Environment.NewLine, template.Messages));
    }
}
