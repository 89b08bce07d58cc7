using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Fuzz;

/// <summary>What was read goes into the cache and comes out as what it was.</summary>
internal static class RoundTrip
{
    public static string? FaultOf(FileReading reading)
    {
        var (suite, values) = Records(reading.Reading, reading.Fault);
        var (again, fault) = SuiteRecord.Read(suite, new RecordTexts(), () => SuiteRecord.ReadValues(values));
        var (suiteAgain, valuesAgain) = Records(again, fault);
        return suite.AsSpan().SequenceEqual(suiteAgain) && values.AsSpan().SequenceEqual(valuesAgain) ? null : "comes back from the cache as something else";
    }

    private static (byte[] Suite, byte[] Values) Records(SuiteReading? reading, BrrrException? fault)
    {
        using var suite = new RecordWriter();
        using var values = new RecordWriter();
        SuiteRecord.Write(suite, reading, fault);
        if (reading is not null) SuiteRecord.WriteValues(values, reading.Suite.Benchmarks);
        return (suite.Bytes.ToArray(), values.Bytes.ToArray());
    }
}
