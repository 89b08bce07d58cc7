using System.Text;
using Brrr.Rendering;
using Brrr.Rendering.Api;
using Xunit;

namespace Brrr.Tests.Rendering.Api;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    public void A_text_that_begins_like_a_formula_stays_a_text(string text, string cell) => Assert.Equal(cell, CsvText.Cell(text));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("", "")]
    public void A_text_is_quoted_where_it_must_be(string text, string cell) => Assert.Equal(cell, CsvText.Cell(text));

    [Fact]
    public void Numbers_are_whole_and_no_texts()
    {
        using var culture = new ForeignCulture();
        Assert.Equal("1.0791234567890122", CsvText.Cell(1.0791234567890122));
        Assert.Equal("-0.5", CsvText.Cell(-0.5));
        Assert.Equal("1E-09", CsvText.Cell(1e-9));
        Assert.Equal("105", CsvText.Cell(105));
        Assert.Equal("true", CsvText.Cell(true));
        Assert.Equal("2026-08-21", CsvText.Cell(new DateOnly(2026, 8, 21)));
        Assert.Equal("", CsvText.Cell(null));
    }

    [Fact]
    public void A_table_has_a_header_and_ends_every_line_with_carriage_return_and_line_feed()
    {
        IReadOnlyList<CsvColumn<int>> columns = [new("number", number => number), new("twice", number => number * 2)];
        var table = new ContentBuffer();
        table.Write(CsvText.Header(columns));
        CsvText.WriteRows(columns, [1, 2], table);
        Assert.Equal("number,twice\r\n1,2\r\n2,4\r\n", Encoding.UTF8.GetString(table.Content));
    }
}
