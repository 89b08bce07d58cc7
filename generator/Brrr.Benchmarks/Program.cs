using BenchmarkDotNet.Running;
using Brrr.Benchmarks;

return args switch
{
    ["nothing"] => 0,
    ["reading", .. var folders] => ReadingRatio.Run(folders, Console.Out),
    ["tokens", .. var folders] => TokenLoop.Run(folders, Console.Out),
    ["git", .. var rest] => GitRatio.Run(rest, Console.Out),
    ["site", .. var rest] => SiteRatio.Run(rest, Console.Out),
    ["night", .. var rest] => NightRatio.Run(rest, Console.Out),
    _ => BenchmarkSwitcher.FromAssembly(typeof(TokenLoop).Assembly).Run(args).Any() ? 0 : 1,
};
