using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Brrr.Sampling;

namespace Brrr.Fuzz;

/// <summary>What mutants are made from: a few nights of the project's own made-up farm, cut down to a few benchmarks of a few runs, so that one takes microseconds to read.</summary>
internal static class Specimens
{
    private const int Nights = 12;
    private const int Benchmarks = 4;
    private const int Runs = 5;
    private const int Values = 4;
    private const string Ending = ".json";
    private const string Jit = "-JIT";

    /// <summary>One pair a night, in order of time.</summary>
    public static IReadOnlyList<SpecimenPair> Make()
    {
        var folder = Directory.CreateTempSubdirectory("brrr-fuzz-");
        try
        {
            SampleFarm.Write(new SampleOptions { Nights = Nights, Seed = 1, Output = folder.FullName, Machines = 1, Compress = false });
            return
            [
                .. from head in folder.GetDirectories("*" + Jit)
                   orderby head.Name
                   let sides = (Base: Read(head.FullName[..^Jit.Length]), Head: Read(head.FullName))
                   where sides.Base is not null && sides.Head is not null
                   select new SpecimenPair(sides.Base, sides.Head),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Null where the made-up farm lacks the result, or has one that is cut off.</summary>
    private static Specimen? Read(string folder)
    {
        if (!Directory.Exists(folder)) return null;
        var file = new DirectoryInfo(folder).GetFiles("*" + Ending).Single();
        return Small(File.ReadAllText(file.FullName)) is { } text ? new Specimen(Path.GetFileName(folder).Split('-'), file.Name[..^Ending.Length].Split('-'), text) : null;
    }

    private static string? Small(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject suite ? Small(suite) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Small(JsonObject suite)
    {
        Cut(suite["benchmarks"]?.AsArray(), Benchmarks);
        foreach (var benchmark in suite["benchmarks"]?.AsArray() ?? [])
        {
            Cut(benchmark?["runs"]?.AsArray(), Runs);
            foreach (var run in benchmark?["runs"]?.AsArray() ?? []) Cut(run?["values"]?.AsArray(), Values);
        }

        return Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(suite.ToJsonString()));
    }

    private static void Cut(JsonArray? list, int length)
    {
        while (list?.Count > length) list.RemoveAt(length);
    }
}
