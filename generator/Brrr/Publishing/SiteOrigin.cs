namespace Brrr.Publishing;

/// <summary>Where the site that is published comes from: a folder as it is, or a build that can be done again from newer data.</summary>
internal sealed class SiteOrigin
{
    private readonly Func<string> make;
    private readonly Action? bringForward;

    private SiteOrigin(Func<string> make, Action? bringForward) => (this.make, this.bringForward) = (make, bringForward);

    /// <summary>Whether there may be newer data.</summary>
    public bool CanBeNewer => bringForward is not null;

    public static SiteOrigin FromFolder(string folder) => new(() => folder, null);

    /// <param name="build">Builds from the data as it is and returns the folder of the site.</param>
    /// <param name="bringForward">Brings the data forward to its newest state.</param>
    public static SiteOrigin FromBuild(Func<string> build, Action bringForward) => new(build, bringForward);

    /// <summary>The site.</summary>
    public SiteFolder Site() => SiteFolder.Read(make());

    /// <summary>The site from the newest data; the same where it comes from a folder.</summary>
    public SiteFolder Newest()
    {
        bringForward?.Invoke();
        return Site();
    }
}
