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
