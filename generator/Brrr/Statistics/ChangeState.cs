namespace Brrr.Statistics;

/// <summary>How sure a change is.</summary>
internal enum ChangeState
{
    /// <summary>Seen on the last few runs only; it will be confirmed or withdrawn.</summary>
    Provisional,

    /// <summary>Found by the search; it stays for ever.</summary>
    Confirmed,

    /// <summary>Was provisional; the runs after it went back, or never made it significant.</summary>
    Withdrawn,
}
