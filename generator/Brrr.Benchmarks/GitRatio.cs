using System.Diagnostics;
using System.Globalization;
using System.Text;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Benchmarks;

/// <summary>
/// <c>git FOLDER</c>: makes a packed bare repository of the results, then reads it in turn as the program does, as <c>git cat-file --batch</c> hands the same
/// blobs to the same parser, and from a cache that knows them all.
/// </summary>
internal static class GitRatio
{
    private const int Rounds = 7;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments.Count != 1)
        {
            output.WriteLine("usage: git FOLDER_OF_RESULTS");
            return 2;
        }

        var place = Directory.CreateTempSubdirectory("brrr-benchmark-git-").FullName;
        var (commit, blobs) = Commit(arguments[0], Path.Combine(place, "work"));
        var repository = Path.Combine(place, "work/.git");
        var state = Path.Combine(place, "cache");
        ReadAll(repository, commit, state);
        var (batch, objects, cached) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            batch.Add(Seconds(() => ReadBatch(repository, blobs)));
            objects.Add(Seconds(() => ReadAll(repository, commit, null)));
            cached.Add(Seconds(() => ReadAll(repository, commit, state)));
        }

        var ratios = objects.Zip(batch, (own, git) => own / git).Order().ToList();
        output.WriteLine(FormattableString.Invariant($"{blobs.Count} files, {Rounds} rounds in turn, medians"));
        output.WriteLine(FormattableString.Invariant($"git cat-file --batch and parsing   {Median(batch),7:F3} s"));
        output.WriteLine(FormattableString.Invariant($"cold, from the object database     {Median(objects),7:F3} s   {ratios[Rounds / 2]:F2} times as long (median of ratios; {ratios[0]:F2} to {ratios[^1]:F2})"));
        output.WriteLine(FormattableString.Invariant($"from the cache                     {Median(cached),7:F3} s   {Median(cached) / blobs.Count * 1000:F2} ms a file"));
        BenchmarkFolder.Delete(place);
        return 0;
    }

    private static (string Commit, IReadOnlyList<string> Blobs) Commit(string folder, string work)
    {
        var repository = ResultRepository.At(work);
        var commit = repository.Commit(folder);
        repository.Pack();
        var listing = GitProgram.Run(work, "ls-tree", "-r", commit, ResultRepository.Folder).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (commit, listing.Where(line => ResultName.TryParse(Path.GetFileName(line), out _)).Select(line => line.Split([' ', '\t'])[2]).ToList());
    }

    private static void ReadAll(string repository, string commit, string? cacheFolder)
    {
        using var cache = cacheFolder is null ? null : ResultCache.Open(cacheFolder, ReadLimits.Default);
        var definition = new SourceDefinition(new Source("x", "x", null, null, null, null, ["main"], false), null, "results", repository, "main", "", []);
        using var folder = new CommittedFolder(repository, commit, "results", ReadLimits.Default, cache);
        var read = ResultSource.FromCommit(definition, folder, ReadLimits.Default).Files.AsParallel().Count(file => (cache is null ? FileReading.Of(file, ReadLimits.Default) : new CachedReading(ReadLimits.Default, cache).Of(file)).Reading is not null);
        if (read == 0) throw new InvalidOperationException("nothing was read");
        cache?.Save();
    }

    private static void ReadBatch(string repository, IReadOnlyList<string> blobs)
    {
        var start = new ProcessStartInfo("git", ["-C", repository, "cat-file", "--batch"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("git does not start");
        var asking = Task.Run(() =>
        {
            foreach (var blob in blobs) process.StandardInput.WriteLine(blob);
            process.StandardInput.Close();
        });
        using var answers = new BufferedStream(process.StandardOutput.BaseStream, 1 << 20);
        foreach (var _ in blobs)
        {
            var bytes = new byte[int.Parse(Line(answers).Split(' ')[2], CultureInfo.InvariantCulture)];
            answers.ReadExactly(bytes);
            answers.ReadByte();
            Parse(bytes);
        }

        asking.Wait();
        process.WaitForExit();
    }

    private static void Parse(byte[] bytes)
    {
        try
        {
            PyperfReader.Read(() => new MemoryStream(bytes, writable: false), ReadLimits.Default);
        }
        catch (BrrrException)
        {
            // Real repositories hold broken files, too.
        }
    }

    private static string Line(BufferedStream stream)
    {
        var line = new StringBuilder();
        for (int letter; (letter = stream.ReadByte()) is not ('\n' or -1);) line.Append((char)letter);
        return line.ToString();
    }

    private static double Seconds(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> seconds) => seconds.Order().ElementAt(seconds.Count / 2);
}
