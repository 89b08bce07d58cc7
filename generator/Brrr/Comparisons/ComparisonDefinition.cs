using Brrr.Results;

namespace Brrr.Comparisons;

/// <summary>Two flag sets that are to be compared, such as no flags against JIT.</summary>
/// <param name="Id">Short name: part of ids and addresses.</param>
/// <param name="Title">For people.</param>
/// <param name="Base">Flags of the side that is measured against.</param>
/// <param name="Head">Flags of the side that is judged.</param>
internal sealed record ComparisonDefinition(string Id, string Title, FlagSet Base, FlagSet Head);
