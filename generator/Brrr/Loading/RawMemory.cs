namespace Brrr.Loading;

/// <summary>Peak memory as one level of metadata states it (root, benchmark or run), in the file's own unit; null for what it does not state.</summary>
/// <param name="Command"><c>command_max_rss</c>, always bytes.</param>
/// <param name="Process"><c>mem_max_rss</c>, bytes but for old pyperf on macOS.</param>
internal readonly record struct RawMemory(double? Command, double? Process)
{
    /// <summary>What holds where this level adds to a more general one.</summary>
    public RawMemory Over(RawMemory general) => new(Command ?? general.Command, Process ?? general.Process);

    /// <summary>Peak memory in bytes: the command's, else the process's; null where neither is stated.</summary>
    /// <param name="processUnit">Bytes by which <see cref="Process"/> counts.</param>
    public double? Bytes(double processUnit) => Command is > 0 ? Command : Process is > 0 and { } size ? size * processUnit : null;
}
