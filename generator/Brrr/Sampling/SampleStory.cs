namespace Brrr.Sampling;

/// <summary>
/// What happens to the farm and when: chapters of some four months, each with an outage, a regression, an improvement and the usual mishaps.
/// </summary>
internal sealed class SampleStory
{
    public const int OutageNights = 2;

    private const int ChapterNights = 120;
    private const int SilentNights = 3;
    private const int RegressedNights = 100;

    private readonly IReadOnlyList<SampleMachine> machines;

    private SampleStory(int nights, IReadOnlyList<SampleMachine> machines, IReadOnlyList<SampleChapter> chapters)
    {
        Nights = nights;
        this.machines = machines;
        Chapters = chapters;
    }

    public int Nights { get; }

    public IReadOnlyList<SampleChapter> Chapters { get; }

    public static SampleStory Of(int nights, IReadOnlyList<SampleMachine> machines, ulong seed)
    {
        var count = Math.Max(1, nights / ChapterNights);
        var starts = Enumerable.Range(0, count + 1).Select(number => (int)((long)number * nights / count)).ToList();
        var chapters = Enumerable.Range(0, count).Select(number => new SampleChapter(number, starts[number], starts[number + 1] - starts[number], seed));
        return new SampleStory(nights, machines, [.. chapters]);
    }

    public bool HasTwins(int night) => Chapters.Any(chapter => chapter.Twins == night);

    /// <summary>The outage that a night lies in; null when all is well.</summary>
    public SampleChapter? OutageOn(int night) => Chapters.FirstOrDefault(chapter => night - chapter.Outage is >= 0 and < OutageNights);

    /// <summary>The chapters whose regression a machine suffers from on a night. It is mended in the following chapter.</summary>
    public IEnumerable<SampleChapter> RegressionsOn(SampleMachine machine, int night) =>
        Chapters.Where(chapter => night - chapter.Regression is >= 0 and < RegressedNights && IsRegressed(machine, chapter));

    /// <summary>The chapters whose improvement has come by a night.</summary>
    public IEnumerable<SampleChapter> ImprovementsBy(int night) => Chapters.Where(chapter => chapter.Improvement <= night);

    /// <summary>Nights since the first chapter's end: what was gained wears off slowly in the years after.</summary>
    public int NightsAfterFirstChapter(int night) => Math.Max(0, night - Chapters[0].Length);

    /// <summary>Whether a machine measures a side at all; a silent machine measures neither.</summary>
    public bool HasResult(SampleMachine machine, int night, bool jit)
    {
        var chapter = ChapterOf(night);
        var silent = IsTurnOf(machine, chapter, 1) && night - chapter.Silence is >= 0 and < SilentNights && night < Nights - 1;
        var widowed = jit && IsTurnOf(machine, chapter, 2) && night == chapter.Widowed;
        return !silent && !widowed;
    }

    public bool IsTruncated(SampleMachine machine, int night, bool jit)
    {
        var chapter = ChapterOf(night);
        return jit && night == chapter.Truncated && IsTurnOf(machine, chapter, 3);
    }

    /// <summary>The benchmark that one result has lost; null for all others.</summary>
    public string? MissingBenchmark(SampleMachine machine, int night, bool jit)
    {
        var chapter = ChapterOf(night);
        return jit && night == chapter.Shrunk && IsTurnOf(machine, chapter, 0) ? chapter.MissingBenchmark : null;
    }

    // It takes turns: machines with tail calls first, then those without, where the farm has both.
    private bool IsRegressed(SampleMachine machine, SampleChapter chapter) =>
        machines.All(other => other.Tailcall == machine.Tailcall) || machine.Tailcall == (chapter.Number % 2 == 0);

    private SampleChapter ChapterOf(int night) => Chapters.Last(chapter => chapter.Start <= night);

    private bool IsTurnOf(SampleMachine machine, SampleChapter chapter, int turn) => machines[(turn + chapter.Number) % machines.Count] == machine;
}
