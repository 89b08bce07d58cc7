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
    /// <returns>Hexadecimal digits; empty where a file can't be read, or changed so lately that it could change unseen.</returns>
    public static string HashOf(BuildOptions options, OpenProject project, DateTime began)
    {
        try
        {
            return TextOf(options, project, began) is { } text ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) : "";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What can't be read is said where it is used.
            return "";
        }
    }

    private static string? TextOf(BuildOptions options, OpenProject project, DateTime began)
    {
        if (project.Sources.Fingerprint(began) is not { } sources) return null;
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{string.Join('\n', options.Results)}\n{options.BaseUrl}\n{project.DataCommit}\n{sources}");
        var paths = project.Paths;
        IEnumerable<string> files =
        [
            .. FilesIn(paths.Site).Except(FilesIn(paths.Assets)),
            .. FilesIn(paths.DataFile("failures")),
            .. FilesIn(paths.Data, SearchOption.TopDirectoryOnly),
        ];
        foreach (var file in files) text.Append(CultureInfo.InvariantCulture, $"{file} {ContentOf(file)}\n");
        return text.ToString();
    }

    /// <summary>A pipe or a device has no length, and opening one would wait for ever.</summary>
    private static string ContentOf(string file) => new FileInfo(file).Length > 0 ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) : "";

    private static IEnumerable<string> FilesIn(string folder, SearchOption depth = SearchOption.AllDirectories) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", depth).Order(StringComparer.Ordinal) : [];
}
