using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>How both sides of a pair were built and measured.</summary>
internal sealed class PairEnvironment(ResultPair pair)
{
    /// <summary>Of the base's file.</summary>
    public EnvironmentFields Base { get; } = new(pair.Base);

    /// <summary>Of the head's file.</summary>
    public EnvironmentFields Head { get; } = new(pair.Head);
}
