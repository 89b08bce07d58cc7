namespace Brrr.Browser.Tests;

/// <summary>What moves on an open page without having been asked to, by the browser's own reckoning.</summary>
internal static class LayoutShifts
{
    /// <summary>A function that notes every shift from now on, also right after an input.</summary>
    public const string Note = """
        () => {
          window.shifts = [];
          new PerformanceObserver(list => { for (const shift of list.getEntries()) window.shifts.push(`${shift.value}: ${shift.sources.map(each => each.node?.outerHTML?.slice(0, 90))}`); })
            .observe({ type: 'layout-shift' });
        }
        """;

    /// <summary>A function that lists them: how much, and what moved.</summary>
    public const string Noted = "() => window.shifts";
}
