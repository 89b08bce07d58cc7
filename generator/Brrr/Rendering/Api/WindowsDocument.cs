namespace Brrr.Rendering.Api;

/// <summary><c>windows.json</c>: each series over spans of nights, a line a span.</summary>
internal sealed class WindowsDocument(IReadOnlyList<WindowFields> windows) : ApiDocument("windows.json")
{
    /// <summary>By series, short spans first.</summary>
    public IReadOnlyList<WindowFields> Windows { get; } = windows;
}
