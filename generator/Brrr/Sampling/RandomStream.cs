using System.Numerics;

namespace Brrr.Sampling;

/// <summary>
/// Random numbers by SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), the same on every platform and runtime.
/// Each stream is found by its names, so that what one draws never moves another.
/// </summary>
internal sealed class RandomStream
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    private ulong state;

    private RandomStream(ulong state) => this.state = state;

    public static RandomStream Of(ulong seed, params ReadOnlySpan<string> names)
    {
        var hash = Mix(seed ^ FnvOffset);
        foreach (var name in names)
        {
            foreach (var letter in name)
                hash = (hash ^ letter) * FnvPrime;
            hash = Mix(hash);
        }

        return new RandomStream(hash);
    }

    public ulong Next() => Mix(state += 0x9E3779B97F4A7C15);

    /// <summary>From 0 to just under 1.</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    public double Between(double low, double high) => low + (high - low) * Uniform();

    /// <summary>From 0 to just under <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(Uniform() * limit);

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>
    /// Near enough to a standard normal deviate: the sum of twelve uniform ones, less six (Irwin and Hall). Only sums of integers,
    /// where logarithms and cosines would differ between platforms in the last bit.
    /// </summary>
    public double Normal()
    {
        ulong sum = 0;
        for (var draws = 0; draws < 3; draws++)
        {
            var bits = Next();
            for (var part = 0; part < 4; part++)
                sum += BitOperations.RotateRight(bits, 16 * part) & 0xFFFF;
        }

        return (sum + 6.0) / 65536 - 6;
    }

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
