using System.Text.Json;
using Microsoft.Playwright;

namespace Brrr.Browser.Tests;

/// <summary>The first chart of an open page: what it shows, and how to have it drawn by Plotly.</summary>
internal static class ChartVisit
{
    /// <summary>The first chart, once Plotly has taken over.</summary>
    public const string Live = ".chart[data-state=live]";

    /// <summary>Points at the chart and waits until Plotly has drawn it.</summary>
    public static async Task MakeLive(this IPage page)
    {
        await page.Locator(".chart").First.HoverAsync();
        await page.Locator(Live).First.WaitForAsync();
    }

    /// <summary>The values of each line that is drawn, by its name; lines that are drawn and have no point are there, empty.</summary>
    public static async Task<Dictionary<string, double[]>> Lines(this IPage page) => await Ask(page, """
        over => Object.fromEntries(over.data.filter(trace => trace.mode !== 'none').map(trace => [trace.name, trace.y.filter(value => value !== null)]))
        """, found => found.EnumerateObject().ToDictionary(line => line.Name, line => line.Value.EnumerateArray().Select(value => value.GetDouble()).ToArray()));

    /// <summary>The first and the last day on which a point is drawn.</summary>
    public static async Task<(string First, string Last)> Days(this IPage page) => await Ask(page, """
        over => { const days = over.data.filter(trace => trace.mode !== 'none').flatMap(trace => trace.x).sort().map(each => each.slice(0, 10)); return [days[0], days.at(-1)]; }
        """, found => (found[0].GetString() ?? "", found[1].GetString() ?? ""));

    /// <summary>The words on the chart, from the drawing's own elements.</summary>
    public static Task<string[]> Words(this IPage page, string kind) => page.Locator(".chart").First.Locator(kind).AllTextContentsAsync().ContinueWith(texts => texts.Result.ToArray(), TaskScheduler.Default);

    /// <summary>Waits until the chart says that it shows something.</summary>
    public static Task Shows(this IPage page, string span) => Assertions.Expect(page.Locator(".chart-span").First).ToHaveTextAsync(span);

    /// <summary>Waits until nothing is being drawn.</summary>
    public static Task Drawn(this IPage page) => page.EvaluateAsync("() => Promise.all(charts.map(one => one.ready?.then(() => one.drawn)))");

    private static async Task<T> Ask<T>(IPage page, string script, Func<JsonElement, T> read)
    {
        await page.Drawn();
        var json = await page.Locator(".plotly-over").First.EvaluateAsync<string>($"over => JSON.stringify(({script})(over))");
        using var found = JsonDocument.Parse(json);
        return read(found.RootElement);
    }
}
