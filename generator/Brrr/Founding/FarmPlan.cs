using Brrr.Results;

namespace Brrr.Founding;

/// <summary>What a new owner decides first.</summary>
internal sealed record FarmPlan
{
    private const string GitHubPages = ".github.io";

    /// <exception cref="BrrrException">The repository is not written as owner/name, there are no machines, or two with one name.</exception>
    public FarmPlan(string title, string repository, string? siteUrl, IReadOnlyList<PlannedMachine> machines)
    {
        var parts = repository.Split('/');
        if (parts.Length != 2 || !parts.All(IsGitHubName)) throw new BrrrException(repository, "is not written as OWNER/NAME", "such as octocat/our-jit");
        if (machines.Count == 0) throw new BrrrException("", "there is no machine", "name at least one: --machine " + PlannedMachine.Grammar);
        if (machines.GroupBy(machine => Slug.Of(machine.Name), StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new BrrrException(twice.First().Name, $"names {twice.Count()} machines", "give each a name of its own");
        Title = title;
        Repository = repository;
        SiteUrl = (siteUrl ?? PagesOf(parts[0], parts[1])).TrimEnd('/') + "/";
        Machines = machines;
    }

    /// <summary>What the pages are called.</summary>
    public string Title { get; }

    /// <summary>owner/name on GitHub.</summary>
    public string Repository { get; }

    /// <summary>Where the pages will be, with a trailing slash; GitHub Pages' own address unless one was given.</summary>
    public string SiteUrl { get; }

    public IReadOnlyList<PlannedMachine> Machines { get; }

    private static string PagesOf(string owner, string name)
    {
        var host = owner.ToLowerInvariant() + GitHubPages;
        return string.Equals(name, host, StringComparison.OrdinalIgnoreCase) ? $"https://{host}/" : $"https://{host}/{name}/";
    }

    private static bool IsGitHubName(string text) =>
        text.Length is > 0 and <= 100 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.') && text.Any(char.IsAsciiLetterOrDigit);
}
