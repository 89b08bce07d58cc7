using Brrr.Site.Pages;
using Xunit;

namespace Brrr.Tests.Site;

public sealed class ChangeArchiveTests
{
    [Fact]
    public void A_few_changes_need_no_other_page()
    {
        var archive = ChangeArchive.Of([StoryOf("2026-06-02", 75), StoryOf("2026-05-02", 10)]);
        Assert.Equal(2, archive.Newest.Count);
        Assert.Empty(archive.Months);
    }

    [Fact]
    public void What_does_not_fit_goes_to_its_month_whole()
    {
        var archive = ChangeArchive.Of([StoryOf("2026-06-02", 400), StoryOf("2026-05-20", 150), StoryOf("2026-05-02", 150), StoryOf("2026-04-02", 1)]);
        Assert.Single(archive.Newest);
        Assert.Equal(["changes/2026-05/", "changes/2026-04/"], archive.Months.Select(month => month.Path));
        Assert.Equal(2, archive.Months[0].Stories.Count);
    }

    [Fact]
    public void The_newest_month_is_on_the_first_page_however_large() =>
        Assert.Single(ChangeArchive.Of([StoryOf("2026-06-02", 5000), StoryOf("2026-05-02", 1)]).Newest);

    private static ChangeStory StoryOf(string night, int size)
    {
        var line = ChangeLine.Of(MadeChanges.Mean(), MadeChanges.SourceOf());
        var date = DateOnly.ParseExact(night, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new ChangeStory("mean", date, date, null, "", "", "", "", [.. Enumerable.Repeat(line, size)], []);
    }
}
