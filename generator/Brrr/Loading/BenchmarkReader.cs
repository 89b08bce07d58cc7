using System.Text;
using System.Text.Json;

namespace Brrr.Loading;

/// <summary>
/// Reads the benchmarks of one results file. Warmups are passed over without a copy, values go through one buffer that all benchmarks
/// share, and a fault costs its own benchmark only.
/// </summary>
internal sealed class BenchmarkReader(ReadLimits limits)
{
    private readonly DateRange dates = new();
    private double[] values = new double[512];
    private RawRun[] runs = new RawRun[64];
    private int valueCount;
    private int runCount;
    private int totalValues;

    public List<RawBenchmark> Benchmarks { get; } = [];

    public List<BrokenBenchmark> LeftOut { get; } = [];

    /// <summary>What the first benchmark states, for files whose root does not.</summary>
    public Dictionary<string, string> FirstMetadata { get; } = new(StringComparer.Ordinal);

    public DateTime? Started => dates.First;

    public DateTime? Ended => dates.Last;

    /// <summary>A date of a run that no calendar has; null where there is none.</summary>
    public string? ImpossibleDate => dates.Impossible;

    /// <summary>Reads the array that begins here.</summary>
    public void Read(ref JsonStream json)
    {
        if (json.Token != JsonTokenType.StartArray) throw JsonFault.WrongType("", "benchmarks", "a list", ref json);
        for (json.Read(); json.Token != JsonTokenType.EndArray; json.Read())
        {
            if (Benchmarks.Count + LeftOut.Count >= limits.Benchmarks)
                throw new Results.BrrrException("benchmarks", $"there are more than {limits.Benchmarks:N0}", ReadLimits.Remedy(LimitKeys.Benchmarks));
            ReadOne(ref json);
        }
    }

    private void ReadOne(ref JsonStream json)
    {
        var benchmark = new RawBenchmark { Number = Benchmarks.Count + LeftOut.Count + 1 };
        var depth = json.Depth;
        try
        {
            ReadBenchmark(ref json, benchmark);
            Benchmarks.Add(benchmark);
        }
        catch (BenchmarkFault fault)
        {
            FindNameInRest(ref json, benchmark, depth);
            LeftOut.Add(new BrokenBenchmark(benchmark.Name ?? $"#{benchmark.Number}", fault.Run, fault.What));
        }
    }

    private void ReadBenchmark(ref JsonStream json, RawBenchmark benchmark)
    {
        if (json.Token != JsonTokenType.StartObject) throw new BenchmarkFault(null, $"is {JsonFault.Describe(ref json)} instead of an object");
        var hasRuns = false;
        for (json.Read(); json.Token != JsonTokenType.EndObject; json.Read())
        {
            if (json.NameIs("runs"u8))
            {
                if (hasRuns) throw new BenchmarkFault(null, "has 'runs' twice");
                hasRuns = true;
                ReadRuns(ref json, benchmark);
            }
            else if (json.NameIs("metadata"u8))
            {
                json.Read();
                ReadBenchmarkMetadata(ref json, benchmark);
            }
            else
            {
                json.Skip();
            }
        }

        BenchmarkBounds.Check(benchmark, limits);
        if (!hasRuns) throw new BenchmarkFault(null, "has no runs");
        if (runCount == 0) throw new BenchmarkFault(null, "has no values");
        benchmark.Values = values.AsSpan(0, valueCount).ToArray();
        benchmark.Runs = runs.AsSpan(0, runCount).ToArray();
    }

    private void ReadBenchmarkMetadata(ref JsonStream json, RawBenchmark benchmark)
    {
        if (json.Token != JsonTokenType.StartObject) throw new BenchmarkFault(null, $"has metadata that is {JsonFault.Describe(ref json)} instead of an object");
        for (json.Read(); json.Token != JsonTokenType.EndObject; json.Read())
        {
            if (json.NameIs("name"u8)) benchmark.Name = ReadText(ref json, "name");
            else if (json.NameIs("unit"u8)) benchmark.UnitName = ReadText(ref json, "unit");
            else if (json.NameIs("tags"u8)) benchmark.Tags = MetadataReader.ReadTags(ref json);
            else if (json.NameIs("command_max_rss"u8)) benchmark.Memory = benchmark.Memory with { Command = ReadMemory(ref json, null) };
            else if (json.NameIs("mem_max_rss"u8)) benchmark.Memory = benchmark.Memory with { Process = ReadMemory(ref json, null) };
            else if (benchmark.Number == 1) MetadataReader.ReadEntry(ref json, FirstMetadata);
            else json.Skip();
        }
    }

    private void ReadRuns(ref JsonStream json, RawBenchmark benchmark)
    {
        json.Read();
        if (json.Token != JsonTokenType.StartArray) throw new BenchmarkFault(null, $"has runs that are {JsonFault.Describe(ref json)} instead of a list");
        (valueCount, runCount) = (0, 0);
        var number = 0;
        for (json.Read(); json.Token != JsonTokenType.EndArray; json.Read()) ReadRun(ref json, benchmark, ++number);
        if (number == 0) throw new BenchmarkFault(null, "has no runs");
    }

