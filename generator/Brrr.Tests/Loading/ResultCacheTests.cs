using Brrr.Comparisons;
using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class ResultCacheTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder folder = new();

    public ResultCacheTests()
    {
        Write("20260601", GitFarm.Bytes(1, 2));
        Write("20260602", GitFarm.Bytes(3, 4));
        Write("20260603", "{ broken"u8.ToArray());
        folder.Write(GitFarm.PathOf("20260604") + ".gz", PyperfText.Gzip(GitFarm.Bytes(5)));
    }

    private string Cache => folder.At("cache");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_is_read_twice_and_broken_files_neither()
    {
        var plain = LoadedText.Of(Load(withCache: false));
        var (first, second) = (Load(), Load());
        Assert.Equal((0, 4), (first.FromCache, second.FromCache));
        Assert.Equal([plain, plain], [LoadedText.Of(first), LoadedText.Of(second)]);
        Assert.Single(second.Broken);
    }

    [Fact]
    public void A_file_that_changed_is_read_anew_even_with_its_size_and_within_a_tick_of_the_clock()
    {
        var written = DateTime.UtcNow;
        for (var value = 1; value < 6; value++)
        {
            File.SetLastWriteTimeUtc(Write("20260601", GitFarm.Bytes(value)), written);
            Assert.Equal([(double)value], Load().Results[0].Suite.Benchmarks[0].Values);
        }
    }

    [Fact]
    public void A_file_that_changed_long_ago_is_known_without_being_opened()
    {
        var path = Write("20260601", GitFarm.Bytes(1));
        File.SetLastWriteTimeUtc(path, LongAgo);
        Load();
        using var cache = ResultCache.Open(Cache, ReadLimits.Default);
        Assert.Equal(ContentId.OfBlob(GitFarm.Bytes(1)), cache?.ContentAt(FileStamp.Of(path)));
        File.SetLastWriteTimeUtc(path, LongAgo.AddTicks(10));
        Assert.Null(cache?.ContentAt(FileStamp.Of(path)));
    }

    [Fact]
    public void A_place_is_known_at_once_and_in_later_builds()
    {
        var path = Write("20260601", GitFarm.Bytes(1));
        File.SetLastWriteTimeUtc(path, LongAgo);
        var (stamp, content) = (FileStamp.Of(path), ContentId.OfBlob(GitFarm.Bytes(1)));
        using (var cache = ResultCache.Open(Cache, ReadLimits.Default))
        {
            cache?.Note(stamp, content);
            Assert.Equal(content, cache?.ContentAt(stamp));
            cache?.Save();
            Assert.Equal(content, cache?.ContentAt(stamp));
        }

        using var later = ResultCache.Open(Cache, ReadLimits.Default);
        Assert.Equal(content, later?.ContentAt(stamp));
    }

    [Fact]
    public void The_same_content_is_known_in_another_place()
    {
        Load();
        Write("20260701", GitFarm.Bytes(1, 2));
        Assert.Equal(5, Load().FromCache);
    }

    [Fact]
    public void The_same_bytes_under_the_name_of_a_packed_file_are_another_thing()
    {
        folder.Write(GitFarm.PathOf("20260605") + ".gz", GitFarm.Bytes(1, 2));
        var loaded = Load();
        Assert.Equal(3, loaded.Results.Count);
        Assert.Equal(2, loaded.Broken.Count);
        Assert.Equal(LoadedText.Of(loaded), LoadedText.Of(Load()));
    }

    [Fact]
    public void A_segment_that_is_cut_anywhere_is_read_anew_and_never_trusted()
    {
        var whole = LoadedText.Of(Load());
        var bytes = File.ReadAllBytes(Segment());
        foreach (var length in Enumerable.Range(0, 40).Select(i => i * bytes.Length / 40).Append(bytes.Length - 1))
        {
            Directory.Delete(Cache, recursive: true);
            folder.Write("cache/torn.cache", bytes[..length]);
            Assert.Equal(whole, LoadedText.Of(Load()));
        }
    }

    [Fact]
    public void A_segment_with_a_damaged_byte_anywhere_costs_at_most_the_reading()
    {
        var whole = LoadedText.Of(Load());
        var bytes = File.ReadAllBytes(Segment());
        for (var at = 0; at < bytes.Length; at += Math.Max(1, bytes.Length / 60))
        {
            Directory.Delete(Cache, recursive: true);
            byte[] damaged = [.. bytes];
            damaged[at] ^= 0x10;
            folder.Write("cache/damaged.cache", damaged);
            Assert.Equal(whole, LoadedText.Of(Load()));
            Assert.Equal(4, Load().FromCache);
        }
    }

    [Fact]
    public void A_segment_of_other_limits_is_of_another_version()
    {
        Load();
        Assert.Equal(0, Load(ReadLimits.Default with { Values = 1 }).FromCache);
        Assert.Equal(4, Load().FromCache);
    }

    [Fact]
    public void Several_builds_at_once_do_not_mind_each_other()
    {
        var whole = LoadedText.Of(Load(withCache: false));
        var texts = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ => LoadedText.Of(Load())).ToList();
        Assert.All(texts, text => Assert.Equal(whole, text));
        Assert.Equal(4, Load().FromCache);
        Assert.Empty(Directory.EnumerateFiles(Cache, "*.tmp"));
    }

    [Fact]
    public void A_build_that_is_killed_leaves_nothing_that_is_read()
    {
        folder.Write("cache/1-1.tmp", "half a segment");
        Assert.Equal(0, Load().FromCache);
        Assert.Equal(4, Load().FromCache);
    }

    [Fact]
    public void Merging_keeps_what_is_wanted_and_mends_what_is_damaged()
    {
        Load();
        Write("20260801", GitFarm.Bytes(8));
        Load();
        var place = new CacheFolder(Cache, ReadLimits.Default);
        Assert.Equal(2, place.Measure().Segments);
        var gone = ContentId.OfBlob(GitFarm.Bytes(1, 2));
        place.Merge(key => key.Id != gone);
        Assert.Equal((1, 4), (place.Measure().Segments, place.Measure().Results));
        Assert.Equal(4, Load().FromCache);
    }

    [Fact]
    public void Many_segments_become_one()
    {
        for (var night = 0; night <= CacheFolder.MostSegments; night++)
        {
            Write("20260601", GitFarm.Bytes(100 + night));
            Load();
        }

        Assert.InRange(new CacheFolder(Cache, ReadLimits.Default).Measure().Segments, 1, 2);
        Assert.Equal(4, Load().FromCache);
    }

    [Fact]
    public void A_folder_that_can_not_be_written_costs_time_only()
    {
        folder.Write("cache", "a file stands where the folder should be");
        Assert.Equal(3, Load().Results.Count);
    }

    [Fact]
    public void Real_results_are_the_same_from_the_cache()
    {
        var real = Path.Combine(SharedData.RequireRoot(), "data/five-machines/results");
        var definitions = SourceDefinition.FromFolders([real]);
        var fresh = ResultLoader.Load(definitions, Dashboard.Default.Comparisons, [], ReadLimits.Default);
        LoadedResults Cached()
        {
            using var cache = ResultCache.Open(Cache, ReadLimits.Default);
            var loaded = ResultLoader.Load(definitions, Dashboard.Default.Comparisons, [], ReadLimits.Default, cache: cache);
            cache?.Save();
            return Held.Of(loaded);
        }

        Cached();
        var cached = Cached();
        Assert.Equal(fresh.Results.Count + fresh.Broken.Count, cached.FromCache);
        Assert.True(LoadedText.Of(fresh) == LoadedText.Of(cached));
    }

    private string Segment() => Assert.Single(Directory.EnumerateFiles(Cache, "*.cache"));

    private string Write(string night, byte[] bytes) => folder.Write(GitFarm.PathOf(night), bytes);

    private LoadedResults Load(ReadLimits? limits = null, bool withCache = true)
    {
        using var cache = withCache ? ResultCache.Open(Cache, limits ?? ReadLimits.Default) : null;
        var loaded = ResultLoader.Load(SourceDefinition.FromFolders([folder.At("results")]), Dashboard.Default.Comparisons, [], limits ?? ReadLimits.Default, cache: cache);
        cache?.Save();
        return Held.Of(loaded);
    }
}
