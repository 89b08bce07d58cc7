namespace Brrr.Tests.Cli;

/// <summary>Verbs that run in the tests' own process stand in the repository, as a person would.</summary>
public sealed class WorkingFolder
{
    public WorkingFolder() => Environment.CurrentDirectory = Repository.Root;
}
