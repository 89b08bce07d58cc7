using Brrr.Results;

namespace Brrr.Measuring;

/// <summary>What one machine is to measure, as a workflow's matrix says it.</summary>
/// <param name="Machine">As the result files name it.</param>
/// <param name="RunsOn">Labels of its runner.</param>
/// <param name="System">"linux", "macos" or "windows".</param>
/// <param name="Runtime">.NET's name of its platform: "linux-arm64".</param>
/// <param name="Flags">The builds, in order.</param>
/// <param name="Cores">Processors that benchmarks are bound to; empty for none.</param>
internal sealed record MatrixLeg(string Machine, IReadOnlyList<string> RunsOn, string System, string Runtime, IReadOnlyList<FlagSet> Flags, string Cores);
