using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Brrr.Rendering;

/// <summary>
/// The template function <c>partial name it</c>: writes another template where it stands, with the second argument as <c>it</c>.
/// </summary>
internal sealed class PartialFunction(TemplateLibrary library) : IScriptCustomFunction
{
    private static readonly ScriptVariable It = ScriptVariable.Create("it", ScriptVariableScope.Global);

    public int RequiredParameterCount => 1;

    public int ParameterCount => 2;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index == 0 ? new ScriptParameterInfo(typeof(string), "name") : new ScriptParameterInfo(typeof(object), "it", null);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var template = library.Find(context.ObjectToString(arguments[0]) ?? string.Empty);
        context.PushGlobal(new ScriptObject { [It.Name] = arguments.Count > 1 ? arguments[1] : null });
        context.PushSourceFile(template.File);
        try
        {
            // Evaluated into the output that is being written: nothing is copied and nothing escaped twice.
            return context.Evaluate(template.Page);
        }
        finally
        {
            context.PopSourceFile();
            context.PopGlobal();
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
