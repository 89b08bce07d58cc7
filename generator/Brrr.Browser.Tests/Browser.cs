using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Brrr.Browser.Tests.Browser))]
[assembly: AssemblyFixture(typeof(Brrr.Browser.Tests.BuiltSite))]

namespace Brrr.Browser.Tests;

/// <summary>One browser for all tests, started once; each test gets a profile of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>It shall fetch nothing but our pages.</summary>
    private static readonly string[] Quiet =
        ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (BrowserProgram.OfThisComputer() is not { } program) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = program,
            Headless = true,
            Args = Quiet,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A profile without history; ends the test where no browser is installed.</summary>
    internal Task<IBrowserContext> NewContext(BrowserNewContextOptions? options = null)
    {
        if (browser is null) Requirement.Missing($"needs Chromium, Chrome or Edge; install one, or name it in {BrowserProgram.Variable}");
        return browser.NewContextAsync(options);
    }

    /// <summary>Opens an address in a profile of its own.</summary>
    /// <param name="address">Where to go.</param>
    /// <param name="options">Of the profile: size, theme, script.</param>
    /// <param name="prepare">Runs before the page is asked for.</param>
    internal async Task<Visit> Open(string address, BrowserNewContextOptions? options = null, Func<IPage, Task>? prepare = null)
    {
        var context = await NewContext(options);
        var visit = new Visit(context, await context.NewPageAsync(), address);
        if (prepare is not null) await prepare(visit.Page);
        await visit.Page.GotoAsync(address);
        return visit;
    }
}
