namespace Brrr.Rendering.Charts;

/// <summary>A labelled place on an axis.</summary>
/// <param name="Position">Pixels from the top, or percent from the left.</param>
/// <param name="Label">What it says.</param>
internal readonly record struct AxisTick(double Position, string Label);
