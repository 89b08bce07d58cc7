namespace Brrr.Tests;

/// <summary>When a server goes away while it serves a request.</summary>
public enum GitServerFault
{
    /// <summary>Before git saw the request: nothing was done.</summary>
    BeforeTheWork,

    /// <summary>With half of the answer sent.</summary>
    InTheAnswer,

    /// <summary>When git had done its work and before any of the answer was sent: a push arrived, and its sender does not know.</summary>
    AfterTheWork,
}
