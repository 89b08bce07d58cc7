using System.Globalization;

namespace Brrr.Fuzz;

/// <summary>Which mutant a run is at, in a file that is there as long as the run: a stack that overflows ends the process, and nobody else could say at which.</summary>
internal sealed class LastMutant : IDisposable
{
    private readonly string path;
    private readonly FileStream file;

    /// <param name="folder">Where the file goes.</param>
    /// <param name="seed">Whose mutants they are.</param>
    public LastMutant(string folder, ulong seed)
    {
        path = Path.Combine(Directory.CreateDirectory(folder).FullName, string.Create(CultureInfo.InvariantCulture, $"{seed}-running.txt"));
        if (File.Exists(path) && int.TryParse(File.ReadAllText(path), CultureInfo.InvariantCulture, out var number)) OfRunThatDied = number;
        file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 0);
    }

    /// <summary>At which mutant the last run of the seed died; the first of a hundred where it built. Null where it ended as it should.</summary>
    public int? OfRunThatDied { get; }

    public void Set(int number)
    {
        file.Position = 0;
        file.Write(System.Text.Encoding.ASCII.GetBytes(number.ToString("D10", CultureInfo.InvariantCulture)));
    }

    public void Dispose()
    {
        file.Dispose();
        File.Delete(path);
    }
}
