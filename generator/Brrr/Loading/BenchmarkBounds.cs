namespace Brrr.Loading;

/// <summary>Names and tags that no page could show.</summary>
internal static class BenchmarkBounds
{
    /// <summary>Refuses a benchmark that is beyond the limits; one whose name is loses it, so that no message shows it.</summary>
    /// <exception cref="BenchmarkFault">It is.</exception>
    public static void Check(RawBenchmark benchmark, ReadLimits limits)
    {
        var tags = benchmark.Tags ?? [];
        if (benchmark.Name is { } name && name.Length > limits.NameCharacters)
        {
            benchmark.Name = null;
            throw new BenchmarkFault(null, $"has a name of {name.Length:N0} characters, and {limits.NameCharacters:N0} are allowed ({ReadLimits.NameOf(LimitKeys.NameCharacters)})");
        }

        if (tags.Count > limits.Tags)
            throw new BenchmarkFault(null, $"has {tags.Count:N0} tags, and {limits.Tags:N0} are allowed ({ReadLimits.NameOf(LimitKeys.Tags)})");
        if (tags.Any(tag => tag.Length > limits.NameCharacters))
            throw new BenchmarkFault(null, $"has a tag of more than {limits.NameCharacters:N0} characters ({ReadLimits.NameOf(LimitKeys.NameCharacters)})");
    }
}
