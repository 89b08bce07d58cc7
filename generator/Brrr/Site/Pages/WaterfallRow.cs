using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>One step of a waterfall with its name.</summary>
/// <param name="Name">The benchmark and its page, or what is summed up.</param>
/// <param name="Factor">What it multiplies the geometric mean by.</param>
/// <param name="Share">Its part of the whole; above 100 % where others pull the other way.</param>
/// <param name="Step">The bar.</param>
/// <param name="IsTotal">Whether it is the whole.</param>
internal sealed record WaterfallRow(Link Name, Measure Factor, string Share, WaterfallStep Step, bool IsTotal);
