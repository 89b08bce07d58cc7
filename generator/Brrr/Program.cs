using Brrr.Cli;

var summary = SiteBuild.Run(new BuildOptions(args, null, "_check", null));
Console.WriteLine(summary.Writing);
return 0;
