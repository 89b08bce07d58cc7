namespace Brrr.Rendering;

/// <summary>A stretch of a long file that grows at one end. What it holds stays as it is while its inputs do, so that a build on top of another one takes it from the file that is there.</summary>
/// <param name="Inputs">Writes all that its bytes are made of, in a form of its own.</param>
/// <param name="Write">Writes its bytes.</param>
internal sealed record FilePart(Action<ContentBuffer> Inputs, Action<ContentBuffer> Write)
{
    /// <summary>A stretch that is known as a whole.</summary>
    public static FilePart Of(string text) => new(output => output.Write(text), output => output.Write(text));
}
