using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary>What results may ask for, as the project's owner sets it.</summary>
internal static class ProjectLimits
{
    private const string FileName = "dashboard.yaml";

    /// <summary>Those of a project.</summary>
    public static ReadLimits Of(ProjectPaths paths) => Of(paths.Data);

    /// <summary>Those of a folder of configuration.</summary>
    public static ReadLimits Of(string data) => DashboardFile.ReadWithLimits(Path.Combine(data, FileName), ProjectPaths.NameOf(FileName), []).Limits;

    /// <summary>Those of the project around; the usual ones elsewhere.</summary>
    public static ReadLimits Here()
    {
        try
        {
            return Of(ProjectPaths.Find(null, null));
        }
        catch (BrrrException)
        {
            return ReadLimits.Default;
        }
    }
}
