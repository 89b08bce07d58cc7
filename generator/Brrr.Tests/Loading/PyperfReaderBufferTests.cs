using System.Text;
using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

/// <summary>The reader's buffer has 256 KiB; wherever its end falls, the file reads the same.</summary>
public sealed class PyperfReaderBufferTests
{
    private const int Buffer = 256 * 1024;

    [Fact]
    public void A_buffers_end_may_fall_on_any_byte()
    {
        var tail = new PyperfText().Metadata("""{"hostname":"sulaco","mem_max_rss":123456}""").Runs("nbody", """{"values":[0.125,0.0625],"warmups":[[1,0.5]]}""").ToString();
        for (var shift = 0; shift <= tail.Length; shift++)
        {
            var padding = new string(' ', Buffer - shift);
            var suite = Reading.Of(padding + tail).Suite;
            Assert.Equal([0.125, 0.0625], Assert.Single(suite.Benchmarks).Values);
            Assert.Equal("sulaco", suite.Metadata.Hostname);
            Assert.Equal(123456, suite.Benchmarks[0].Runs[0].PeakMemory);
        }
    }

    [Fact]
    public void Words_that_json_does_not_have_may_stand_on_a_buffers_end()
    {
        var tail = new PyperfText().Values("broken", "1,-Infinity").Seconds("fine", 2).ToString();
        for (var shift = 0; shift <= tail.Length; shift += 7)
            Assert.Equal("broken", Assert.Single(Reading.Of(new string(' ', Buffer - shift) + tail).LeftOut).Name);
    }

    [Fact]
    public void A_stream_that_gives_a_byte_at_a_time_reads_the_same()
    {
        var bytes = new PyperfText().Seconds("nbody", 0.5).Bytes();
        var suite = PyperfReader.Read(() => new Dripping(bytes), ReadLimits.Default).Suite;
        Assert.Equal([0.5], suite.Benchmarks[0].Values);
    }

    [Fact]
    public void A_text_longer_than_the_buffer_is_read()
    {
        var name = new string('n', Buffer + 1000);
        Assert.Equal(name, Assert.Single(Reading.Of(new PyperfText().Seconds(name, 1).Bytes(), ReadLimits.Default with { NameCharacters = 2 * Buffer }).Suite.Benchmarks).Name);
    }

    [Fact]
    public void Many_values_are_all_read()
    {
        double[] values = [.. Enumerable.Range(1, 200_000).Select(i => i / 1024.0)];
        Assert.Equal(values, Reading.One(new PyperfText().Seconds("nbody", values)).Values);
    }

    [Fact]
    public void A_fault_behind_many_buffers_still_says_its_line()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < 50_000; i++) lines.Append("          \n");
        Assert.StartsWith("line 50001,", Reading.Fault(lines + "{\"version\" 1}").Where, StringComparison.Ordinal);
    }

    /// <summary>A stream like a slow network's.</summary>
    private sealed class Dripping(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
    }
}
