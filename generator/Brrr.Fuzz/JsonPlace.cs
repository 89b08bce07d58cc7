namespace Brrr.Fuzz;

/// <summary>Where a value stands in a JSON text.</summary>
/// <param name="Start">Where its member or element begins: at the name where it has one.</param>
/// <param name="NameEnd">Where its name ends, behind the quote; <paramref name="Start"/> where it has none.</param>
/// <param name="ValueStart">Where the value begins.</param>
/// <param name="End">Behind its last byte.</param>
internal readonly record struct JsonPlace(int Start, int NameEnd, int ValueStart, int End)
{
    public bool HasName => NameEnd > Start;
}
