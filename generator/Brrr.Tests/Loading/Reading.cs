using System.Text;
using Brrr.Loading;
using Brrr.Pyperf;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Loading;

/// <summary>Reads pyperf files from memory.</summary>
internal static class Reading
{
    /// <summary>Reads a stream, and the same bytes where they lie within others: both must say the same.</summary>
    public static SuiteReading Of(byte[] file, ReadLimits? limits = null)
    {
        byte[] among = [.. "[1,"u8, .. file, .. ",2]"u8];
        var (reading, fault) = Outcome(() => new MemoryStream(file), limits);
        var (inPlace, other) = Outcome(() => new MemoryStream(among, 3, file.Length, writable: false, publiclyVisible: true), limits);
        Assert.Equal((fault?.Where, fault?.What, fault?.Remedy), (other?.Where, other?.What, other?.Remedy));
        Assert.Equal(reading?.Suite.Benchmarks.SelectMany(benchmark => benchmark.Values), inPlace?.Suite.Benchmarks.SelectMany(benchmark => benchmark.Values));
        Assert.Equal(reading?.LeftOut, inPlace?.LeftOut);
        return reading ?? throw (Exception?)fault ?? new InvalidOperationException("neither a reading nor a fault");
    }

    public static SuiteReading Of(string file) => Of(Encoding.UTF8.GetBytes(file));

    public static SuiteReading Of(PyperfText file) => Of(file.Bytes());

    /// <summary>The file's one benchmark; nothing is left out.</summary>
    public static Benchmark One(PyperfText file)
    {
        var reading = Of(file);
        Assert.Empty(reading.LeftOut);
        return Assert.Single(reading.Suite.Benchmarks);
    }

    /// <summary>What is left out of a file whose other benchmark, "fine", is read.</summary>
    public static BrokenBenchmark LeftOut(PyperfText file)
    {
        var reading = Of(file);
        Assert.Equal("fine", Assert.Single(reading.Suite.Benchmarks).Name);
        return Assert.Single(reading.LeftOut);
    }

    /// <summary>Why a file can't be used at all.</summary>
    public static BrrrException Fault(byte[] file, ReadLimits? limits = null)
    {
        var fault = Assert.ThrowsAny<BrrrException>(() => Of(file, limits));
        Assert.NotEqual("", fault.What);
        Assert.NotEqual("", fault.Remedy);
        return fault;
    }

    public static BrrrException Fault(string file) => Fault(Encoding.UTF8.GetBytes(file));

    public static BrrrException Fault(PyperfText file) => Fault(file.Bytes());

    private static (SuiteReading? Reading, BrrrException? Fault) Outcome(Func<Stream> open, ReadLimits? limits)
    {
        try
        {
            return (PyperfReader.Read(open, limits ?? ReadLimits.Default), null);
        }
        catch (BrrrException fault)
        {
            return (null, fault);
        }
    }
}
