namespace Brrr.Site.Pages;

/// <summary>What is shown for an address that leads nowhere. It has no depth of its own, so that its links begin at the site's path.</summary>
internal sealed record NotFoundPage : Page
{
    public override string Template => "not-found";

    public override string File => "404.html";

    public static NotFoundPage Only { get; } = new()
    {
        Path = "404.html",
        Title = "Not found",
        Description = "There is no page at this address.",
        Origin = "It holds no measurement.",
    };
}
