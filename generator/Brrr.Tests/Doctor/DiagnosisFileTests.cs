using System.Text.Json;
using Brrr.Doctor;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Doctor;

public sealed class DiagnosisFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        var diagnosis = Diagnosis.Of(RecordedMachine.Of("m3"));
        var again = Diagnosis.Read(folder.Write("before.json", diagnosis.ToJson()));
        Assert.Equal(diagnosis.ToJson(), again.ToJson());
        Assert.Equal(RecordedMachine.Evening, again.TakenAt);
    }

    [Fact]
    public void The_file_has_the_agreed_fields()
    {
        using var json = JsonDocument.Parse(Diagnosis.Of(RecordedMachine.Of("pi5-throttled")).ToJson());
        Assert.Equal(["schemaVersion", "machine", "os", "takenAt", "findings", "counters"], json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal("2026-11-22T22:00:00Z", json.RootElement.GetProperty("takenAt").GetString());
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal(["id", "severity", "what", "value", "effect", "remedy"], finding.EnumerateObject().Select(property => property.Name));
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        var counters = json.RootElement.GetProperty("counters");
        Assert.Equal(84.2, counters.GetProperty("temperature").GetDouble());
        Assert.Equal(0xd000d, counters.GetProperty("firmwareFlags").GetInt32());
    }

    [Theory]
    [InlineData("{", "is no diagnosis")]
    [InlineData("null", "holds null")]
    [InlineData("""{"machine":"pi5"}""", "is no diagnosis")]
    public void Another_file_is_refused_with_its_name(string text, string what)
    {
        var path = folder.Write("before.json", text);
        var fault = Assert.Throws<BrrrException>(() => Diagnosis.Read(path));
        Assert.StartsWith($"{path}: {what}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_a_later_format_is_refused()
    {
        var path = folder.Write("before.json", (Diagnosis.Of(RecordedMachine.Of("pi5")) with { SchemaVersion = "2.0" }).ToJson());
        Assert.Contains("has the version 2.0", Assert.Throws<BrrrException>(() => Diagnosis.Read(path)).Message, StringComparison.Ordinal);
        Assert.Throws<BrrrException>(() => Diagnosis.Read(folder.At("absent.json")));
    }

    public void Dispose() => folder.Dispose();
}
