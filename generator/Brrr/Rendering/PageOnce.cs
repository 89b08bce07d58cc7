using Brrr.Site;

namespace Brrr.Rendering;

/// <summary>A page that several files are made from, whichever comes first: found once, and forgotten when the last of them has it.</summary>
/// <param name="find">Finds what the page says.</param>
/// <param name="uses">How many files are made from it.</param>
internal sealed class PageOnce(Func<Page> find, int uses)
{
    private readonly Lock access = new();
    private Page? page;
    private int left = uses;

    public Page Take()
    {
        lock (access)
        {
            var taken = page ?? find();
            page = --left > 0 ? taken : null;
            return taken;
        }
    }
}
