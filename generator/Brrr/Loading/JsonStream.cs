using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Brrr.Results;
using csFastFloat;

namespace Brrr.Loading;

/// <summary>
/// Tokens of a JSON stream, one after the other, in a buffer that does not grow with the file: <see cref="Utf8JsonReader"/> reads from
/// memory only, so that this type moves what is left to the front and fills up behind it. What lies in memory already is read where it lies, by the same
/// portions and within the same limits.
/// </summary>
internal ref struct JsonStream
{
    private const int PortionBytes = 256 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Null where all bytes are in the buffer from the beginning.</summary>
    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "Who opened the stream closes it.")]
    private readonly Stream? stream;

    private readonly ReadLimits limits;
    private readonly int end;
    private byte[] buffer;
    private int start;
    private int length;
    private int portion = PortionBytes;
    private long total;
    private bool isComplete;
    private Utf8JsonReader reader;

    public JsonStream(Stream stream, ReadLimits limits)
    {
        this.limits = limits;
        if (stream is MemoryStream memory && memory.TryGetBuffer(out var bytes))
        {
            (buffer, start, end) = (bytes.Array ?? [], bytes.Offset, bytes.Offset + bytes.Count);
        }
        else
        {
            this.stream = stream;
            buffer = ArrayPool<byte>.Shared.Rent(PortionBytes);
        }

        Fill();
        if (Portion.StartsWith(ByteOrderMark)) Pass(ByteOrderMark.Length);
        reader = new Utf8JsonReader(Portion, isComplete, new JsonReaderState(new JsonReaderOptions { MaxDepth = limits.Depth + 1 }));
    }

    public readonly JsonTokenType Token => reader.TokenType;

    public readonly int Depth => reader.CurrentDepth;

    /// <summary>Goes to the next token.</summary>
    /// <exception cref="JsonException">The text is no JSON, or ends before its end.</exception>
    /// <exception cref="BrrrException">A limit is exceeded.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Read()
    {
        while (!reader.Read()) Advance();
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= limits.Depth) throw TooDeep();
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

    /// <summary>Whether the name that stands here is the given one; most are told apart by their length.</summary>
    public readonly bool NameIs(ReadOnlySpan<byte> utf8Name) =>
        (reader.ValueSpan.Length == utf8Name.Length || reader.ValueIsEscaped) && reader.ValueTextEquals(utf8Name);

    /// <summary>The bytes of the token as they stand in the file, without quotes.</summary>
    public readonly ReadOnlySpan<byte> RawValue => reader.ValueSpan;

    /// <summary>The nearest double of a number; infinity of one that is too large.</summary>
    public readonly double GetDouble() => FastDoubleParser.ParseDouble(reader.ValueSpan);

    /// <summary>The text of a name or string.</summary>
    public readonly string GetString() => reader.GetString() ?? "";

    /// <summary>Gives the buffer back.</summary>
    public readonly void Dispose()
    {
        if (stream is not null) ArrayPool<byte>.Shared.Return(buffer);
    }

    private readonly ReadOnlySpan<byte> Portion => buffer.AsSpan(start, length);

    private readonly BrrrException TooDeep() => new("", $"nests deeper than {limits.Depth:N0} levels", ReadLimits.Remedy(LimitKeys.Depth));

    private void Advance()
    {
        if (isComplete) throw new JsonException("the text ends in the middle");
        var consumed = (int)reader.BytesConsumed;
        if (consumed == 0 && length == portion) Grow();
        Pass(consumed);
        Fill();
        reader = new Utf8JsonReader(Portion, isComplete, reader.CurrentState);
    }

    private void Pass(int count)
    {
        length -= count;
        if (stream is null) start += count;
        else buffer.AsSpan(count, length).CopyTo(buffer);
    }

    private void Grow()
    {
        if (portion >= limits.TokenBytes)
            throw new BrrrException("", $"one text is longer than {limits.TokenBytes:N0} bytes", ReadLimits.Remedy(LimitKeys.TextBytes));
        portion *= 2;
        if (stream is null) return;
        var larger = ArrayPool<byte>.Shared.Rent(portion);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private void Fill()
    {
        while (length < portion)
        {
            var read = stream is null ? Math.Min(portion, end - start) - length : stream.Read(buffer, length, portion - length);
            isComplete = read == 0;
            if (isComplete) return;
            length += read;
            total += read;
            if (total > limits.Bytes)
                throw new BrrrException("", $"the file is larger than {limits.Bytes:N0} bytes unpacked", ReadLimits.Remedy(LimitKeys.Bytes));
        }
    }
}
