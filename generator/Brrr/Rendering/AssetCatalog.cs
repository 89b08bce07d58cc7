using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Brrr.Results;

namespace Brrr.Rendering;

/// <summary>The assets of the site, each published under a name that holds the hash of its content.</summary>
internal sealed class AssetCatalog
{
    private const int HashDigits = 10;
    private readonly string folder;
    private readonly FrozenDictionary<string, string> addresses;

    private AssetCatalog(string folder, FrozenDictionary<string, string> addresses)
    {
        this.folder = folder;
        this.addresses = addresses;
    }

    /// <summary>The assets of a folder and the folders below; what documents or checks them (<c>.md</c>, <c>.sha256</c>) is none.</summary>
    public static AssetCatalog Of(string folder)
    {
        var names = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is not ".md" and not ".sha256")
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
        return new AssetCatalog(folder, names.ToFrozenDictionary(name => name, name => AddressOf(folder, name), StringComparer.Ordinal));
    }

    /// <summary>The address of an asset from the site's root, such as <c>assets/brrr.4f2a90c1de.css</c>.</summary>
    /// <exception cref="BrrrException">There is no such asset.</exception>
    public string AddressOf(string name) => addresses.TryGetValue(name, out var address)
        ? address
        : throw new BrrrException($"site/assets/{name}", "there is no such asset", "add it, or mend the name in the template");

    /// <summary>Every asset under its published name.</summary>
    public IEnumerable<SiteFile> Files() => addresses
        .OrderBy(entry => entry.Key, StringComparer.Ordinal)
        .Select(entry => new SiteFile(entry.Value, () => Content(folder, entry.Key)));

    private static string AddressOf(string folder, string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Content(folder, name)))[..HashDigits];
        var dot = name.LastIndexOf('.');
        return $"assets/{name[..dot]}.{hash}{name[dot..]}";
    }

    /// <summary>Texts with line feeds only, whatever the clone they come from has.</summary>
    private static byte[] Content(string folder, string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, name));
        return Path.GetExtension(name) is ".css" or ".js" or ".svg" or ".txt" && bytes.AsSpan().IndexOf("\r\n"u8) >= 0
            ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal))
            : bytes;
    }
}
