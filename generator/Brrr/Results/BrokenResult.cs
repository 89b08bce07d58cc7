namespace Brrr.Results;

/// <summary>A results file that could not be read at all. Its path still says which night, machine and build it was meant for.</summary>
/// <param name="Source">The source that holds it.</param>
/// <param name="Name">What the file's name says.</param>
/// <param name="Directory">What the directory's name says.</param>
/// <param name="Reason">Why it was left out.</param>
internal sealed record BrokenResult(Source Source, ResultName Name, ResultDirectory Directory, LeftOut Reason);
