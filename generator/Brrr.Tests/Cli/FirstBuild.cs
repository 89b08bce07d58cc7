using Xunit;

namespace Brrr.Tests.Cli;

/// <summary>A project, and the site that its first build made.</summary>
public sealed class FirstBuild : IDisposable
{
    public FirstBuild()
    {
        Results = MadeSite.WriteResults(Folder, 6);
        OtherPlace.Write(Folder, "here", Results);
        Contents = Build("here", "first", []);
    }

    public TemporaryFolder Folder { get; } = new();

    public string Results { get; }

    /// <summary>Hashes of all files by their paths.</summary>
    public SortedDictionary<string, string> Contents { get; }

    /// <summary>Builds from nothing.</summary>
    public SortedDictionary<string, string> Build(string place, string site, Dictionary<string, string> variables)
    {
        variables["BRRR_STATE"] = Folder.At(site + "-state");
        var run = BrrrProcess.RunWithIn(Folder.At(place), variables, "build", "--quiet", "--output", Folder.At(site));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return new(
            Directory.EnumerateFiles(Folder.At(site), "*", SearchOption.AllDirectories).ToDictionary(
                file => Path.GetRelativePath(Folder.At(site), file).Replace('\\', '/'),
                file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))),
            StringComparer.Ordinal);
    }

    /// <summary>Paths whose files differ, or that only one site has.</summary>
    public IEnumerable<string> DifferencesTo(SortedDictionary<string, string> other) =>
        Contents.Keys.Union(other.Keys).Where(path => Contents.GetValueOrDefault(path) != other.GetValueOrDefault(path));

    public void Dispose() => Folder.Dispose();
}
