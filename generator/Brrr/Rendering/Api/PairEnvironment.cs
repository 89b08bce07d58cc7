using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>How both sides of a pair were built and measured.</summary>
internal sealed class PairEnvironment(ResultPair pair)
{
    public EnvironmentFields Base { get; } = new(pair.Base);

    public EnvironmentFields Head { get; } = new(pair.Head);
}
