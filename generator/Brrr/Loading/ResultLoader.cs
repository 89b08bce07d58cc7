using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Reads all results of all sources, on all processors. A file that can't be used costs itself only.</summary>
internal static class ResultLoader
{
    /// <summary>Reads the sources; sample data only while no other source has a pair.</summary>
    /// <param name="definitions">The sources.</param>
    /// <param name="comparisons">What makes a pair.</param>
    /// <param name="withheld">Rules of what counts nowhere.</param>
    /// <param name="limits">What one file may ask for.</param>
    /// <param name="progress">Told after each file how many are done and how many there are; may be called by several threads.</param>
    public static LoadedResults Load(
        IReadOnlyList<SourceDefinition> definitions,
        IReadOnlyList<ComparisonDefinition> comparisons,
        IReadOnlyList<WithheldRule> withheld,
        ReadLimits limits,
        Action<int, int>? progress = null)
    {
        var measured = definitions.Where(definition => !definition.Source.IsSample).ToList();
        if (measured.Count == definitions.Count) return LoadAll(definitions, withheld, limits, progress);

        var results = LoadAll(measured, withheld, limits, progress);
        return PairMatch.Of(results.Results, comparisons).Pairs.Count > 0 ? results : LoadAll(definitions, withheld, limits, progress);
    }

    private static LoadedResults LoadAll(
        IReadOnlyList<SourceDefinition> definitions, IReadOnlyList<WithheldRule> withheld, ReadLimits limits, Action<int, int>? progress)
    {
        var leftOut = new List<LeftOut>();
        var states = new List<SourceState>();
        var sources = definitions.Select(definition => Open(definition, leftOut, states)).OfType<ResultSource>().ToList();
        leftOut.AddRange(sources.SelectMany(source => source.LeftOut));

        var total = sources.Sum(source => source.Files.Count);
        var done = 0;
        var readings = sources
            .SelectMany(source => source.Files.Select(file => (source, file)))
            .AsParallel().AsOrdered()
            .Select(each =>
            {
                var reading = FileReading.Of(each.file, limits);
                progress?.Invoke(Interlocked.Increment(ref done), total);
                return (each.source, reading);
            })
            .ToLookup(each => each.source, each => each.reading);

        var machines = new MachineRegister(leftOut);
        var results = new List<Result>();
        var broken = new List<BrokenResult>();
        foreach (var source in sources)
        {
            machines.Add(source.Definition, [.. readings[source]]);
            foreach (var reading in readings[source]) Sort(source.Definition, reading);
        }

        leftOut.AddRange(withheld.Where(rule => !results.Exists(result => rule.Applies(result.Source.Slug, result.Path))).Select(MatchesNothing));
        return new LoadedResults(machines.All, results, broken, leftOut, states);

        void Sort(SourceDefinition definition, FileReading reading)
        {
            if (reading.Fault is { } fault)
            {
                var reason = new LeftOut(definition.Source.Slug, reading.File.Path, fault.Where, fault.What, fault.Remedy);
                leftOut.Add(reason);
                broken.Add(new BrokenResult(definition.Source, reading.File.Name, reading.File.Directory, reason));
            }
            else if (reading.Reading is { } content && machines.Find(definition.Source, reading.File.Name.Machine) is { } machine)
            {
                leftOut.AddRange(content.LeftOut.Select(each =>
                    new LeftOut(definition.Source.Slug, reading.File.Path, each.Where, each.What, "the benchmark is left out of this file")));
                results.Add(ResultOf(machine, reading.File, content, withheld));
            }
        }
    }

    private static ResultSource? Open(SourceDefinition definition, List<LeftOut> leftOut, List<SourceState> states)
    {
        try
        {
            if (definition.Folder is null)
                throw new BrrrException(definition.Address ?? "", "only folders are read", "clone the repository and name its folder as 'path'");
            var source = ResultSource.FromDirectory(definition, definition.Folder);
            states.Add(new SourceState(definition.Source.Slug, null, null, true));
            return source;
        }
        catch (Exception fault) when (fault is BrrrException or IOException or UnauthorizedAccessException)
        {
            var (where, what, remedy) = fault is BrrrException known ? (known.Where, known.What, known.Remedy) : ("", fault.Message, "");
            leftOut.Add(new LeftOut(definition.Source.Slug, definition.PublishedPath, where, what, remedy));
            states.Add(new SourceState(definition.Source.Slug, null, null, false));
            return null;
        }
    }

    private static Result ResultOf(Machine machine, ResultFile file, SuiteReading content, IReadOnlyList<WithheldRule> withheld) => new(
        machine,
        file.Path,
        file.Name,
        file.Directory,
        content.Suite,
        content.Reasons,
        file.Blob,
        Withheld: withheld.FirstOrDefault(rule => rule.Applies(machine.Source.Slug, file.Path))?.Reason);

    private static LeftOut MatchesNothing(WithheldRule rule) =>
        new(rule.Source ?? "", "data/withheld.yaml", rule.Path, "matches no result", "mend the path, or remove the entry", Severity.Warning);
}
