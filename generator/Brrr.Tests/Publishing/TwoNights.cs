using Brrr.Cli;
using Brrr.Tests.Cli;

namespace Brrr.Tests.Publishing;

/// <summary>A small site as it was on one night and on the next; built when a test first asks.</summary>
public sealed class TwoNights : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<string> before;
    private readonly Lazy<string> after;

    public TwoNights()
    {
        before = new Lazy<string>(() => Build("before", 3));
        after = new Lazy<string>(() => Build("after", 4));
    }

    /// <summary>Folder of the first site: five pairs.</summary>
    public string Before => before.Value;

    /// <summary>Folder of the second site: two pairs more.</summary>
    public string After => after.Value;

    /// <summary>A copy of a site that a test may change.</summary>
    internal static string Copy(string site, TemporaryFolder target)
    {
        foreach (var file in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)) target.Write("site/" + Path.GetRelativePath(site, file), File.ReadAllBytes(file));
        return target.At("site");
    }

    public void Dispose() => folder.Dispose();

    private string Build(string name, int nights)
    {
        using var results = new TemporaryFolder();
        SiteBuild.Run(new BuildOptions(["made=" + MadeSite.WriteResults(results, nights)], null, folder.At(name), "https://brrr.example/farm/"));
        return folder.At(name);
    }
}
