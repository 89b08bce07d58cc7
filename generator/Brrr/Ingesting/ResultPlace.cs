using Brrr.Results;

namespace Brrr.Ingesting;

/// <summary>Where a result belongs within a results folder: two plain names that parse back to what they say and lead nowhere else.</summary>
internal sealed record ResultPlace
{
    private const int LongestRef = 20;
    private const int ShortHash = 7;

    /// <summary>What some system does not allow in a name; on all of them, so that every system can clone what one committed.</summary>
    private static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create("<>:\"/\\|?*");

    private ResultPlace(string directory, string file)
    {
        Directory = directory;
        File = file;
    }

    public string Directory { get; }

    public string File { get; }

    /// <summary>The same result, packed where this one is not, and the other way round.</summary>
    public string OtherFile => File.EndsWith(".gz", StringComparison.Ordinal) ? File[..^3] : File + ".gz";

    /// <summary>By the grammar. A ref is cut to 20 characters, and "_" stands for all that a name can't hold; the metadata has it whole.</summary>
    public static ResultPlace Of(ResultOrigin origin, string architecture, bool isCompressed)
    {
        var commit = origin.Commit[..ShortHash];
        var reference = string.Concat(origin.Ref.Take(LongestRef).Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '+' or '_' ? letter : '_'));
        var directory = new ResultDirectory(origin.Date, origin.Version.Text, commit, origin.Flags).ToString();
        var file = new ResultName(origin.Date, origin.Machine, architecture, origin.Fork, reference, origin.Version, commit, isCompressed).ToString();
        return Of(directory, file);
    }

    /// <summary>Names that stand in a results folder already.</summary>
    /// <exception cref="BrrrException">They follow another grammar, or a system can't hold them.</exception>
    public static ResultPlace Of(string directory, string file)
    {
        var path = $"{directory}/{file}";
        if (!IsPlain(directory) || !IsPlain(file)) throw new BrrrException(path, "has a character that not every system can hold", "rename it");
        if (!ResultDirectory.TryParse(directory, out _)) throw new BrrrException(path, "the directory follows another grammar", "call it bm-DATE-VERSION-HASH or bm-DATE-VERSION-HASH-FLAG,FLAG");
        if (!ResultName.TryParse(file, out _)) throw new BrrrException(path, "the name follows another grammar", "call it " + ResultName.Grammar);
        return new ResultPlace(directory, file);
    }

    private static bool IsPlain(string name) => name.AsSpan().IndexOfAny(Forbidden) < 0 && !name.Any(char.IsControl);
}
