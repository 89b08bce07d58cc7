namespace Brrr.Tests.Faults;

/// <summary>A result that is seldom, but whole: nothing is said of it, and its number is right.</summary>
/// <param name="Name">What is odd, in a few words.</param>
/// <param name="Night">Its night.</param>
/// <param name="Speedup">What its pair says: base over head.</param>
/// <param name="Benchmarks">How many benchmarks its pair has.</param>
/// <param name="Write">Writes both sides.</param>
internal sealed record OddInput(string Name, int Night, double Speedup, int Benchmarks, Action<FaultProject> Write);
