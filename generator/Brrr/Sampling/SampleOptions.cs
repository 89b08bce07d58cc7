namespace Brrr.Sampling;

/// <summary>What sample to make. The same options give the same files, byte for byte.</summary>
internal sealed record SampleOptions
{
    /// <summary>Days in a row, beginning with 2026-07-01, each with at least one commit.</summary>
    public required int Nights { get; init; }

    /// <summary>Decides everything that is random.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The folder that receives the <c>bm-*</c> directories; made when it does not exist.</summary>
    public required string Output { get; init; }

    /// <summary>The first four are of the kinds that a farm has; further ones repeat those kinds under invented names.</summary>
    public int Machines { get; init; } = 4;

    /// <summary>Write <c>.json.gz</c>, else <c>.json</c>.</summary>
    public bool Compress { get; init; } = true;
}
