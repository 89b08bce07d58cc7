using Brrr.Results;

namespace Brrr.Loading;

/// <summary>A results file and what came of reading it: either a suite or the reason why there is none.</summary>
internal sealed record FileReading(ResultFile File, SuiteReading? Reading, BrrrException? Fault)
{
    public static FileReading Of(ResultFile file, ReadLimits limits)
    {
        try
        {
            return new FileReading(file, PyperfReader.Read(file.Open, limits), null);
        }
        catch (BrrrException fault)
        {
            return new FileReading(file, null, fault);
        }
    }
}
