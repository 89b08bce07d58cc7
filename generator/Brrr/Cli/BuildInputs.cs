using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Brrr.Cli;

/// <summary>
/// All that a site is made from, as one hash: the program, what it was asked for, configuration, templates, articles, assets, and every file of every source
/// by its blob or its stamp. Equal inputs give equal sites, so that a build that finds nothing new is over before it reads a result.
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
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{typeof(BuildInputs).Module.ModuleVersionId}\n{string.Join('\n', options.Results)}\n{options.BaseUrl}\n{project.DataCommit}\n{sources}");
        var paths = project.Paths;
        foreach (var folder in new[] { paths.Templates, paths.Site, paths.DataFile("failures") }) Add(text, folder, SearchOption.AllDirectories);
        Add(text, paths.Data, SearchOption.TopDirectoryOnly);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Add(StringBuilder text, string folder, SearchOption depth)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder, "*", depth).Order(StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{file} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}\n");
    }
}
