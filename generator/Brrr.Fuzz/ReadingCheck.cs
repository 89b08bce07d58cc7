using System.Diagnostics;
using System.Globalization;
using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Fuzz;

/// <summary>
/// Takes a mutant through reading and pairing. It may be left out with a reason; it may not throw, take long, say other values than stand in it, come back
/// from the cache as something else, or touch a pair beside it.
/// </summary>
internal sealed class ReadingCheck : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly Source Farm = new("farm", "farm", null, null, null, "python", ["main"], false);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("brrr-fuzz-");
    private readonly ResultPair untouched;
    private readonly double untouchedSpeedup;

    /// <param name="beside">The pair that no mutant may touch.</param>
    public ReadingCheck(SpecimenPair beside)
    {
        untouched = PairMatch.Of([ResultOf(beside.Base.Of(Configuration.Untouched)), ResultOf(beside.Head.Of(Configuration.Untouched))], Dashboard.Default.Comparisons).Pairs.Single();
        untouchedSpeedup = SpeedupOf(untouched);
        Directory.CreateDirectory(Path.Combine(folder.FullName, "failures"));
    }

    /// <summary>What is wrong with what becomes of the mutant; null where all is well.</summary>
    public string? FaultOf(Mutant mutant)
    {
        var fastest = TimeSpan.MaxValue;
        // What others do on this computer takes time, too: only a file that takes long each time does.
        for (var tries = 0; tries < 3; tries++)
        {
            var watch = Stopwatch.StartNew();
            if (ThrownBy(mutant) is { } fault) return fault;
            fastest = watch.Elapsed < fastest ? watch.Elapsed : fastest;
            if (fastest <= Longest) return null;
        }

        return string.Create(CultureInfo.InvariantCulture, $"takes {fastest.TotalSeconds:F1} s");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string? ThrownBy(Mutant mutant)
    {
        try
        {
            return mutant.IsResult ? FaultOfResult(mutant) : FaultOfConfiguration(mutant);
        }
        // Whatever is thrown is a find: there is no exception that a mutant may cause.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return fault.ToString();
        }
    }

    private string? FaultOfConfiguration(Mutant mutant)
    {
        var path = Path.Combine(folder.FullName, mutant.File);
        File.WriteAllBytes(path, mutant.Bytes);
        var faults = new List<LeftOut>();
        if (mutant.File.EndsWith(".json", StringComparison.Ordinal)) FailuresFolder.Read(Path.Combine(folder.FullName, "failures"), "failures", faults);
        else ConfigurationFiles.Read(path, mutant.File, faults);
        foreach (var rule in mutant.File == "withheld.yaml" ? WithheldFile.Read(path, mutant.File, []) : []) rule.Applies("farm", untouched.Base.Path);
        return faults.Find(fault => fault.What.Length == 0) is { } silent ? $"is left out without a reason: {silent}" : null;
    }

    private string? FaultOfResult(Mutant mutant)
    {
        if (Read(mutant.Folder, mutant.File, mutant.Bytes) is not { } reading) return null;
        if (RoundTrip.FaultOf(reading) is { } changed) return changed;
        if (reading.Reading is not { } content) return reading.Fault is { What.Length: > 0 } ? null : "is left out without a reason";
        if (StatedValues.FaultOf(content.Suite, mutant.Bytes, reading.File.Name.IsCompressed) is { } wrong) return wrong;

        Result[] results = [untouched.Base, untouched.Head, ResultOf(reading, content), .. mutant.Partner is { } partner ? [ResultOf(partner)] : Array.Empty<Result>()];
        var pairs = PairMatch.Of(results, Dashboard.Default.Comparisons).Pairs;
        foreach (var pair in pairs) SpeedupOf(pair);
        var still = pairs.FirstOrDefault(pair => pair.Base == untouched.Base && pair.Head == untouched.Head);
        return still is null ? "takes the place of another file" : !SpeedupOf(still).Equals(untouchedSpeedup) ? "changes the speedup of another pair" : null;
    }

    private static double SpeedupOf(ResultPair pair) => Comparison.Of(pair, Dashboard.Default.Exclude).Speedup?.Value ?? 0;

    private static Result ResultOf(MadeFile file) =>
        Read(file.Folder, file.File, file.Bytes) is { Reading: { } content } reading ? ResultOf(reading, content) : throw new InvalidDataException(file.File + " can't be read");

    private static Result ResultOf(FileReading reading, SuiteReading content) =>
        new(new Machine(Farm, reading.File.Name.Machine, Slug.Of(reading.File.Name.Machine), "", "", "", "#000000", LineMarker.Circle, LineDash.Solid, null),
            reading.File.Path, reading.File.Name, reading.File.Directory, content.Suite, content.Reasons);

    /// <summary>Null where the names are no result's.</summary>
    private static FileReading? Read(string folder, string file, byte[] bytes)
    {
        if (!ResultDirectory.TryParse(folder, out var directory) || !ResultName.TryParse(file, out var name)) return null;
        if (name.ToString().Length == 0 || directory.ToString().Length == 0) throw new InvalidDataException("the name is printed as nothing");
        return FileReading.Of(new ResultFile($"results/{folder}/{file}", name, directory, null, null, null, () => new MemoryStream(bytes)), ReadLimits.Default);
    }
}
