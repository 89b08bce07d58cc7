using System.Runtime.InteropServices;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>
/// All machines of all sources with unique slugs: what the owner describes, completed by what the newest file says. Two sources never share
/// a machine: of two with one name the later source must have a slug, else its machine is left out.
/// </summary>
internal sealed class MachineRegister(ICollection<LeftOut> leftOut)
{
    private readonly List<Machine> machines = [];
    private readonly HashSet<string> slugs = new(StringComparer.Ordinal);

    public IReadOnlyList<Machine> All => machines;

    public Machine? Find(Source source, string name)
    {
        foreach (var machine in machines)
        {
            if (machine.Source == source && machine.Name == name) return machine;
        }

        return null;
    }

    /// <summary>Adds the machines that a source describes or whose files it holds.</summary>
    public void Add(SourceDefinition source, IReadOnlyList<FileReading> readings)
    {
        var described = source.Machines.DistinctBy(machine => machine.Name).ToDictionary(machine => machine.Name, StringComparer.Ordinal);
        var seen = Seen(readings);
        foreach (var name in described.Keys.Concat(OldestFirst(seen)).Distinct(StringComparer.Ordinal))
            Add(source, name, described.GetValueOrDefault(name), seen.TryGetValue(name, out var files) ? files.Newest : null);
    }

    /// <summary>The first date of each machine and its newest file, the last of those; by name.</summary>
    private static Dictionary<string, (DateOnly First, FileReading Newest)> Seen(IReadOnlyList<FileReading> readings)
    {
        var seen = new Dictionary<string, (DateOnly First, FileReading Newest)>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            var date = reading.File.Directory.Date;
            ref var files = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, reading.File.Name.Machine, out var isThere);
            if (!isThere || date < files.First) files.First = date;
            if (!isThere || date >= files.Newest.File.Directory.Date) files.Newest = reading;
        }

        return seen;
    }

    /// <summary>Whoever measured first keeps its slug, so that nobody takes it with a name that differs in case or signs only.</summary>
    private static IEnumerable<string> OldestFirst(Dictionary<string, (DateOnly First, FileReading Newest)> seen) => seen
        .Select(machine => (Name: machine.Key, machine.Value.First))
        .GroupBy(machine => Slug.Of(machine.Name), StringComparer.Ordinal)
        .OrderBy(alike => alike.Select(machine => machine.Name).Min(StringComparer.Ordinal), StringComparer.Ordinal)
        .SelectMany(alike => alike.OrderBy(machine => machine.First).ThenBy(machine => machine.Name, StringComparer.Ordinal))
        .Select(machine => machine.Name);

    private void Add(SourceDefinition source, string name, MachineDefinition? described, FileReading? newest)
    {
        var slug = source.SlugPrefix + Slug.Of(name);
        if (!slugs.Add(slug) && !(source.IsFromCommandLine && slugs.Add(slug = $"{source.Source.Slug}_{slug}")))
        {
            var isOwn = machines.Exists(machine => machine.Source == source.Source && machine.Slug == slug);
            leftOut.Add(new LeftOut(
                source.Source.Slug,
                source.PublishedPath,
                $"machine '{name}'",
                $"another machine is called '{slug}' already",
                isOwn ? "names must differ in more than case and signs: rename one; its results are left out" : "give this source a slug in sources.yaml; its results are left out"));
            return;
        }

        var metadata = newest?.Reading?.Suite.Metadata;
        var index = machines.Count;
        machines.Add(new Machine(
            source.Source,
            name,
            slug,
            described?.Description ?? metadata?.Cpu ?? "",
            described?.OperatingSystem ?? metadata?.Platform ?? "",
            described?.Architecture ?? newest?.File.Name.Architecture ?? "",
            described?.Color ?? MachinePalette.Color(index),
            MachinePalette.Marker(index),
            MachinePalette.Dash(index),
            described?.Comparison));
    }
}
