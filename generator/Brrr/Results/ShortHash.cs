using System.Security.Cryptography;

namespace Brrr.Results;

/// <summary>The first half of SHA-256 as thirty-two hexadecimal digits: by these contents are told apart that nobody has a reason to forge.</summary>
internal static class ShortHash
{
    /// <summary>Of how many digits it is.</summary>
    public const int Digits = 32;

    public static string Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return TextOf(hash);
    }

    /// <summary>The digits of a whole hash.</summary>
    public static string TextOf(ReadOnlySpan<byte> hash) => Convert.ToHexStringLower(hash[..(Digits / 2)]);
}
