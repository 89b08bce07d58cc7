namespace Brrr.Cli;

/// <summary>How two files are shown beside each other.</summary>
/// <param name="Base">Path of the file that is measured against.</param>
/// <param name="Head">Path of the file that is judged.</param>
/// <param name="BySpeedup">Fastest first, instead of by name.</param>
/// <param name="ShowsAll">Whether benchmarks that are not significant have rows.</param>
internal sealed record CompareOptions(string Base, string Head, bool BySpeedup, bool ShowsAll);
