using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Tests.Loading;

/// <summary>Configuration written by a test, and the faults that came of reading it.</summary>
internal sealed class YamlText : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<LeftOut> faults = [];

    /// <summary>One line a fault: place, what, remedy.</summary>
    public IEnumerable<string> Faults => faults.Select(fault => fault.ToString());

    public string Folder => folder.Root;

    public YamlMapping Parse(string text) => YamlMapping.Parse(text, "data/x.yaml", faults);

    public Brrr.Comparisons.Dashboard Dashboard(string text) => DashboardFile.Read(folder.Write("dashboard.yaml", text), "data/dashboard.yaml", faults);

    public IReadOnlyList<SourceDefinition> Sources(string text) => SourcesFile.Read(folder.Write("sources.yaml", text), "data/sources.yaml", faults);

    public IReadOnlyList<PerfEvent> Events(string text) => EventsFile.Read(folder.Write("events.yaml", text), "data/events.yaml", faults);

    public IReadOnlyList<WithheldRule> Withheld(string text) => WithheldFile.Read(folder.Write("withheld.yaml", text), "data/withheld.yaml", faults);

    public void Dispose() => folder.Dispose();
}