    private void ReadRun(ref JsonStream json, RawBenchmark benchmark, int number)
    {
        if (json.Token != JsonTokenType.StartObject) throw new BenchmarkFault(number, $"is {JsonFault.Describe(ref json)} instead of an object");
        var start = valueCount;
        var memory = default(RawMemory);
        var (hasValues, hasWarmups) = (false, false);
        for (json.Read(); json.Token != JsonTokenType.EndObject; json.Read())
        {
            if (json.NameIs("values"u8))
            {
                if (hasValues) throw new BenchmarkFault(number, "has 'values' twice");
                hasValues = true;
                ReadValues(ref json, number);
            }
            else if (json.NameIs("warmups"u8))
            {
                hasWarmups |= PassWarmups(ref json, number);
            }
            else if (json.NameIs("metadata"u8))
            {
                memory = ReadRunMetadata(ref json, benchmark, number);
            }
            else
            {
                json.Skip();
            }
        }

        if (valueCount > start) AddRun(new RawRun(start, valueCount - start, memory));
        else if (!hasWarmups) throw new BenchmarkFault(number, "has neither values nor warmups");
    }

    private static bool PassWarmups(ref JsonStream json, int run)
    {
        json.Read();
        if (json.Token == JsonTokenType.Null) return false;
        if (json.Token != JsonTokenType.StartArray) throw new BenchmarkFault(run, $"has warmups that are {JsonFault.Describe(ref json)} instead of a list");
        var depth = json.Depth;
        json.Read();
        if (json.Token == JsonTokenType.EndArray) return false;
        json.SkipToDepth(depth);
        return true;
    }

    private void ReadValues(ref JsonStream json, int run)
    {
        json.Read();
        if (json.Token != JsonTokenType.StartArray) throw new BenchmarkFault(run, $"has values that are {JsonFault.Describe(ref json)} instead of a list");
        for (json.Read(); json.Token != JsonTokenType.EndArray; json.Read())
        {
            if (json.Token != JsonTokenType.Number) throw new BenchmarkFault(run, $"has a value that is {JsonFault.Describe(ref json)} instead of a number");
            var value = json.GetDouble();
            if (!BenchmarkValue.IsPossible(value)) throw new BenchmarkFault(run, $"has a value of {JsonFault.Cut(Encoding.UTF8.GetString(json.RawValue))}");
            if (++totalValues > limits.Values)
                throw new Results.BrrrException("benchmarks", $"there are more than {limits.Values:N0} values", ReadLimits.Remedy(LimitKeys.Values));
            if (valueCount == values.Length) Array.Resize(ref values, valueCount * 2);
            values[valueCount++] = value;
        }
    }

    private RawMemory ReadRunMetadata(ref JsonStream json, RawBenchmark benchmark, int run)
    {
        json.Read();
        if (json.Token != JsonTokenType.StartObject) throw new BenchmarkFault(run, $"has metadata that is {JsonFault.Describe(ref json)} instead of an object");
        var memory = default(RawMemory);
        for (json.Read(); json.Token != JsonTokenType.EndObject; json.Read())
        {
            if (json.NameIs("date"u8))
            {
                json.Read();
                if (json.Token == JsonTokenType.String) dates.Add(json.RawValue);
                else json.Skip();
            }
            else if (json.NameIs("command_max_rss"u8))
            {
                memory = memory with { Command = ReadMemory(ref json, run) };
            }
            else if (json.NameIs("mem_max_rss"u8))
            {
                memory = memory with { Process = ReadMemory(ref json, run) };
            }
            else if (benchmark.Name is null && json.NameIs("name"u8))
            {
                benchmark.Name = ReadText(ref json, "name");
            }
            else if (benchmark.UnitName is null && json.NameIs("unit"u8))
            {
                benchmark.UnitName = ReadText(ref json, "unit");
            }
            else if (benchmark.Tags is null && json.NameIs("tags"u8))
            {
                benchmark.Tags = MetadataReader.ReadTags(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        return memory;
    }

    private void AddRun(RawRun run)
    {
        if (runCount == runs.Length) Array.Resize(ref runs, runCount * 2);
        runs[runCount++] = run;
    }

    /// <summary>Goes to the end of a broken benchmark; its name may stand behind the fault.</summary>
    private void FindNameInRest(ref JsonStream json, RawBenchmark benchmark, int depth)
    {
        while (json.Depth > depth || json.Token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            json.Read();
            if (benchmark.Name is not null || json.Token != JsonTokenType.PropertyName || json.Depth != depth + 2 || !json.NameIs("name"u8)) continue;
            json.Read();
            if (json.Token == JsonTokenType.String && json.GetString() is var name && name.Length <= limits.NameCharacters) benchmark.Name = name;
        }
    }

    private static double? ReadMemory(ref JsonStream json, int? run)
    {
        json.Read();
        if (json.Token == JsonTokenType.Null) return null;
        if (json.Token != JsonTokenType.Number) throw new BenchmarkFault(run, $"has a memory figure that is {JsonFault.Describe(ref json)} instead of a number");
        return json.GetDouble() is var size && BenchmarkValue.IsPossible(size) ? size : null;
    }

    private static string ReadText(ref JsonStream json, string key)
    {
        json.Read();
        if (json.Token != JsonTokenType.String) throw new BenchmarkFault(null, $"has a {key} that is {JsonFault.Describe(ref json)} instead of a text");
        return json.GetString();
    }
}
