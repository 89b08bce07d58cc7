namespace Brrr.Loading;

/// <summary>A run as the file has it, before what all runs share is known: root metadata may stand at the file's end.</summary>
/// <param name="Start">Index of its first value among the benchmark's.</param>
/// <param name="Count">Number of its values.</param>
/// <param name="Memory">Its own memory figures.</param>
internal readonly record struct RawRun(int Start, int Count, RawMemory Memory);
