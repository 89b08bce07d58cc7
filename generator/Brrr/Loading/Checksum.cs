using System.Buffers.Binary;
using System.Numerics;

namespace Brrr.Loading;

/// <summary>CRC-32C (Castagnoli), which processors compute. It finds torn and damaged records; it is no defence against forgery.</summary>
internal static class Checksum
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var each in bytes) sum = BitOperations.Crc32C(sum, each);
        return ~sum;
    }
}
