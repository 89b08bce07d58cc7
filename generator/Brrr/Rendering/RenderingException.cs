namespace Brrr.Rendering;

/// <summary>A template, an article or an asset that cannot be rendered; the message begins with where.</summary>
internal sealed class RenderingException : Exception
{
    public RenderingException(string message)
        : base(message)
    {
    }

    public RenderingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
