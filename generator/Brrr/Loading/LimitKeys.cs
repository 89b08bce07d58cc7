namespace Brrr.Loading;

/// <summary>What the limits are called in <c>dashboard.yaml</c>, and how they are read there.</summary>
internal static class LimitKeys
{
    public const string Bytes = "bytes";

    public const string TextBytes = "text_bytes";

    public const string Depth = "depth";

    public const string Benchmarks = "benchmarks";

    public const string Values = "values";

    public const string NameCharacters = "name_characters";

    public const string Tags = "tags";

    public const string Files = "files";

    private const int LargestFile = 1 << 30;

    /// <summary>Reads the mapping; what it does not say is as usual.</summary>
    public static ReadLimits Read(YamlMapping? yaml)
    {
        var usual = ReadLimits.Default;
        if (yaml is null) return usual;
        var limits = new ReadLimits
        {
            Bytes = yaml.Integer(Bytes, (int)usual.Bytes, 1, LargestFile),
            TokenBytes = yaml.Integer(TextBytes, usual.TokenBytes, 1, LargestFile),
            Depth = yaml.Integer(Depth, usual.Depth, 8, 1000),
            Benchmarks = yaml.Integer(Benchmarks, usual.Benchmarks, 1, 1_000_000),
            Values = yaml.Integer(Values, usual.Values, 1, 100_000_000),
            NameCharacters = yaml.Integer(NameCharacters, usual.NameCharacters, 20, 10_000),
            Tags = yaml.Integer(Tags, usual.Tags, 0, 10_000),
            Files = yaml.Integer(Files, usual.Files, 1, 10_000_000),
        };
        yaml.Finish();
        return limits;
    }
}
