using Brrr.Loading;
using Brrr.Publishing;

namespace Brrr.Tests.Publishing;

/// <summary>A clone that publishes to a bare repository, as a farm's runner has one.</summary>
internal sealed class PublishClone
{
    public const string Branch = "gh-pages";

    private static readonly PublishSettings Usual = new(null, false, false, false);

    private readonly GitTokens tokens;

    /// <param name="folder">Where it is made; it is empty.</param>
    /// <param name="address">Of the remote.</param>
    /// <param name="token">For the remote; null for none.</param>
    public PublishClone(string folder, string address, string? token = null)
    {
        Directory.CreateDirectory(folder);
        Folder = folder;
        tokens = new GitTokens(name => name == "BRRR_TOKEN" ? token : null);
        GitProgram.Run(folder, "init", "--quiet", "--initial-branch", "main");
        GitProgram.Run(folder, "remote", "add", "origin", address);
    }

    public string Folder { get; }

    /// <summary>Called instead of waiting, with the time that would have passed.</summary>
    public Action<TimeSpan> Wait { get; init; } = _ => { };

    /// <summary>Makes a bare repository.</summary>
    public static string Bare(TemporaryFolder folder, string name = "farm.git")
    {
        GitProgram.Run(folder.Root, "init", "--quiet", "--bare", "--initial-branch", "main", name);
        return folder.At(name);
    }

    /// <summary>Publishes a folder.</summary>
    public Publication Publish(string site, Func<PublishSettings, PublishSettings>? how = null) => Publish(SiteOrigin.FromFolder(site), how);

    public Publication Publish(SiteOrigin origin, Func<PublishSettings, PublishSettings>? how = null)
    {
        using var repository = new LibGit2Sharp.Repository(Folder);
        var settings = how is null ? Usual : how(Usual);
        return new SitePublisher(repository, new RemoteBranch(repository, "origin", Branch, tokens, Wait), settings, Wait).Publish(origin);
    }

    public void BringForward() => DataCheckout.BringForward(Folder, tokens);
}
