using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>The commands that give a pair's numbers again.</summary>
internal static class ReproduceText
{
    public static string Of(ResultPair pair)
    {
        var compare = $"brrr compare {Quoted(pair.Base.Path)} \\\n             {Quoted(pair.Head.Path)}";
        if (pair.Machine.Source.Repository is not { } repository)
            return compare;
        var clone = $"git clone https://github.com/{repository} results-of-{pair.Machine.Source.Slug}\ncd results-of-{pair.Machine.Source.Slug}\n";
        if (pair.Head.DataCommit is not { } commit || pair.Base.DataCommit is not { } other)
            return clone + compare;
        return clone + (commit == other ? $"git checkout {commit}\n{compare}" : Extracted(pair, other, commit));
    }

    /// <summary>Two files of two commits: neither commit need hold both as they were read.</summary>
    private static string Extracted(ResultPair pair, string before, string after)
    {
        var ending = (Base: pair.Base.Name.IsCompressed ? ".json.gz" : ".json", Head: pair.Head.Name.IsCompressed ? ".json.gz" : ".json");
        return $"git show {Quoted($"{before}:{pair.Base.Path}")} > base{ending.Base}\ngit show {Quoted($"{after}:{pair.Head.Path}")} > head{ending.Head}\nbrrr compare base{ending.Base} head{ending.Head}";
    }

    /// <summary>The commands that find a change again.</summary>
    public static string Of(Change change)
    {
        var (machine, pair) = (change.Series.Machine, change.FirstBad.Pair);
        var options = $"--machine {Quoted(machine.Name)} --benchmark {Quoted(change.Benchmark ?? "all")} --since {Addresses.Date(pair.Date)}";
        if (machine.Source.Repository is not { } repository)
            return "brrr changes " + options;

        var folder = $"results-of-{machine.Source.Slug}";
        var results = pair.Head.Path.IndexOf("bm-", StringComparison.Ordinal) is > 1 and var at ? $"{folder}/{pair.Head.Path[..(at - 1)]}" : folder;
        return $"git clone https://github.com/{repository} {folder}\nbrrr changes --results {Quoted(results)} \\\n             {options}";
    }

    /// <summary>For a POSIX shell: a path came from a file's name and may hold anything.</summary>
    private static string Quoted(string path) =>
        path.All(c => char.IsAsciiLetterOrDigit(c) || "/._+,:-".Contains(c, StringComparison.Ordinal)) ? path : "'" + path.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
