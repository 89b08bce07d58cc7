using System.Text;
using Brrr.Cli;
using Brrr.Publishing;
using Brrr.Results;

namespace Brrr.Fuzz;

/// <summary>
/// Builds a whole site of many mutants beside an untouched machine. It must be built without an exception, have no fault that would keep it from being
/// published, and say of the untouched machine what a build without mutants says, to the last byte.
/// </summary>
internal sealed class BuildCheck : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("brrr-fuzz-");
    private readonly IReadOnlyList<SpecimenPair> nights;
    private readonly SortedDictionary<string, string> expected;
    private int builds;

    /// <param name="nights">What the untouched machine measured.</param>
    public BuildCheck(IReadOnlyList<SpecimenPair> nights)
    {
        this.nights = nights;
        expected = PublishedNumbers.Of(Build([]), Configuration.Untouched);
    }

    /// <summary>The mutants that a build fails on, with what is wrong; as few as the same happens with.</summary>
    /// <returns>None where all is well.</returns>
    public IEnumerable<Find> FindsAmong(IReadOnlyList<Mutant> mutants)
    {
        if (FaultOf(mutants) is not { } fault) return [];
        if (mutants.Count == 1) return [new Find(mutants[0].Number, fault)];
        var middle = mutants.Count / 2;
        List<Find> finds = [.. FindsAmong([.. mutants.Take(middle)]), .. FindsAmong([.. mutants.Skip(middle)])];
        return finds.Count > 0 ? finds : mutants.Select(mutant => new Find(mutant.Number, "together with others: " + fault));
    }

    /// <summary>What is wrong with the site that is built of mutants; null where all is well.</summary>
    public string? FaultOf(IReadOnlyList<Mutant> mutants)
    {
        try
        {
            var site = BuildInTime(mutants);
            var findings = SiteInspection.Of(SiteFolder.Read(site)).Findings.Where(finding => finding.Severity == Severity.Error).Take(3).ToList();
            if (findings.Count > 0) return string.Join('\n', findings);
            // Configuration may change what is said of every result.
            if (mutants.Any(mutant => !mutant.IsResult)) return null;
            var actual = PublishedNumbers.Of(site, Configuration.Untouched);
            var changed = expected.Keys.Union(actual.Keys).FirstOrDefault(key => expected.GetValueOrDefault(key) != actual.GetValueOrDefault(key));
            return changed is null ? null : "changes the " + changed;
        }
        // Whatever is thrown is a find: there is no exception that a mutant may cause.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return fault.ToString();
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string BuildInTime(IReadOnlyList<Mutant> mutants)
    {
        var build = Task.Run(() => Build(mutants));
        return build.Wait(Longest) ? build.Result : throw new TimeoutException($"the build takes more than {Longest.TotalMinutes} minutes");
    }

    private string Build(IReadOnlyList<Mutant> mutants)
    {
        var (data, site) = (Path.Combine(folder.FullName, "data"), Path.Combine(folder.FullName, $"site-{++builds}"));
        if (Directory.Exists(data)) Directory.Delete(data, recursive: true);
        foreach (var former in folder.EnumerateDirectories("site-*")) former.Delete(recursive: true);
        foreach (var (name, text) in Configuration.Files) Write(data, name, Encoding.UTF8.GetBytes(text));
        foreach (var night in nights)
        {
            foreach (var file in (MadeFile[])[night.Base.Of(Configuration.Untouched), night.Head.Of(Configuration.Untouched)]) Write(data, $"results/{file.Folder}/{file.File}", file.Bytes);
        }

        foreach (var mutant in mutants) Write(data, mutant);
        SiteBuild.Run(new BuildOptions([], data, site, "https://brrr.example/", IsFull: true, IsOffline: true, UsesCache: false));
        return site;
    }

    private static void Write(string data, Mutant mutant)
    {
        if (mutant.Partner is { } partner) Write(data, $"results/{partner.Folder}/{partner.File}", partner.Bytes);
        Write(data, mutant.IsResult ? $"results/{NameHere(mutant.Folder)}/{NameHere(mutant.File)}" : mutant.File, mutant.Bytes);
    }

    private static void Write(string data, string path, byte[] bytes)
    {
        var place = Path.Combine([data, .. path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(place) ?? data);
        File.WriteAllBytes(place, bytes);
    }

    /// <summary>A name that this computer's file system takes.</summary>
    private static string NameHere(string name)
    {
        var possible = string.Join('_', name.Split(Path.GetInvalidFileNameChars()));
        if (OperatingSystem.IsWindows()) possible = possible.TrimEnd('.', ' ');
        return possible is "" or "." or ".." ? "_" : possible;
    }
}
