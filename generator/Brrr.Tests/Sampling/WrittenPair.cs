namespace Brrr.Tests.Sampling;

/// <summary>The two sides of one commit on one machine.</summary>
internal sealed record WrittenPair(WrittenResult Base, WrittenResult Head);
