using System.Runtime.ExceptionServices;

namespace Brrr.Comparisons;

/// <summary>
/// The same work on many things, on all processors. The first failure is thrown as it is. (Parallel LINQ does it too, at the price of compiling itself anew
/// for each type.)
/// </summary>
internal static class InParallel
{
    /// <summary>What comes of each item, in the order of the items.</summary>
    public static TResult[] Select<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work)
        where TItem : class
        where TResult : class =>
        Range(items.Count, index => work(items[index]));

    /// <summary>What comes of each number from 0 up to a count, in their order.</summary>
    public static TResult[] Range<TResult>(int count, Func<int, TResult> work)
        where TResult : class?
    {
        var results = new TResult[count];
        Unwrapped(() => Parallel.For(0, count, index => results[index] = work(index)));
        return results;
    }

    /// <summary>Two things that do not wait for each other.</summary>
    public static (TOne One, TOther Other) Both<TOne, TOther>(Func<TOne> one, Func<TOther> other)
    {
        var begun = Task.Run(other);
        return (one(), begun.GetAwaiter().GetResult());
    }

    /// <summary>Does something with each item.</summary>
    public static void ForEach<TItem>(IReadOnlyList<TItem> items, Action<TItem> work)
        where TItem : class =>
        Unwrapped(() => Parallel.For(0, items.Count, index => work(items[index])));

    /// <summary>Does something with each item, and with a tool that each thread has for itself.</summary>
    public static void ForEach<TItem, TTool>(IReadOnlyList<TItem> items, Func<TTool> tool, Action<TItem, TTool> work)
        where TItem : class
        where TTool : class =>
        Unwrapped(() => Parallel.For(0, items.Count, tool, (index, _, own) => Done(items[index], own, work), _ => { }));

    private static TTool Done<TItem, TTool>(TItem item, TTool own, Action<TItem, TTool> work)
    {
        work(item, own);
        return own;
    }

    private static void Unwrapped(Action work)
    {
        try
        {
            work();
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.Flatten().InnerExceptions[0]);
        }
    }
}
