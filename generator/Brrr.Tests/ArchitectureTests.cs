using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests;

/// <summary>The order of the layers, and what none below the command line may do.</summary>
public sealed class ArchitectureTests
{
    private const string Root = "Brrr";

    private const string CommandLine = "Cli";

    /// <summary>The folders in the order of their layers, and what each may use.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Pyperf"] = [],
        ["Statistics"] = [],
        ["Results"] = ["Pyperf", "Statistics"],
        ["Comparisons"] = ["Pyperf", "Statistics", "Results"],
        ["Loading"] = ["Pyperf", "Statistics", "Results", "Comparisons"],
        ["Measuring"] = ["Results", "Loading"],
        ["Doctor"] = ["Pyperf", "Statistics", "Results", "Comparisons", "Loading"],
        ["Ingesting"] = ["Pyperf", "Statistics", "Results", "Comparisons", "Loading"],
        ["Suggesting"] = ["Pyperf", "Statistics", "Results", "Comparisons", "Loading"],
        ["Founding"] = ["Pyperf", "Statistics", "Results", "Comparisons", "Loading"],
        ["Site"] = ["Pyperf", "Statistics", "Results", "Comparisons", "Loading"],
        ["Rendering"] = ["Pyperf", "Statistics", "Results", "Comparisons", "Loading", "Site"],
        ["Notices"] = ["Statistics", "Results", "Comparisons", "Site"],
        ["Publishing"] = ["Pyperf", "Statistics", "Results", "Comparisons", "Loading", "Site", "Rendering"],
        ["Sampling"] = [],
        [CommandLine] = ["Pyperf", "Statistics", "Results", "Comparisons", "Loading", "Site", "Rendering", "Publishing", "Sampling", "Measuring", "Notices", "Doctor", "Ingesting", "Suggesting", "Founding"],
    };

    private static readonly Architecture Program = new ArchLoader().LoadAssemblies(typeof(BrrrException).Assembly).Build();

    private static readonly IReadOnlyList<IType> Types = [.. Program.Types.Where(type => LayerOf(type) is not null)];

    [Fact]
    public void Every_folder_is_a_layer() =>
        Assert.Empty(Types.Select(type => LayerOf(type) ?? "").Distinct().Except(MayUse.Keys));

    [Fact]
    public void A_folder_uses_only_those_before_it()
    {
        var breaches = from type in Types
                       let own = LayerOf(type)
                       from used in type.Dependencies.Select(dependency => LayerOf(dependency.Target)).OfType<string>().Distinct()
                       where used != own && !MayUse[own].Contains(used)
                       select $"{type.FullName} uses {used}";
        Assert.Empty(breaches);
    }

    [Theory]
    [InlineData("System.Console")]
    [InlineData("Spectre.Console.AnsiConsole")]
    public void Only_the_command_line_writes_to_the_terminal(string console) =>
        Assert.Empty(BelowCommandLine().Where(type => type.Dependencies.Any(dependency => dependency.Target.FullName == console)).Select(type => type.FullName));

    [Theory]
    [InlineData("System.DateTime", "Now|UtcNow|Today")]
    [InlineData("System.DateTimeOffset", "Now|UtcNow")]
    [InlineData("System.TimeProvider", "System")]
    [InlineData("System.Random", "Shared|ctor")]
    [InlineData("System.Guid", "NewGuid|CreateVersion7")]
    [InlineData("System.Environment", "TickCount|TickCount64")]
    public void Below_the_command_line_nothing_depends_on_clock_or_chance(string type, string members)
    {
        var name = new Regex($@"^(get_|\.)?({members})\(\)$");
        var breaches = from user in BelowCommandLine()
                       from call in user.GetCalledMethods()
                       where call.DeclaringType.FullName == type && name.IsMatch(call.Name)
                       select $"{user.FullName} calls {type}.{call.Name}";
        Assert.Empty(breaches);
    }

    [Fact]
    public void The_calls_that_are_looked_for_would_be_found()
    {
        // Without this, a change of the library's names would make the tests above pass for ever.
        var calls = BelowCommandLine().SelectMany(type => type.GetCalledMethods()).Select(call => $"{call.DeclaringType.FullName}.{call.Name}").ToHashSet();
        Assert.Contains("System.DateTimeOffset.get_UtcDateTime()", calls);
        Assert.Contains(Types.SelectMany(type => type.Dependencies), dependency => LayerOf(dependency.Target) == "Statistics" && LayerOf(dependency.Origin) == "Comparisons");
    }

    private static IEnumerable<IType> BelowCommandLine() => Types.Where(type => LayerOf(type) != CommandLine);

    /// <summary>First folder below the root; null for types that are not the program's own.</summary>
    private static string? LayerOf(IType type)
    {
        var parts = type.FullName.Split('.');
        return parts.Length > 2 && parts[0] == Root ? parts[1] : null;
    }
}
