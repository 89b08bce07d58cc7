using System.Globalization;
using Brrr.Comparisons;
using Brrr.Results;
using LibGit2Sharp;

namespace Brrr.Loading;

/// <summary>
/// Fetches the little that is new in a repository on this computer. The library would have the other side search for likeness between files, compress them
/// into a pack, and take that apart here; this copies object by object.
/// </summary>
internal sealed class LocalFetch
{
    /// <summary>What git, too, keeps as single objects (<c>fetch.unpackLimit</c>).</summary>
    private const int Few = 100;

    private readonly GitRepositories here;
    private readonly GitRepositories there;
    private readonly HashSet<ObjectId> names = [];
    private readonly Dictionary<ObjectId, FilePlace> files = [];

    private LocalFetch(GitRepositories here, GitRepositories there) => (this.here, this.there) = (here, there);

    /// <summary>Brings a reference to where a branch is there.</summary>
    /// <param name="clone">The repository that gets what is missing; it has the reference.</param>
    /// <param name="address">Where the other repository is.</param>
    /// <param name="branch">Its branch, by full name.</param>
    /// <param name="reference">The reference here, by full name.</param>
    /// <returns>False where the library has to do it: the other side is not on this computer, has no such branch, or much that is new.</returns>
    /// <exception cref="BrrrException">A repository is somebody else's.</exception>
    /// <exception cref="LibGit2SharpException">A repository is damaged.</exception>
    public static bool Try(string clone, string address, string branch, string reference)
    {
        if (GitAddress.PlaceOf(address) is not { } place || !Repository.IsValid(place) || !Repository.IsValid(clone)) return false;
        using var here = new GitRepositories(clone);
        using var there = new GitRepositories(place);
        if (here.Current.Refs[reference] is null || there.Current.Info.IsShallow) return false;
        if (there.Current.Refs[branch]?.ResolveToDirectReference().Target is not Commit tip) return false;
        var fetch = new LocalFetch(here, there);
        if (!fetch.Find(tip)) return false;
        fetch.Copy();
        here.Current.Refs.Add(reference, tip.Id, allowOverwrite: true);
        return true;
    }

    private bool IsFew => names.Count + files.Count <= Few;

    /// <summary>Finds what is missing, as far as it is little. An object that is here has all that it names here.</summary>
    private bool Find(Commit tip)
    {
        var commits = new Stack<Commit>([tip]);
        while (IsFew && commits.TryPop(out var commit))
        {
            if (!IsMissing(commit.Id) || !names.Add(commit.Id)) continue;
            Find(commit.Tree);
            foreach (var parent in commit.Parents) commits.Push(parent);
        }

        return IsFew;
    }

    private void Find(Tree tree)
    {
        if (!IsMissing(tree.Id) || !names.Add(tree.Id)) return;
        foreach (var entry in tree.TakeWhile(_ => IsFew))
        {
            if (entry.TargetType == TreeEntryTargetType.Tree) Find((Tree)entry.Target);
            else if (entry.TargetType == TreeEntryTargetType.Blob && IsMissing(entry.Target.Id)) files[entry.Target.Id] = new FilePlace(entry.Target.Id, tree.Id, entry.Name);
        }
    }

    private bool IsMissing(ObjectId id) => !here.Current.ObjectDatabase.Contains(id);

    /// <summary>Files first, then all that names them in one piece: what is here has all that it names here, whenever this ends.</summary>
    private void Copy()
    {
        InParallel.Select([.. files.Values], Copy);
        var pack = new PackBuilderOptions(Path.Combine(here.Current.Info.Path, "objects", "pack"));
        there.Current.ObjectDatabase.Pack(pack, builder =>
        {
            foreach (var id in names) builder.Add(id);
        });
    }

    private ObjectId Copy(FilePlace file)
    {
        if (CopyAsItLies(file.Id)) return file.Id;
        using var content = there.BlobOf(file.Tree, file.Name)?.GetContentStream() ?? throw new LibGit2SharpException($"object {file.Id} is missing");
        var written = here.Current.ObjectDatabase.Write<Blob>(content, content.Length);
        return written == file.Id ? written : throw new LibGit2SharpException($"object {file.Id} is damaged");
    }

    /// <summary>An object that is a file of its own there, as new ones are, becomes the same file here. Until it is whole it has a name that git cleans up.</summary>
    private bool CopyAsItLies(ObjectId id)
    {
        var from = FileOf(there.Current, id);
        if (!File.Exists(from)) return false;
        var to = FileOf(here.Current, id);
        var waiting = Path.Combine(here.Current.Info.Path, "objects", string.Create(CultureInfo.InvariantCulture, $"tmp_obj_{Environment.ProcessId}_{Environment.CurrentManagedThreadId}_{id.Sha}"));
        Directory.CreateDirectory(Path.GetDirectoryName(to) ?? to);
        File.Copy(from, waiting, overwrite: true);
        File.Move(waiting, to, overwrite: true);
        return true;
    }

    private static string FileOf(Repository repository, ObjectId id) => Path.Combine(repository.Info.Path, "objects", id.Sha[..2], id.Sha[2..]);

    /// <summary>By its tree and name a file is opened without being read before.</summary>
    private sealed record FilePlace(ObjectId Id, ObjectId Tree, string Name);
}
