using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Brrr.Rendering;

/// <summary>
/// A strict template context that escapes what expressions write. Only <see cref="Raw"/> passes as it is; a name that does not
/// exist is an error.
/// </summary>
internal sealed class EscapingContext : TemplateContext
{
    public EscapingContext(ScriptObject functions)
        : base(new ScribanFunctions())
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        LoopLimit = 0;
        LimitToString = 0;
        AutoIndent = false;
        NewLine = "\n";
        PushGlobal(functions);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is Raw raw)
            return Write(raw.Html);
        if (textAsObject is null)
            return this;
        return Write(HtmlText.Escape(textAsObject as string ?? ObjectToString(textAsObject) ?? string.Empty));
    }

    /// <summary>Our own models are read without reflection.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => MemberAccess.Of(target.GetType()) ?? base.GetMemberAccessorImpl(target);
}
