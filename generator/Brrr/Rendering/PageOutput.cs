using Scriban.Runtime;

namespace Brrr.Rendering;

/// <summary>Where a template writes to: the bytes of its file.</summary>
internal sealed class PageOutput(ContentBuffer buffer) : IScriptOutput
{
    public void Write(string text, int offset, int count) => buffer.Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
