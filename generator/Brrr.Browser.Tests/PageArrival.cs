using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Brrr.Browser.Tests;

/// <summary>Where a page has come to after a click, a key or a choice.</summary>
internal static class PageArrival
{
    private const float Patience = 30_000;

    /// <summary>Waits until the page is at an address and loaded. It asks again and again, because whoever waits for the event can begin too late on a busy computer.</summary>
    /// <param name="page">The page.</param>
    /// <param name="address">The whole address, in which <c>*</c> stands for anything without a slash.</param>
    public static async Task Arrives(this IPage page, string address)
    {
        var pattern = new Regex("^" + Regex.Escape(address).Replace("\\*", "[^/]*", StringComparison.Ordinal) + "$");
        await Assertions.Expect(page).ToHaveURLAsync(pattern, new PageAssertionsToHaveURLOptions { Timeout = Patience });
        await page.WaitForLoadStateAsync();
    }
}
