using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>
/// Tokens of a JSON stream, one after the other, in a buffer that does not grow with the file: <see cref="Utf8JsonReader"/> reads from
/// memory only, so that this type moves what is left to the front and fills up behind it.
/// </summary>
internal ref struct JsonStream
{
    private const int BufferBytes = 256 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "Who opened the stream closes it.")]
    private readonly Stream stream;

    private readonly ReadLimits limits;
    private byte[] buffer;
    private int length;
    private long total;
    private bool isComplete;
    private Utf8JsonReader reader;

    public JsonStream(Stream stream, ReadLimits limits)
    {
        this.stream = stream;
        this.limits = limits;
        buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        Fill();
        var start = buffer.AsSpan(0, length).StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        buffer.AsSpan(start, length - start).CopyTo(buffer);
        length -= start;
        reader = new Utf8JsonReader(buffer.AsSpan(0, length), isComplete, new JsonReaderState(new JsonReaderOptions { MaxDepth = limits.Depth + 1 }));
    }

    public readonly JsonTokenType Token => reader.TokenType;

    public readonly int Depth => reader.CurrentDepth;

    /// <summary>Goes to the next token.</summary>
    /// <exception cref="JsonException">The text is no JSON, or ends before its end.</exception>
    /// <exception cref="BrrrException">A limit is exceeded.</exception>
    public void Read()
    {
        while (!reader.Read()) Advance();
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= limits.Depth)
            throw new BrrrException("", $"nests deeper than {limits.Depth:N0} levels", ReadLimits.Remedy(LimitKeys.Depth));
    }

    /// <summary>Makes sure that nothing but white space follows.</summary>
    public void ReadEnd()
    {
        while (true)
        {
            if (reader.Read()) throw new JsonException("there is more after the end");
            if (isComplete) return;
            Advance();
        }
    }

    /// <summary>Goes to the last token of the value that begins, or whose name stands, here.</summary>
    public void Skip()
    {
        if (Token == JsonTokenType.PropertyName) Read();
        if (Token is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        SkipToDepth(Depth);
    }

    /// <summary>Goes on to the end of the object or array that began at a depth.</summary>
    public void SkipToDepth(int depth)
    {
        do Read();
        while (Depth > depth);
    }

    public readonly bool NameIs(ReadOnlySpan<byte> utf8Name) => reader.ValueTextEquals(utf8Name);

    /// <summary>The bytes of the token as they stand in the file, without quotes.</summary>
    public readonly ReadOnlySpan<byte> RawValue => reader.ValueSpan;

    public readonly double GetDouble() => reader.GetDouble();

    /// <summary>The text of a name or string.</summary>
    public readonly string GetString() => reader.GetString() ?? "";

    /// <summary>Gives the buffer back.</summary>
    public readonly void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private void Advance()
    {
        if (isComplete) throw new JsonException("the text ends in the middle");
        var consumed = (int)reader.BytesConsumed;
        if (consumed == 0 && length == buffer.Length) Grow();
        buffer.AsSpan(consumed, length - consumed).CopyTo(buffer);
        length -= consumed;
        Fill();
        reader = new Utf8JsonReader(buffer.AsSpan(0, length), isComplete, reader.CurrentState);
    }

    private void Grow()
    {
        if (buffer.Length >= limits.TokenBytes)
            throw new BrrrException("", $"one text is longer than {limits.TokenBytes:N0} bytes", ReadLimits.Remedy(LimitKeys.TextBytes));
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private void Fill()
    {
        while (length < buffer.Length)
        {
            var read = stream.Read(buffer, length, buffer.Length - length);
            isComplete = read == 0;
            if (isComplete) return;
            length += read;
            total += read;
            if (total > limits.Bytes)
                throw new BrrrException("", $"the file is larger than {limits.Bytes:N0} bytes unpacked", ReadLimits.Remedy(LimitKeys.Bytes));
        }
    }
}
