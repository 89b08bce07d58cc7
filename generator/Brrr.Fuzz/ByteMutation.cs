using Brrr.Sampling;

namespace Brrr.Fuzz;

/// <summary>What disks, networks and half-written files do: bytes that are other, gone, more, twice, or those of another file.</summary>
internal static class ByteMutation
{
    private const int MostChanges = 3;

    public static byte[] Of(byte[] bytes, byte[] other, RandomStream random)
    {
        var mutant = new List<byte>(bytes);
        for (var change = 1 + random.Below(MostChanges); change > 0; change--) Change(mutant, other, random);
        return [.. mutant];
    }

    private static void Change(List<byte> mutant, byte[] other, RandomStream random)
    {
        var at = random.Below(mutant.Count + 1);
        var length = Math.Min(1 << random.Below(9), mutant.Count - at);
        switch (random.Below(7))
        {
            case 0 when at < mutant.Count:
                mutant[at] ^= (byte)(1 << random.Below(8));
                break;
            case 1 when at < mutant.Count:
                mutant[at] = (byte)random.Below(256);
                break;
            case 2:
                mutant.RemoveRange(at, mutant.Count - at);
                break;
            case 3:
                mutant.RemoveRange(at, length);
                break;
            case 4:
                mutant.InsertRange(at, Enumerable.Range(0, 1 + random.Below(16)).Select(_ => (byte)random.Below(256)));
                break;
            case 5:
                mutant.InsertRange(at, mutant.GetRange(at, length));
                break;
            default:
                mutant.RemoveRange(at, mutant.Count - at);
                mutant.AddRange(other.Skip(random.Below(other.Length)));
                break;
        }
    }
}
