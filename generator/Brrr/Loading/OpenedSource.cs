using System.Diagnostics.CodeAnalysis;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>A source whose files are listed, how it was found, and what is to be said of it.</summary>
/// <param name="Definition">The source.</param>
/// <param name="Files">Its results files; empty where it could not be opened.</param>
/// <param name="State">How it was found.</param>
/// <param name="LeftOut">Names that are no results, and why the source is missing or old.</param>
/// <param name="Objects">What its files are read from; null for a folder.</param>
internal sealed record OpenedSource(SourceDefinition Definition, IReadOnlyList<ResultFile> Files, SourceState State, IReadOnlyList<LeftOut> LeftOut, CommittedFolder? Objects)
    : IDisposable
{
    /// <summary>Opens a source; one that can't be opened costs itself only.</summary>
    /// <param name="definition">The source.</param>
    /// <param name="limits">What one file may ask for.</param>
    /// <param name="access">How repositories are reached; null where none is.</param>
    /// <param name="cache">What is known already; null for nothing.</param>
    public static OpenedSource Of(SourceDefinition definition, ReadLimits limits, SourceAccess? access, ResultCache? cache)
    {
        try
        {
            return definition.Folder is { } folder ? OfFolder(definition, folder, limits, cache) : OfRepository(definition, limits, access, cache);
        }
        catch (Exception fault) when (fault is BrrrException or IOException or UnauthorizedAccessException)
        {
            return new OpenedSource(definition, [], new SourceState(definition.Source.Slug, null, null, false), [Told(definition, fault, Severity.Error)], null);
        }
    }

    public void Dispose() => Objects?.Dispose();

    private static OpenedSource OfFolder(SourceDefinition definition, string folder, ReadLimits limits, ResultCache? cache)
    {
        if (!definition.IsFromCommandLine && FileLink.LeadsOut(folder)) throw new BrrrException("", FileLink.What, "name the folder that it points to as the source's 'path'");
        var notes = new List<LeftOut>();
        var workTree = WorkTreeOf(definition, folder, cache, notes);
        var source = ResultSource.FromDirectory(definition, folder, workTree, limits);
        return new OpenedSource(
            definition,
            source.Files,
            new SourceState(definition.Source.Slug, workTree?.Commit, null, true),
            [.. notes, .. source.LeftOut],
            null);
    }

    /// <summary>Made-up results come from nowhere, and a folder without results has nothing to ask for.</summary>
    private static WorkTree? WorkTreeOf(SourceDefinition definition, string folder, ResultCache? cache, List<LeftOut> notes)
    {
        if (definition.Source.IsSample || !Directory.Exists(folder) || !Directory.EnumerateDirectories(folder, "bm-*").Any()) return null;
        try
        {
            return WorkTree.Of(folder, cache);
        }
        catch (BrrrException fault)
        {
            notes.Add(Told(definition, fault, Severity.Warning));
            return null;
        }
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The source that is opened disposes it.")]
    private static OpenedSource OfRepository(SourceDefinition definition, ReadLimits limits, SourceAccess? access, ResultCache? cache)
    {
        if (access is null) throw new BrrrException(definition.Address ?? "", "is a repository, and only folders are read here", "clone it, and name the clone's folder");
        var clone = new SourceClone(definition, access.Folder);
        var notes = new List<LeftOut>();
        var isFetched = !access.IsOffline && Fetch(clone, access.Tokens, definition, notes);
        if (clone.Commit() is not { } commit)
        {
            throw notes.Count > 0
                ? new BrrrException(notes[0].Where, notes[0].What, notes[0].Remedy)
                : new BrrrException(definition.Address ?? "", "was never fetched, and --offline fetches nothing", "build once without --offline");
        }

        var state = new SourceState(definition.Source.Slug, commit, isFetched ? null : clone.Fetched, notes.Count == 0);
        return OfCommit(definition, new CommittedFolder(clone.Path, commit, definition.PublishedPath, limits, cache), limits, state, notes);
    }

    private static OpenedSource OfCommit(SourceDefinition definition, CommittedFolder folder, ReadLimits limits, SourceState state, List<LeftOut> notes)
    {
        try
        {
            var source = ResultSource.FromCommit(definition, folder, limits);
            return new OpenedSource(definition, source.Files, state, [.. notes, .. source.LeftOut], folder);
        }
        catch (LibGit2Sharp.LibGit2SharpException fault)
        {
            folder.Dispose();
            throw GitFault.Of(definition.Address ?? "", fault);
        }
    }

    private static bool Fetch(SourceClone clone, GitTokens tokens, SourceDefinition definition, List<LeftOut> notes)
    {
        try
        {
            clone.Fetch(tokens);
            return true;
        }
        catch (BrrrException fault)
        {
            notes.Add(Told(definition, fault, Severity.Warning));
            return false;
        }
    }

    /// <summary>What is published says where in the source something is, and not where the source is on this computer.</summary>
    private static LeftOut Told(SourceDefinition definition, Exception fault, Severity severity)
    {
        var told = FileFault.Of(fault, "let this user read it");
        return new LeftOut(definition.Source.Slug, definition.PublishedPath, told.Where == definition.Folder ? "" : told.Where, told.What, told.Remedy, severity);
    }
}
