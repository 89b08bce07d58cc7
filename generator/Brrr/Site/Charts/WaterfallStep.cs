namespace Brrr.Site.Charts;

/// <summary>One step of a waterfall: from where the steps before it lead to where it leads.</summary>
/// <param name="Start">Share of the width at which it begins, 0 to 1.</param>
/// <param name="End">Share at which it ends; above the start it is faster.</param>
/// <param name="Zero">Share at which nothing has moved yet.</param>
internal sealed record WaterfallStep(double Start, double End, double Zero);
