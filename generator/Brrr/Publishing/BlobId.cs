using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Brrr.Publishing;

/// <summary>The name that git gives to a file's bytes: the SHA-1 of "blob", their number, a zero byte and themselves (git help hash-object).</summary>
internal static class BlobId
{
    /// <summary>Forty hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {content.Length}\0")));
        hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
