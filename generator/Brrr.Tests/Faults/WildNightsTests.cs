using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Brrr.Tests.Faults;

/// <summary>
/// Nights whose values leap from one end of what a value may be to the other: speedups of 1e36 and 1e-36 in turn, on two benchmarks, three nights and twelve.
/// No number that is computed of them leaves the range of a double, which JSON could not say.
/// </summary>
public sealed class WildNightsTests : IDisposable
{
    private static readonly (string Base, string Head)[] Leaps = [("1e18", "1e-18"), ("1e-18", "1e18"), ("1e-18", "1e-18"), ("1e18", "1e18")];

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(12)]
    public void Have_numbers_everywhere(int nights)
    {
        var project = new FaultProject(folder, "project");
        for (var night = 0; night < nights; night++)
        {
            var (@base, head) = Leaps[night % Leaps.Length];
            Write(project, night, "", @base);
            Write(project, night, "JIT", head);
        }

        var run = project.Build();
        Assert.True(run.ExitCode == 0, run.Error);

        using var document = JsonDocument.Parse(File.ReadAllBytes(project.At("_site/api/v1/nights.json")));
        Assert.Equal(nights, document.RootElement.GetProperty("pairs").EnumerateArray().Count(pair => pair.GetProperty("machine").GetString() == FaultProject.Machine));
        foreach (var file in Directory.EnumerateFiles(project.At("_site"), "*", SearchOption.AllDirectories).Where(IsMade))
        {
            var text = File.ReadAllText(file);
            foreach (var word in new[] { "NaN", "Infinity", "\u221E" }) Assert.False(text.Contains(word, StringComparison.Ordinal), $"{file}: {word}");
        }
    }

    public void Dispose() => folder.Dispose();

    /// <summary>The page of the data speaks of such numbers.</summary>
    private static bool IsMade(string file) =>
        Path.GetExtension(file) is ".json" or ".csv" or ".html" or ".svg" && Path.GetFileName(Path.GetDirectoryName(file)) != "assets" && !file.EndsWith(Path.Combine("data", "index.html"), StringComparison.Ordinal);

    private static void Write(FaultProject project, int night, string flags, string seconds) => project.Result(
        FaultProject.ResultPath(night, flags),
        new PyperfText().Metadata(FaultProject.Metadata(night)).Runs("nbody", Run(night, seconds)).Runs("2to3", Run(night, seconds)));

    private static string Run(int night, string seconds) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"metadata":{"date":"{{FaultProject.DateOf(night):yyyy-MM-dd}} 22:00:00.5"},"values":[{{seconds}},{{seconds}},{{seconds}}]}""");
}
