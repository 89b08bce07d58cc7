using Spectre.Console;

namespace Brrr.Cli;

/// <summary>A bar that shows how many files are read; nothing where no person watches.</summary>
internal static class ReadingProgress
{
    /// <summary>Runs the work and gives it something to tell its progress to.</summary>
    public static T Show<T>(Terminal terminal, bool isQuiet, Func<Action<int, int>?, T> work)
    {
        if (isQuiet || !terminal.IsInteractive) return work(null);
        return AnsiConsole.Progress().AutoClear(true).HideCompleted(true).Start(context =>
        {
            var task = context.AddTask("Reading results");
            return work((done, total) =>
            {
                task.MaxValue = total;
                task.Value = done;
            });
        });
    }
}
