using Brrr.Results;

namespace Brrr.Measuring;

/// <summary>What the farm is asked to measure.</summary>
/// <param name="Machines">Names; empty for all that are available.</param>
/// <param name="Flags">Builds in place of each machine's own; empty for those.</param>
/// <param name="Commit">Full or short hash whose results are left out where they are there; null for measuring all.</param>
/// <param name="Fork">Owner of the fork that has the commit.</param>
internal sealed record MatrixRequest(IReadOnlyList<string> Machines, IReadOnlyList<FlagSet> Flags, string? Commit, string Fork);
