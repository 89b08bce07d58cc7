namespace Brrr.Loading;

/// <summary>What stands behind a name of a folder.</summary>
internal enum ListedState
{
    /// <summary>A file or a directory.</summary>
    Plain,

    /// <summary>A symbolic link, which could lead out of the source.</summary>
    Link,

    /// <summary>Nothing that can be found by this name: it is not valid UTF-8, or was just removed.</summary>
    Lost,
}
