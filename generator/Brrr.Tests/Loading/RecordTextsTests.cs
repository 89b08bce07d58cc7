using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class RecordTextsTests
{
    [Fact]
    public void Equal_bytes_give_one_text()
    {
        var texts = new RecordTexts();
        var first = texts.One("\u00FCn\u00EF"u8);
        Assert.Equal("\u00FCn\u00EF", first);
        Assert.Same(first, texts.One("\u00FCn\u00EF"u8));
    }

    [Fact]
    public void Equal_lists_of_keys_are_one()
    {
        var texts = new RecordTexts();
        var keys = texts.Keys(Bytes("hostname", "platform"));
        Assert.Same(keys, texts.Keys(Bytes("hostname", "platform")));
        Assert.Equal(["hostname", "platform"], keys.Names);
        Assert.Equal([1, -1], [keys.PlaceOf("platform"), keys.PlaceOf("Platform")]);
        Assert.Equal(["platform"], texts.Keys(Bytes("platform")).Names);
    }

    [Fact]
    public void Bytes_that_are_no_list_are_refused()
    {
        var bytes = Bytes("hostname", "platform");
        for (var length = 0; length < bytes.Length; length++) Assert.Throws<InvalidDataException>(() => new RecordTexts().Keys(bytes.AsSpan(0, length)));
        Assert.Throws<InvalidDataException>(() => new RecordTexts().Keys([.. bytes, 0]));
    }

    private static byte[] Bytes(params string[] names)
    {
        using var record = new RecordWriter();
        record.Add(names);
        return record.Bytes.ToArray();
    }
}
