using Brrr.Ingesting;
using Brrr.Results;

namespace Brrr.Tests.Ingesting;

/// <summary>Where a measurement comes from, made for a test: a test changes only what it is about.</summary>
internal static class MadeOrigin
{
    public const string Sha = "ea4c85552bb7883e1d6c808281c1f46aca86aeab";

    public static ResultOrigin Jit { get; } = new("pi5", FlagSet.Of("JIT"), "python", Sha, Sha, "2026-06-06T01:42:59+03:00", Version("3.16.0a0"));

    public static PythonVersion Version(string text) => PythonVersion.TryParse(text, out var version) ? version : throw new ArgumentException(text + " is no version");
}
