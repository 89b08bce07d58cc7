namespace Brrr.Statistics;

/// <summary>Which side of a comparison a change of speedup comes from: two thirds of it or more.</summary>
internal enum MovedSide
{
    /// <summary>Neither side makes up two thirds.</summary>
    Both,

    /// <summary>The base (the interpreter).</summary>
    Base,

    /// <summary>The head (the JIT).</summary>
    Head,
}
