namespace Brrr.Rendering.Api;

/// <summary>A stretch of a series in which nothing about the machine changed.</summary>
/// <param name="Number">From 1.</param>
/// <param name="FirstPair">Id of its first pair.</param>
/// <param name="LastPair">Id of its last pair.</param>
/// <param name="Reason">What changed when it began.</param>
internal sealed record EpochFields(int Number, string FirstPair, string LastPair, string Reason);
