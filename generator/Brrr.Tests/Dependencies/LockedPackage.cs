namespace Brrr.Tests.Dependencies;

/// <summary>A package that a lock file holds.</summary>
/// <param name="Name">As its registry writes it.</param>
/// <param name="Version">The one that is restored.</param>
/// <param name="IsAskedFor">Whether a project names it, and not only another package.</param>
/// <param name="Licence">An SPDX expression.</param>
internal sealed record LockedPackage(string Name, string Version, bool IsAskedFor, string Licence);
