using Brrr.Founding;

namespace Brrr.Fuzz;

/// <summary>The files of the data folder as an owner of a few nights' standing has them.</summary>
internal static class Configuration
{
    /// <summary>The machine that the owner describes and no mutant is of.</summary>
    public const string Untouched = "calm";

    private const string Events =
        """
        events:
          - {date: 2026-07-03, title: "Reduce the work done to spill and reload", link: "https://github.com/python/cpython/pull/151587", kind: change, machine: null}
          - date: 2026-07-05
            title: A new fan
            kind: farm
            machine: m3
        rejected: ["https://github.com/python/cpython/pull/1"]

        """;

    private const string Triage =
        """
        changes:
          m3-jit-71fc4c6: {state: fixed, note: "reverted the next day", link: "https://github.com/python/cpython/pull/2"}
          m4-jit-0123456:
            state: investigating
            note: null

        """;

    private const string Withheld =
        """
        withheld:
          - {path: "results/bm-20260602-*/bm-*-jones-*", source: null, reason: "mediaanalysisd ran all night"}
          - path: results/**/bm-*-m3-*
            source: own
            reason: a photo scan

        """;

    /// <summary>Texts by the files' names.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Files { get; } =
    [
        new("dashboard.yaml", OriginalFile.Read("dashboard.yaml")),
        new("sources.yaml", OriginalFile.Read("sources.yaml").Replace("blueberry:", Untouched + ":", StringComparison.Ordinal)),
        new("events.yaml", Events),
        new("triage.yaml", Triage),
        new("withheld.yaml", Withheld),
    ];
}
