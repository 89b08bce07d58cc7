using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Reads all results of all sources, on all processors. A file that can't be used costs itself only.</summary>
internal static class ResultLoader
{
    /// <summary>Opens sources and reads them; sample data only while no other source has a pair.</summary>
    /// <param name="definitions">The sources.</param>
    /// <param name="comparisons">What makes a pair.</param>
    /// <param name="withheld">Rules of what counts nowhere.</param>
    /// <param name="limits">What one file may ask for.</param>
    /// <param name="progress">Told after each file how many are done and how many there are; may be called by several threads.</param>
    /// <param name="access">How repositories are reached; null where none is.</param>
    /// <param name="cache">What is known already, and learns the rest; null for none.</param>
    public static LoadedResults Load(
        IReadOnlyList<SourceDefinition> definitions,
        IReadOnlyList<ComparisonDefinition> comparisons,
        IReadOnlyList<WithheldRule> withheld,
        ReadLimits limits,
        Action<int, int>? progress = null,
        SourceAccess? access = null,
        ResultCache? cache = null)
    {
        using var sources = OpenedSources.Of(definitions, limits, access, cache);
        return Load(sources, comparisons, withheld, new SourceReader(limits, cache, progress));
    }

    /// <summary>Reads opened sources; sample data only while no other source has a pair.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="comparisons">What makes a pair.</param>
    /// <param name="withheld">Rules of what counts nowhere.</param>
    /// <param name="reader">What reads their files.</param>
    public static LoadedResults Load(OpenedSources sources, IReadOnlyList<ComparisonDefinition> comparisons, IReadOnlyList<WithheldRule> withheld, SourceReader reader)
    {
        var measured = reader.Read(sources.All.Where(source => !source.Definition.Source.IsSample));
        var results = Gather(measured, withheld, reader.Limits);
        if (measured.Count == sources.All.Count || PairMatch.Of(results.Results, comparisons).Pairs.Count > 0) return results;

        var sample = reader.Read(sources.All.Where(source => source.Definition.Source.IsSample));
        return Gather([.. sources.All.Select(source => measured.Concat(sample).First(each => each.Source == source))], withheld, reader.Limits);
    }

    private static LoadedResults Gather(IReadOnlyList<SourceReading> sources, IReadOnlyList<WithheldRule> withheld, ReadLimits limits)
    {
        var leftOut = new List<LeftOut>(sources.SelectMany(each => each.Source.LeftOut));
        var machines = new MachineRegister(leftOut);
        var results = new List<Result>();
        var broken = new List<BrokenResult>();
        foreach (var each in sources)
        {
            machines.Add(each.Source.Definition, each.Files);
            var usable = InParallel.Range(each.Files.Count, index => ResultOf(machines, each.Source.Definition, each.Files[index], withheld));
            for (var i = 0; i < usable.Length; i++) Sort(each.Source.Definition, each.Files[i], usable[i]);
        }

        leftOut.AddRange(OddResults.Of(results));
        leftOut.AddRange(withheld.Where(rule => !results.Exists(result => rule.Applies(result.Source.Slug, result.Path))).Select(MatchesNothing));
        return new LoadedResults(machines.All, results, broken, leftOut, [.. sources.Select(each => each.Source.State)])
        {
            FromCache = sources.Sum(each => each.Files.Count(reading => reading.IsFromCache)),
        };

        void Sort(SourceDefinition definition, FileReading reading, Result? result)
        {
            if (reading.Fault is { } fault)
            {
                var reason = new LeftOut(definition.Source.Slug, reading.File.Path, fault.Where, fault.What, fault.Remedy);
                leftOut.Add(reason);
                broken.Add(new BrokenResult(definition.Source, reading.File.Name, reading.File.Directory, reason));
            }
            else if (reading.Reading is { } content && result is not null)
            {
                foreach (var each in content.LeftOut) leftOut.Add(new LeftOut(definition.Source.Slug, reading.File.Path, each.Where, each.What, "the benchmark is left out of this file"));
                if (content.ImpossibleDate is { } date) leftOut.Add(NoDate(definition, reading.File, date));
                results.Add(result);
            }
        }
    }

    /// <summary>Null for a file of no use, and for one of a machine that was left out.</summary>
    private static Result? ResultOf(MachineRegister machines, SourceDefinition definition, FileReading reading, IReadOnlyList<WithheldRule> withheld) =>
        reading.Fault is null && reading.Reading is { } content && machines.Find(definition.Source, reading.File.Name.Machine) is { } machine
            ? ResultOf(machine, reading, content, withheld)
            : null;

    private static Result ResultOf(Machine machine, FileReading reading, SuiteReading content, IReadOnlyList<WithheldRule> withheld) => new(
        machine,
        reading.File.Path,
        reading.File.Name,
        reading.File.Directory,
        content.Suite,
        content.Reasons,
        reading.File.Blob,
        reading.File.DataCommit,
        Withheld: ReasonOf(withheld, machine.Source, reading.File.Path))
    { Content = reading.Content };

    /// <summary>Why a file is withheld, by the first rule that speaks of it; null where none does.</summary>
    private static string? ReasonOf(IReadOnlyList<WithheldRule> withheld, Source source, string path)
    {
        foreach (var rule in withheld)
        {
            if (rule.Applies(source.Slug, path)) return rule.Reason;
        }

        return null;
    }

    private static LeftOut NoDate(SourceDefinition definition, ResultFile file, string date) =>
        new(definition.Source.Slug, file.Path, "metadata 'date' of a run", $"'{date}' is no date", "set the machine's clock; when it ran is not known", Severity.Warning);

    private static LeftOut MatchesNothing(WithheldRule rule) =>
        new(rule.Source ?? "", "data/withheld.yaml", rule.Path, "matches no result", "mend the path, or remove the entry", Severity.Warning);
}
