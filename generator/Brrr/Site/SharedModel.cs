namespace Brrr.Site;

/// <summary>What several files say or are made of: whoever finds its hash first leaves it here for the others.</summary>
internal abstract record SharedModel
{
    private string? hash;

    /// <summary>The hash of its form as bytes; null before it is known. No property: its form has all of these.</summary>
    public string? KnownHash() => hash;

    /// <summary>Leaves the hash here. Two threads may find it at once: it is the same.</summary>
    public string Know(string found) => hash = found;

    /// <summary>Whether the hash is known already says nothing.</summary>
    public virtual bool Equals(SharedModel? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();
}
