namespace Brrr.Tests.Rendering;

/// <summary>A model for templates of tests.</summary>
internal sealed record Greeting(string Name, int Times, Greeting? Inner);
