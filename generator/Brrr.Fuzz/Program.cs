using Brrr.Fuzz;

// What builds keep for the next one is not kept beside the project's own.
var state = Directory.CreateTempSubdirectory("brrr-fuzz-state-");
Environment.SetEnvironmentVariable("BRRR_STATE", state.FullName);
try
{
    return FuzzCommand.Run(args, Console.Out);
}
finally
{
    state.Delete(recursive: true);
}
