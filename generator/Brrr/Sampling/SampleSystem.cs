namespace Brrr.Sampling;

/// <summary>The operating systems of the sample farm; each leaves other traces in a result's metadata.</summary>
internal enum SampleSystem
{
    Linux,
    MacOS,
    Windows,
}
