namespace Brrr.Results;

/// <summary>How much a finding matters.</summary>
internal enum Severity
{
    /// <summary>Odd, but everything was used.</summary>
    Warning,

    /// <summary>Something was left out.</summary>
    Error,
}
