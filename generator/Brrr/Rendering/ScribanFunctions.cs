using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Brrr.Rendering;

/// <summary>
/// Scriban's own functions, such as <c>string.upcase</c>, made when a template first asks for a name that is not ours: a dashboard's own templates may, these
/// never do, and making them takes longer than a page.
/// </summary>
internal sealed class ScribanFunctions : ScriptObject
{
    private static readonly Lazy<ScriptObject> All = new(TemplateContext.GetDefaultBuiltinObject);

    public override bool Contains(string member) => All.Value.Contains(member);

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) => All.Value.TryGetValue(context, span, member, out value);
}
