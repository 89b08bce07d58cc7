using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Brrr.Fuzz;

/// <summary>Mutants for as long as somebody has time: through reading and pairing, and by the hundred through the whole build.</summary>
internal sealed class FuzzCommand
{
    /// <summary>Mutants that are read before one batch of them is built.</summary>
    private const int Round = 2000;

    private const int Batch = 100;
    private const string Finds = "_fuzz";

    private readonly ulong seed;
    private readonly Mutator mutator;
    private readonly IReadOnlyList<SpecimenPair> nights;
    private readonly TextWriter output;
    private int finds;

    private FuzzCommand(ulong seed, TextWriter output)
    {
        this.seed = seed;
        this.output = output;
        nights = Specimens.Make();
        mutator = new Mutator(seed, nights);
    }

    /// <returns>0 where nothing was found, 1 where something was, 2 for wrong usage.</returns>
    public static int Run(string[] arguments, TextWriter output)
    {
        var seed = new Option<ulong>("--seed") { Description = "Decides every mutant.", DefaultValueFactory = _ => 1 };
        var seconds = new Option<int>("--seconds") { Description = "How long.", DefaultValueFactory = _ => 60 };
        var mutant = new Option<int?>("--mutant") { Description = "Only this one, as a find names it." };
        var root = new RootCommand("Mutants of real-shaped files through the whole program.") { seed, seconds, mutant };
        root.SetAction(parsed =>
        {
            var fuzz = new FuzzCommand(parsed.GetValue(seed), output);
            return parsed.GetValue(mutant) is { } number ? fuzz.Repeat(number) : fuzz.RunFor(TimeSpan.FromSeconds(parsed.GetValue(seconds)));
        });
        var run = root.Parse(arguments);
        return run.Errors.Count > 0 && run.Invoke() != 0 ? 2 : run.Invoke();
    }

    private int RunFor(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        using var reading = new ReadingCheck(nights[0]);
        using var building = new BuildCheck(nights);
        using var last = new LastMutant(Finds, seed);
        if (last.OfRunThatDied is { } died) Report(new Find(died, "ended a run without another word"));
        var (read, built) = (0, 0);
        while (watch.Elapsed < time)
        {
            for (var end = read + Round; read < end && watch.Elapsed < time; read++)
            {
                last.Set(read);
                if (reading.FaultOf(mutator.Make(read)) is { } fault) Report(new Find(read, fault));
            }

            last.Set(built);
            foreach (var find in building.FindsAmong([.. Enumerable.Range(built, Batch).Select(mutator.Make)])) Report(find);
            built += Batch;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {read:N0} mutants read, {built:N0} built, {finds} found, {watch.Elapsed.TotalSeconds:F0} s"));
        }

        return finds > 0 ? 1 : 0;
    }

    private int Repeat(int number)
    {
        using var reading = new ReadingCheck(nights[0]);
        using var building = new BuildCheck(nights);
        var mutant = mutator.Make(number);
        var fault = reading.FaultOf(mutant) ?? building.FaultOf([mutant]);
        Report(new Find(number, fault ?? "nothing is wrong"));
        return fault is null ? 0 : 1;
    }

    private void Report(Find find)
    {
        finds++;
        var mutant = mutator.Make(find.Number);
        var place = Path.Combine(Finds, string.Create(CultureInfo.InvariantCulture, $"{seed}-{find.Number}"));
        Directory.CreateDirectory(place);
        File.WriteAllBytes(Path.Combine(place, mutant.IsResult ? "result" + (mutant.File.EndsWith(".gz", StringComparison.Ordinal) ? ".json.gz" : ".json") : Path.GetFileName(mutant.File)), mutant.Bytes);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nseed {seed}, mutant {find.Number} ({mutant.Folder}/{mutant.File}), kept in {place}\n{find.What}\n"));
    }
}
