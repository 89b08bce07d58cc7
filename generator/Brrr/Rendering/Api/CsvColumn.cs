namespace Brrr.Rendering.Api;

/// <summary>A column of a table: its name, and what a row has in it.</summary>
/// <param name="Name">As the published JSON names the field, where one field is one column.</param>
/// <param name="Cell">A text, a number, a truth, a date, or null.</param>
/// <param name="Field">Path of the field in the published JSON; null where it is the name.</param>
/// <param name="Part">Which part of the field it is; empty for all of it.</param>
internal sealed record CsvColumn<T>(string Name, Func<T, object?> Cell, string? Field = null, string Part = "");
