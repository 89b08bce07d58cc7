using System.Security.Cryptography;
using System.Text;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary>Where the parts of the project are: the folder that holds templates, site and data.</summary>
/// <param name="Root">That folder.</param>
/// <param name="Data">Configuration and results.</param>
/// <param name="Output">Where the site goes.</param>
internal sealed record ProjectPaths(string Root, string Data, string Output)
{
    public string Templates => Path.Combine(Root, "templates");

    public string Site => Path.Combine(Root, "site");

    public string Articles => Path.Combine(Site, "articles");

    public string Examples => Path.Combine(Site, "examples");

    public string Assets => Path.Combine(Site, "assets");

    /// <summary>What draws the words of share pictures.</summary>
    public string Font => Path.Combine(Site, "fonts", "Inter-SemiBold.ttf");

    /// <summary>What a build keeps for the next one and can do without: <c>.brrr</c> beside the data, or the folder that the environment names in <c>BRRR_STATE</c>.</summary>
    public string State => Environment.GetEnvironmentVariable("BRRR_STATE") is { Length: > 0 } named ? Path.GetFullPath(named) : Path.Combine(Root, ".brrr");

    /// <summary>Clones of the sources that are repositories elsewhere.</summary>
    public string Sources => Path.Combine(State, "sources");

    /// <summary>What was extracted from files.</summary>
    public string Cache => Path.Combine(State, "cache");

    /// <summary>What the last build wrote into the output folder.</summary>
    public string SiteRecord => Path.Combine(State, "sites", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Output))[..8]));

    /// <summary>A file of the data folder.</summary>
    public string DataFile(string name) => Path.Combine(Data, name);

    /// <summary>What messages and the published data call a file of the data folder.</summary>
    public static string NameOf(string file) => "data/" + file;

    /// <summary>Looks upward from the current folder, then from the program's own.</summary>
    /// <exception cref="BrrrException">Neither lies within a project.</exception>
    public static ProjectPaths Find(string? data, string? output)
    {
        var root = Upward(Directory.GetCurrentDirectory()) ?? Upward(AppContext.BaseDirectory)
            ?? throw new BrrrException(Directory.GetCurrentDirectory(), "no folder here or above holds templates/ and site/", "run this in a clone of the project");
        return new ProjectPaths(root, Path.GetFullPath(data ?? Path.Combine(root, "data")), Path.GetFullPath(output ?? Path.Combine(root, "_site")));
    }

    private static string? Upward(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "templates")) && Directory.Exists(Path.Combine(folder.FullName, "site"))) return folder.FullName;
        }

        return null;
    }
}
