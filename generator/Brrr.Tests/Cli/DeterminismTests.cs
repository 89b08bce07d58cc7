using Xunit;

namespace Brrr.Tests.Cli;

/// <summary>The same input gives the same bytes, whoever builds it where and when, on which computer.</summary>
public sealed partial class DeterminismTests(FirstBuild first) : IClassFixture<FirstBuild>
{
    [Fact]
    public void Another_folder_line_end_and_order_of_files_change_no_byte()
    {
        OtherPlace.Write(first.Folder, "a/longer way/to it", first.Results, "\r\n");
        foreach (var file in Directory.EnumerateFiles(first.Folder.At("a"), "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Assert.Empty(first.DifferencesTo(first.Build("a/longer way/to it", "moved", [])));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", "tr_TR.UTF-8", "1")]
    [InlineData("America/St_Johns", "de_DE.UTF-8", "2")]
    public void Another_time_zone_culture_user_and_number_of_processors_change_no_byte(string zone, string culture, string processors) => Assert.Empty(first.DifferencesTo(first.Build("here", "other-" + processors, new()
    {
        ["TZ"] = zone,
        ["LANG"] = culture,
        ["LC_ALL"] = culture,
        ["DOTNET_PROCESSOR_COUNT"] = processors,
        ["HOME"] = Directory.CreateDirectory(first.Folder.At("homes/" + processors)).FullName,
        ["USER"] = "somebody",
        ["USERNAME"] = "somebody",
    })));
}
