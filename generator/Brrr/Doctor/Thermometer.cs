namespace Brrr.Doctor;

/// <summary>Linux's thermal zones, and the counts of Intel's thermal throttling.</summary>
internal static class Thermometer
{
    private const string Zones = "/sys/class/thermal";
    private const string Processors = "/sys/devices/system/cpu";

    /// <summary>Degrees Celsius of the hottest zone; null where there is none.</summary>
    public static double? Hottest(Patient patient) => patient.Files.Names(Zones)
        .Where(name => name.StartsWith("thermal_zone", StringComparison.Ordinal))
        .Max(zone => patient.Files.Number($"{Zones}/{zone}/temp") / 1000.0);

    /// <summary>Events of all cores since boot. A package has one count that each of its cores shows: the largest stands for it. Null where nothing counts.</summary>
    public static long? ThrottleEvents(Patient patient)
    {
        var folders = Enumerable.Range(0, patient.Processors).Select(cpu => $"{Processors}/cpu{cpu}/thermal_throttle").ToList();
        var cores = folders.Select(folder => patient.Files.Number(folder + "/core_throttle_count")).OfType<long>().ToList();
        var packages = folders.Select(folder => patient.Files.Number(folder + "/package_throttle_count")).OfType<long>().ToList();
        return cores.Count + packages.Count == 0 ? null : cores.Sum() + packages.DefaultIfEmpty().Max();
    }
}
