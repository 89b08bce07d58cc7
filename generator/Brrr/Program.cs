using Brrr.Cli;
using Brrr.Results;

var terminal = Terminal.OfProcess();
try
{
    return CommandLine.Run(args, terminal);
}
catch (BrrrException fault)
{
    terminal.ErrorLine("brrr: " + Terminal.Clean(fault.Message));
    return ExitCode.Failed;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    terminal.ErrorLine("brrr: the disk refuses: " + Terminal.Clean(fault.Message) + "; free space there, or let this user read and write");
    return ExitCode.Failed;
}
