using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Measuring;

/// <summary>The legs of a night: the machines of the farm's own folders, each with the builds that it still has to measure.</summary>
internal static class Matrix
{
    /// <param name="sources">All sources. Only folders that are no sample are measured for; repositories elsewhere have farms of their own.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="BrrrException">A machine is unknown or not available, or two are called the same.</exception>
    public static IReadOnlyList<MatrixLeg> Of(IReadOnlyList<SourceDefinition> sources, MatrixRequest request)
    {
        var own = sources.Where(source => source.Folder is not null && !source.Source.IsSample).ToList();
        var available = own.SelectMany(source => source.Machines).Where(machine => machine.IsAvailable).ToList();
        RefuseUnknown(request.Machines, available);
        return
        [
            .. from source in own
               let done = FilesOf(source, request)
               from machine in source.Machines
               where machine.IsAvailable && (request.Machines.Count == 0 || request.Machines.Contains(machine.Name, StringComparer.Ordinal))
               let flags = FlagsOf(machine, request).Where(flags => !done.Contains((machine.Name, flags))).ToList()
               where flags.Count > 0
               select new MatrixLeg(machine.Name, machine.Labels, RunnerPlatform.SystemOf(machine), RunnerPlatform.RuntimeOf(machine), flags, machine.Cores ?? ""),
        ];
    }

    private static void RefuseUnknown(IReadOnlyList<string> asked, List<MachineDefinition> available)
    {
        var names = available.Select(machine => machine.Name).ToList();
        var twice = names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new BrrrException("data/sources.yaml", $"two machines are called '{twice.Key}'", "give each a name of its own");
        var unknown = asked.FirstOrDefault(name => !names.Contains(name, StringComparer.Ordinal));
        if (unknown is null) return;
        var remedy = names.Count == 0 ? "describe one in data/sources.yaml" : "known are " + string.Join(", ", names);
        throw new BrrrException("--machines", $"there is no available machine '{unknown}'", remedy);
    }

    private static IEnumerable<FlagSet> FlagsOf(MachineDefinition machine, MatrixRequest request) =>
        request.Flags.Count > 0 ? request.Flags : machine.Flags.Select(names => FlagSet.Of(names)).Distinct();

    /// <summary>Machine and build of each result of the commit that is there.</summary>
    private static HashSet<(string Machine, FlagSet Flags)> FilesOf(SourceDefinition source, MatrixRequest request)
    {
        if (request.Commit is not { } commit || !Directory.Exists(source.Folder)) return [];
        return ResultSource.FromDirectory(source, source.Folder).Files
            .Where(file => file.Name.Fork == request.Fork && commit.StartsWith(file.Name.Commit, StringComparison.Ordinal))
            .Select(file => (file.Name.Machine, file.Directory.Flags))
            .ToHashSet();
    }
}
