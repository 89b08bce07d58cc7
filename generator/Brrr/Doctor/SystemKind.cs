namespace Brrr.Doctor;

/// <summary>Operating systems that the checks know.</summary>
internal enum SystemKind
{
    Linux,
    MacOs,
    Windows,
}
