namespace Brrr.Tests.Statistics;

/// <summary>How often a property is tried: a fifth as often where every mutant tries it anew.</summary>
internal static class Effort
{
    private static readonly bool IsShared = Environment.GetEnvironmentVariable("Tier") == "Mutation";

    public static int Of(int usual) => IsShared ? (usual + 4) / 5 : usual;
}
