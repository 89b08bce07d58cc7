namespace Brrr.Cli;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The work could not be done.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary><c>changes --exit-code</c>: there is a new regression.</summary>
    public const int NewRegression = 3;
}
