using System.Collections.Frozen;
using System.Security.Cryptography;

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
    /// <exception cref="RenderingException">There is no such asset.</exception>
    public string AddressOf(string name) => addresses.TryGetValue(name, out var address)
        ? address
        : throw new RenderingException($"site/assets/{name}: there is no such asset");

    /// <summary>Copies every asset into the output folder.</summary>
    public void CopyTo(OutputFolder output)
    {
        foreach (var (name, address) in addresses)
            output.Write(address, File.ReadAllBytes(Path.Combine(folder, name)));
    }

    private static string AddressOf(string folder, string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, name))))[..HashDigits];
        var dot = name.LastIndexOf('.');
        return $"assets/{name[..dot]}.{hash}{name[dot..]}";
    }
}
