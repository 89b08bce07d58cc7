using System.Globalization;
using System.IO.Compression;
using System.Text;
using Brrr.Sampling;

namespace Brrr.Fuzz;

/// <summary>Makes the mutants of a seed, each by its number alone: results mostly, and one file of the data folder in ten.</summary>
internal sealed class Mutator
{
    private const int Machines = 10;
    private const string FailureName = "failures/2026-07-01-m1-0123456.json";

    private const string Failure =
        """{"machine":"m1","date":"2026-07-01","commit":"0123456789012345678901234567890123456789","fork":"python","flags":"JIT","step":"build","reason":"no space left","url":"https://example.org/log"}""";

    private static readonly IReadOnlyList<JsonPlace> FailurePlaces = JsonPlaces.Of(Failure);

    private readonly ulong seed;
    private readonly IReadOnlyList<SpecimenPair> nights;
    private readonly Dictionary<Specimen, IReadOnlyList<JsonPlace>> places;

    /// <param name="seed">Decides every mutant.</param>
    /// <param name="nights">What they are made from.</param>
    public Mutator(ulong seed, IReadOnlyList<SpecimenPair> nights)
    {
        this.seed = seed;
        this.nights = nights;
        places = nights.SelectMany(night => new[] { night.Base, night.Head }).ToDictionary(each => each, each => JsonPlaces.Of(each.Text));
    }

    /// <summary>The mutant of a number; of two with one number every byte is the same.</summary>
    public Mutant Make(int number)
    {
        var random = RandomStream.Of(seed, "mutant", number.ToString(CultureInfo.InvariantCulture));
        return random.Below(10) == 0 ? OfConfiguration(number, random) : OfResult(number, random);
    }

    private static Mutant OfConfiguration(int number, RandomStream random)
    {
        if (random.Below(6) == 0) return new Mutant(number, "", FailureName, Encoding.Latin1.GetBytes(JsonMutation.Of(Failure, FailurePlaces, random)), null);
        var (name, text) = random.Pick(Configuration.Files);
        var bytes = YamlMutation.Of(text, random);
        return new Mutant(number, "", name, random.Below(8) == 0 ? ByteMutation.Of(bytes, bytes, random) : bytes, null);
    }

    /// <summary>Numbers in a row are nights of several machines, so that series of mutants arise.</summary>
    private Mutant OfResult(int number, RandomStream random)
    {
        var machine = string.Create(CultureInfo.InvariantCulture, $"m{number % Machines}");
        var night = nights[number / Machines % nights.Count];
        var (self, partner) = random.Below(3) == 0 ? (night.Base, night.Head) : (night.Head, night.Base);
        var isNamedOddly = random.Below(8) == 0;
        var folder = isNamedOddly && random.Below(2) == 0 ? NameMutation.Of(self.FolderParts, random) : string.Join('-', self.FolderParts);
        var file = isNamedOddly ? NameMutation.Of(self.FilePartsOf(machine), random) : string.Join('-', self.FilePartsOf(machine));
        var isPacked = random.Below(6) == 0;
        var isCalledPacked = random.Below(40) == 0 ? !isPacked : isPacked;
        return new Mutant(number, folder, file + (isCalledPacked ? ".json.gz" : ".json"), BytesOf(self, partner, isNamedOddly, isPacked, random), partner.Of(machine));
    }

    private byte[] BytesOf(Specimen self, Specimen other, bool isNamedOddly, bool isPacked, RandomStream random)
    {
        var isWhole = isNamedOddly && random.Below(2) == 0;
        var text = isWhole || random.Below(4) == 0 ? self.Text : JsonMutation.Of(self.Text, places[self], random);
        var bytes = Encoding.Latin1.GetBytes(text);
        if (isPacked) bytes = Packed(bytes);
        return !isWhole && (text == self.Text || random.Below(8) == 0) ? ByteMutation.Of(bytes, Encoding.Latin1.GetBytes(other.Text), random) : bytes;
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
