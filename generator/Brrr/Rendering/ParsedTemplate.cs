using Scriban.Syntax;

namespace Brrr.Rendering;

/// <summary>A template that has been read.</summary>
/// <param name="File">Its file, as messages name it.</param>
/// <param name="Page">What it says.</param>
internal sealed record ParsedTemplate(string File, ScriptPage Page);
