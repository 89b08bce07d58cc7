using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>How far each side moved at a change.</summary>
/// <param name="Base">The interpreter's own speed, after against before.</param>
/// <param name="Head">The JIT's own speed.</param>
/// <param name="HeadName">"The JIT", or "The head" where the comparison is about something else.</param>
/// <param name="Residual">What both leave of the step: they are medians, the step is one of means.</param>
internal sealed record ChangeSides(Measure Base, Measure Head, string HeadName, Measure Residual)
{
    public static ChangeSides Of(Change change) => new(
        Measure.Speedup(Math.Exp(-change.Sides.Base)),
        Measure.Speedup(Math.Exp(-change.Sides.Head)),
        ChangeText.Head(change) == "the JIT" ? "The JIT" : "The head",
        Measure.Speedup(Math.Exp(change.Sides.Residual)));
}
