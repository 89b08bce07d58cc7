using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

/// <summary>A job that writes while a build reads leaves a file that is neither the old nor the new one.</summary>
public sealed class ChangingFileTests : IDisposable
{
    private const string Path = "results/bm-20260602-3.16.0a0-71fc4c6/bm-20260602-m3-arm64-python-71fc4c66d3e675a5481b-3.16.0a0-71fc4c6.json";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Is_refused_and_read_when_it_is_whole()
    {
        var place = folder.Write(Path, new PyperfText().Seconds("nbody", 1).Bytes());
        var file = Assert.Single(ResultSource.FromDirectory(Assert.Single(SourceDefinition.FromFolders([folder.At("results")])), folder.At("results")).Files);
        var changing = file with
        {
            OpenRaw = () =>
            {
                var bytes = File.ReadAllBytes(place);
                File.AppendAllText(place, " \n");
                return new MemoryStream(bytes);
            },
        };
        using var cache = ResultCache.Open(folder.At("cache"), ReadLimits.Default) ?? throw new InvalidOperationException("no cache");
        foreach (var reading in new[] { FileReading.Of(changing, ReadLimits.Default), new CachedReading(ReadLimits.Default, cache).Of(changing) })
        {
            Assert.Null(reading.Reading);
            Assert.Equal(("changed while it was read", "build again when it is written to its end"), (reading.Fault?.What, reading.Fault?.Remedy));
            Assert.False(reading.IsOfContent);
        }

        Assert.NotNull(new CachedReading(ReadLimits.Default, cache).Of(file).Reading);
    }
}
