using System.Buffers;
using System.Buffers.Binary;
using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Site;

namespace Brrr.Rendering;

/// <summary>
/// Writes all that a page says, member by member, in a form of its own: two models give the same bytes only where they say the same. Every text has its length
/// before it and every list its count, so that nothing runs into its neighbour.
/// </summary>
internal static class ModelBytes
{
    /// <summary>Forms of what thousands of pages are about, each found once.</summary>
    private static readonly ConditionalWeakTable<object, byte[]> Shared = [];

    /// <exception cref="NotSupportedException">The model holds something that has no such form.</exception>
    public static void Write(object? model, ContentBuffer output)
    {
        switch (model)
        {
            case null: Mark(output, 'n'); break;
            case string text: WriteText(text, output); break;
            case bool flag: Mark(output, flag ? 't' : 'f'); break;
            case int number: WriteNumber('i', number, output); break;
            case long number: WriteNumber('l', number, output); break;
            case double number: WriteNumber('d', BitConverter.DoubleToInt64Bits(number), output); break;
            case DateOnly date: WriteNumber('D', date.DayNumber, output); break;
            case DateTimeOffset instant: WriteNumber('I', instant.UtcTicks, output); break;
            case Enum choice: WriteNumber('e', Convert.ToInt64(choice, CultureInfo.InvariantCulture), output); break;
            case Machine or ComparisonDefinition or SiteFrame: output.Write(Shared.GetValue(model, FormOf)); break;
            case SharedModel shared: output.Write(shared.KnownHash() ?? shared.Know(HashOf(shared, output))); break;
            case IEnumerable items: WriteItems(items, output); break;
            default: WriteMembers(model, output); break;
        }
    }

    private static byte[] FormOf(object model)
    {
        var form = new ContentBuffer();
        WriteMembers(model, form);
        return form.Content.ToArray();
    }

    /// <summary>Of the form, which is made behind what stands in the buffer and taken away again.</summary>
    private static string HashOf(SharedModel model, ContentBuffer buffer)
    {
        var start = buffer.Content.Length;
        WriteMembers(model, buffer);
        var hash = ShortHash.Of(buffer.Content[start..]);
        buffer.Cut(start);
        return hash;
    }

    private static void WriteItems(IEnumerable items, ContentBuffer output)
    {
        Mark(output, '[');
        foreach (var item in items) Write(item, output);
        Mark(output, ']');
    }

    private static void WriteMembers(object model, ContentBuffer output)
    {
        if (MemberAccess.Of(model.GetType()) is not { } access) throw new NotSupportedException($"a page holds a {model.GetType().Name}, which has no form as bytes");
        WriteText(access.Name, output);
        foreach (var read in access.All) Write(read(model), output);
        Mark(output, '.');
    }

    private static void WriteText(string text, ContentBuffer output)
    {
        WriteNumber('s', text.Length, output);
        output.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private static void WriteNumber(char kind, long number, ContentBuffer output)
    {
        Mark(output, kind);
        BinaryPrimitives.WriteInt64LittleEndian(output.GetSpan(sizeof(long)), number);
        output.Advance(sizeof(long));
    }

    private static void Mark(ContentBuffer output, char kind)
    {
        output.GetSpan(1)[0] = (byte)kind;
        output.Advance(1);
    }
}
