namespace Brrr.Rendering.Api;

/// <summary><c>freshness.json</c>: how new the site is, and what made it.</summary>
internal sealed class FreshnessDocument : ApiDocument
{
    public FreshnessDocument()
        : base("freshness.json")
    {
    }

    /// <summary>Name of the newest night; null where there is none.</summary>
    public required DateOnly? NewestNight { get; init; }

    /// <summary>When its last pair began to run, or its commit where no file says; null where unknown.</summary>
    public required string? NewestInstant { get; init; }

    /// <summary>Commit of the data; null outside git.</summary>
    public required string? DataCommit { get; init; }

    /// <summary>Version of the program that made the site.</summary>
    public required string GeneratorVersion { get; init; }

    /// <summary>Version of the formulas.</summary>
    public required string MethodVersion { get; init; }

    /// <summary>Number of pairs.</summary>
    public required int Pairs { get; init; }

    /// <summary>Whether the numbers are made up.</summary>
    public required bool Sample { get; init; }
}
