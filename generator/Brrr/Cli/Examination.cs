using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary>Reads whatever paths name and gathers all that is wrong with it.</summary>
internal sealed class Examination
{
    private readonly List<LeftOut> problems = [];
    private ReadLimits limits = ProjectLimits.Here();

    public IReadOnlyList<LeftOut> Problems => problems;

    /// <summary>Files that were read.</summary>
    public int Files { get; private set; }

    /// <summary>The configuration in a data folder and the results of its enabled sources; the sample has a broken file on purpose.</summary>
    public void OfProject(string data)
    {
        limits = ProjectLimits.Of(data);
        foreach (var file in ConfigurationFiles.Names) OfConfiguration(Path.Combine(data, file), ProjectPaths.NameOf(file));
        FailuresFolder.Read(Path.Combine(data, FailuresFolder.Name), ProjectPaths.NameOf(FailuresFolder.Name), problems);
        var sources = SourcesFile.Read(Path.Combine(data, "sources.yaml"), "sources.yaml", new List<LeftOut>());
        foreach (var source in sources.Where(source => !source.Source.IsSample && Directory.Exists(source.Folder))) OfSource(source);
    }

    /// <summary>One file or folder.</summary>
    /// <exception cref="BrrrException">There is no such path.</exception>
    public void Of(string path)
    {
        if (Directory.Exists(path)) OfFolder(path);
        else if (!File.Exists(path)) throw new BrrrException(path, "there is no such file or folder", "name one that is there");
        else if (Path.GetExtension(path) is ".yaml" or ".yml") OfConfiguration(path, path);
        else OfResult(path);
    }

    private void OfFolder(string path)
    {
        if (Directory.EnumerateDirectories(path, "bm-*").Any())
        {
            OfSource(SourceDefinition.FromFolders([path])[0] with { PublishedPath = path.TrimEnd('/', '\\') });
            return;
        }

        var configuration = ConfigurationFiles.Names.Where(name => File.Exists(Path.Combine(path, name))).ToList();
        if (configuration.Count > 0)
        {
            OfProject(path);
            return;
        }

        foreach (var file in Directory.EnumerateFiles(path, "*.json*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)) OfResult(file);
    }

    private void OfSource(SourceDefinition source)
    {
        var files = ResultSource.FromDirectory(source, source.Folder ?? "", null, limits);
        problems.AddRange(files.LeftOut);
        foreach (var reading in InParallel.Select(files.Files, file => FileReading.Of(file, limits)))
        {
            Files++;
            if (reading.Fault is { } fault) problems.Add(new LeftOut("", reading.File.Path, fault.Where, fault.What, fault.Remedy));
            if (reading.Reading is { } content) Add(content, reading.File.Path);
        }
    }

    private void OfResult(string path)
    {
        Files++;
        if (!ResultName.TryParse(Path.GetFileName(path), out _))
            problems.Add(new LeftOut("", path, "", "the name follows another grammar", "a build finds files called " + ResultName.Grammar, Severity.Warning));
        try
        {
            Add(SuiteFile.Read(path, limits), path);
        }
        catch (BrrrException fault)
        {
            problems.Add(new LeftOut("", fault.Where, "", fault.What, fault.Remedy));
        }
    }

    private void Add(SuiteReading content, string path) => problems.AddRange(
        content.LeftOut.Select(each => new LeftOut("", path, each.Where, each.What, "the benchmark is left out of this file")));

    private void OfConfiguration(string path, string name)
    {
        if (!File.Exists(path)) return;
        Files++;
        ConfigurationFiles.Read(path, name, problems);
    }
}
