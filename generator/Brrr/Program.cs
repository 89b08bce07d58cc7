using Brrr.Cli;

return CommandLine.Run(args, Terminal.OfProcess());
