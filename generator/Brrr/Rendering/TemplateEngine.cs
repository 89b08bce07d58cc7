using System.Collections.Concurrent;
using Brrr.Results;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Brrr.Rendering;

/// <summary>
/// Renders strict, escaping Scriban templates. Safe to use from several threads: each rendering borrows a context of its own.
/// </summary>
internal sealed class TemplateEngine
{
    private readonly TemplateLibrary library;
    private readonly ScriptObject functions = [];
    private readonly ConcurrentBag<EscapingContext> contexts = [];

    /// <param name="folder">The folder of the templates.</param>
    public TemplateEngine(string folder)
    {
        library = new TemplateLibrary(folder);
        functions.SetValue("partial", new PartialFunction(library), readOnly: true);
    }

    /// <summary>Writes the page that the template makes of these names.</summary>
    /// <exception cref="BrrrException">The template names its file, line and column.</exception>
    public void Render(string template, ScriptObject names, ContentBuffer output)
    {
        var page = library.Find(template);
        var context = contexts.TryTake(out var kept) ? kept : new EscapingContext(functions);
        context.PushOutput(new PageOutput(output));
        context.PushGlobal(names);
        context.PushSourceFile(page.File);
        try
        {
            context.Evaluate(page.Page);
        }
        catch (ScriptRuntimeException exception)
        {
            // The context is left half-way and is not given back.
            throw new BrrrException(exception.Span.ToStringSimple(), exception.OriginalMessage, "", exception);
        }

        context.PopSourceFile();
        context.PopGlobal();
        context.PopOutput();
        contexts.Add(context);
    }
}
