using System.Text.Json;
using Brrr.Results;
using LibGit2Sharp;

namespace Brrr.Publishing;

/// <summary>What stands on the branch now.</summary>
/// <param name="Commit">Its tip; null where the branch is absent.</param>
internal sealed record PublishedState(Commit? Commit)
{
    private const string Pairs = "api/v1/nights.json";

    /// <summary>What people keep on a branch besides the site.</summary>
    private static readonly string[] Harmless = ["README", "LICENSE", "CNAME", "."];

    /// <summary>The domain that a <c>CNAME</c> file names; null where there is none.</summary>
    public byte[]? Domain => Blob("CNAME") is { } blob ? Bytes(blob) : null;

    /// <summary>A file that is part of no site of ours, where the branch holds no such site; null otherwise.</summary>
    public string? Foreign => Commit is null || Blob(Pairs) is not null
        ? null
        : Commit.Tree.Select(entry => entry.Path).FirstOrDefault(path => !Harmless.Any(name => path.StartsWith(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Ids of the published pairs without those of the sample.</summary>
    /// <exception cref="BrrrException">The file that lists them is not what this program writes.</exception>
    public IReadOnlyList<string> PairIds() => Blob(Pairs) is { } blob ? PairIds(Bytes(blob)) : [];

    /// <summary>Ids of a site's pairs without those of the sample.</summary>
    public static IReadOnlyList<string> PairIds(SiteFolder site) => PairIds(site.At(Pairs)?.Bytes() ?? """{"pairs":[]}"""u8.ToArray());

    /// <summary>Every file's blob id by path.</summary>
    public IReadOnlyDictionary<string, string> Blobs()
    {
        var blobs = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Commit is not null) Gather(Commit.Tree, "", blobs);
        return blobs;
    }

    private static void Gather(Tree tree, string folder, Dictionary<string, string> blobs)
    {
        foreach (var entry in tree)
        {
            if (entry.TargetType is TreeEntryTargetType.Tree && entry.Target is Tree below) Gather(below, folder + entry.Name + "/", blobs);
            else blobs[folder + entry.Name] = entry.Mode is Mode.NonExecutableFile ? entry.Target.Sha : "";
        }
    }

    private static List<string> PairIds(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return
            [
                .. document.RootElement.GetProperty("pairs").EnumerateArray()
                    .Where(pair => !pair.GetProperty("sample").GetBoolean())
                    .Select(pair => pair.GetProperty("id").GetString() ?? ""),
            ];
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new BrrrException(Pairs, "as published is not what this program writes: " + fault.Message, "--allow-shrink publishes all the same", fault);
        }
    }

    private Blob? Blob(string path) => Commit?[path]?.Target as Blob;

    private static byte[] Bytes(Blob blob)
    {
        using var content = blob.GetContentStream();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
