namespace Brrr.Site;

/// <summary>The picture that stands beside a shared link: where it is, and what it shows in words.</summary>
/// <param name="Path">From the site's root.</param>
/// <param name="Alternative">For those who can't see it.</param>
internal sealed record SharePicture(string Path, string Alternative)
{
    /// <summary>What most services show, in pixels.</summary>
    public const int Across = 1200;

    /// <summary>Its height, in pixels.</summary>
    public const int Down = 630;

    /// <summary>The farm's; it stands for every page that has none of its own.</summary>
    public static SharePicture OfHome { get; } = new("share.png", "How much faster CPython is with its JIT, and the last nights of every machine");

    public int Width { get; } = Across;

    public int Height { get; } = Down;

    /// <summary>A machine's own.</summary>
    public static SharePicture Of(Results.Machine machine) =>
        new(Addresses.Machine(machine) + "share.png", $"How much faster CPython is with its JIT on {machine.Name}, and its last nights");
}
