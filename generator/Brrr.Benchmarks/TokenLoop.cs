using System.Text.Json;

namespace Brrr.Benchmarks;

/// <summary>The least that reading JSON can cost: a bare <see cref="Utf8JsonReader"/> that goes over every token and keeps nothing.</summary>
internal static class TokenLoop
{
    /// <summary>As a whole process, for timing beside the program: reads the files from disk, on all processors, and counts tokens.</summary>
    public static int Run(IReadOnlyList<string> folders, TextWriter output)
    {
        var tokens = folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
            .Where(file => Results.ResultName.TryParse(Path.GetFileName(file), out _))
            .AsParallel()
            .Sum(file => Count(File.ReadAllBytes(file)));
        output.WriteLine(FormattableString.Invariant($"{tokens} tokens"));
        return 0;
    }

    /// <summary>Number of tokens.</summary>
    public static long Count(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        long tokens = 0;
        try
        {
            while (reader.Read()) tokens++;
        }
        catch (JsonException)
        {
            // The sample holds one file that breaks off.
        }

        return tokens;
    }
}
