using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Windows: whether the runner has an administrator's rights, which pyperf's high priority and the remedies need. Told by ids, not by translated names.</summary>
internal static class PermissionsCheck
{
    private const string HighIntegrity = "S-1-16-12288";
    private const string SystemIntegrity = "S-1-16-16384";

    public static IEnumerable<Finding> Of(Patient patient)
    {
        if (patient.Commands.Output("whoami", "/groups") is not { } groups) yield break;
        if (groups.Contains(HighIntegrity, StringComparison.Ordinal) || groups.Contains(SystemIntegrity, StringComparison.Ordinal)) yield break;
        yield return new Finding(
            "permissions",
            FindingSeverity.Info,
            "the user has no administrator's rights",
            "not elevated",
            "workers can't raise their priority, so that other programs interrupt them more often",
            "run the runner as a service under an account of its own that is an administrator");
    }
}
