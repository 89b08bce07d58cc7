namespace Brrr.Publishing;

/// <summary>Where in a page an attribute's name and value stand.</summary>
internal readonly record struct TagAttribute(Range Name, Range Value);
