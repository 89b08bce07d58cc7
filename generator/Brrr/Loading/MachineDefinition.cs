namespace Brrr.Loading;

/// <summary>A machine as <c>sources.yaml</c> describes it; null for what its owner left open.</summary>
/// <param name="Name">As the result files write it.</param>
/// <param name="Description">Hardware in words.</param>
/// <param name="OperatingSystem">In words.</param>
/// <param name="Architecture">As people write it.</param>
/// <param name="Color">Colour of its line, <c>#rrggbb</c>.</param>
/// <param name="Comparison">Id of its default comparison.</param>
/// <param name="IsAvailable">Whether the nightly jobs measure on it.</param>
/// <param name="Labels">Labels of its runner.</param>
/// <param name="Flags">Builds that the nightly jobs measure on it.</param>
/// <param name="Cores">Processors that its runner binds benchmarks to.</param>
internal sealed record MachineDefinition(
    string Name,
    string? Description,
    string? OperatingSystem,
    string? Architecture,
    string? Color,
    string? Comparison,
    bool IsAvailable,
    IReadOnlyList<string> Labels,
    IReadOnlyList<IReadOnlyList<string>> Flags,
    string? Cores);
