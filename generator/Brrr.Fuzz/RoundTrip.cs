using Brrr.Loading;

namespace Brrr.Fuzz;

/// <summary>What was read goes into the cache and comes out as what it was.</summary>
internal static class RoundTrip
{
    public static string? FaultOf(FileReading reading)
    {
        using var first = new RecordWriter();
        SuiteRecord.Write(first, reading.Reading, reading.Fault);
        var (again, fault) = SuiteRecord.Read(first.Bytes);
        using var second = new RecordWriter();
        SuiteRecord.Write(second, again, fault);
        return first.Bytes.SequenceEqual(second.Bytes) ? null : "comes back from the cache as something else";
    }
}
