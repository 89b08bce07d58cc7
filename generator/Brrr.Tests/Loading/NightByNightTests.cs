using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed partial class NightByNightTests : IDisposable
{
    private const int FewNights = 5;

    private readonly GitFarm farm = new("unused.git");

    public void Dispose() => farm.Dispose();

    [Fact]
    public void Loading_after_each_night_gives_what_one_load_at_the_end_gives_and_reads_each_file_once() => LoadAfterEach(FewNights);

    private void LoadAfterEach(int count)
    {
        var nights = new NightByNight(Path.Combine(SharedData.RequireRoot(), "data/sulaco/results"), farm.Folder.At("sulaco.git"));
        farm.Address = nights.Repository.Path;
        var known = 0;
        LoadedResults? last = null;
        foreach (var night in nights.Nights.Take(count))
        {
            nights.Commit(night);
            last = farm.Load();
            Assert.Equal(known, last.FromCache);
            known = last.Results.Count + last.Broken.Count;
        }

        Assert.NotNull(last);
        Assert.NotEqual(0, known);
        Assert.True(LoadedText.Of(farm.Load(withCache: false)) == LoadedText.Of(last));
    }
}
