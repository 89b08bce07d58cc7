namespace Brrr.Results;

/// <summary>How much a finding about a machine matters to its numbers, in rising order.</summary>
internal enum FindingSeverity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>The numbers may scatter more, or shift.</summary>
    Warning,

    /// <summary>The numbers are not to be trusted.</summary>
    Error,
}
