using System.Collections.Concurrent;
using Brrr.Results;
using Scriban;

namespace Brrr.Rendering;

/// <summary>The templates of a folder, each read and parsed once, by a name such as <c>partials/header</c>.</summary>
internal sealed class TemplateLibrary(string folder)
{
    private readonly ConcurrentDictionary<string, ParsedTemplate> parsed = new(StringComparer.Ordinal);

    /// <summary>The template of that name.</summary>
    /// <exception cref="BrrrException">There is no such file, or it does not parse.</exception>
    public ParsedTemplate Find(string name) => parsed.GetOrAdd(name, Parse);

    private ParsedTemplate Parse(string name)
    {
        var file = $"templates/{name}.html";
        if (!name.All(c => char.IsAsciiLetterLower(c) || c is '/' or '-'))
            throw new BrrrException(file, "a template's name has only a-z, '/' and '-'", "rename it");
        var path = Path.Combine(folder, name + ".html");
        if (!File.Exists(path))
            throw new BrrrException(file, "there is no such template", "add it, or mend the name");
        var template = Template.Parse(File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal), file);
        return template is { HasErrors: false, Page: { } page }
            ? new ParsedTemplate(file, page)
            : throw new BrrrException("", string.Join(Environment.NewLine, template.Messages), "");
    }
}
