namespace Brrr.Rendering.Api;

/// <summary>A column of a table: its name, and what a row has in it.</summary>
/// <param name="Name">As the published JSON names the field.</param>
/// <param name="Cell">A text, a number, a truth, a date, or null.</param>
internal sealed record CsvColumn<T>(string Name, Func<T, object?> Cell);
