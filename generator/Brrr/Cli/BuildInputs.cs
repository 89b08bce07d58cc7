using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Brrr.Cli;

/// <summary>
/// All that a site is made from besides what made it (the program, templates and assets, which the record of the site knows): what was asked for,
/// configuration, articles, and every file of every source by its blob or its stamp. Equal inputs give equal sites, so that a build that finds nothing new is
/// over before it reads a result.
/// </summary>
internal static class BuildInputs
{
    /// <param name="options">What is asked for.</param>
    /// <param name="project">The opened project.</param>
    /// <param name="began">When the build began.</param>
    /// <returns>Hexadecimal digits; empty where a file changed so lately that it could change unseen.</returns>
    public static string HashOf(BuildOptions options, OpenProject project, DateTime began)
    {
        if (project.Sources.Fingerprint(began) is not { } sources) return "";
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{string.Join('\n', options.Results)}\n{options.BaseUrl}\n{project.DataCommit}\n{sources}");
        var paths = project.Paths;
        IEnumerable<string> files =
        [
            .. FilesIn(paths.Site).Except(FilesIn(paths.Assets)),
            .. FilesIn(paths.DataFile("failures")),
            .. FilesIn(paths.Data, SearchOption.TopDirectoryOnly),
        ];
        foreach (var file in files) text.Append(CultureInfo.InvariantCulture, $"{file} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static IEnumerable<string> FilesIn(string folder, SearchOption depth = SearchOption.AllDirectories) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", depth).Order(StringComparer.Ordinal) : [];
}
