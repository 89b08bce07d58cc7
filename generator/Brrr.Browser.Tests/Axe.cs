using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Brrr.Browser.Tests;

/// <summary>Asks axe-core what on a page keeps people out.</summary>
internal static class Axe
{
    /// <summary>Every violation as one line: rule, place, markup.</summary>
    /// <param name="page">The page as it stands.</param>
    /// <param name="rules">The only rules to ask; none for all, the size of targets among them.</param>
    public static async Task<IEnumerable<string>> Violations(IPage page, params string[] rules)
    {
        var options = rules.Length == 0
            ? new AxeRunOptions { Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } } }
            : new AxeRunOptions { RunOnly = RunOnlyOptions.Rules(rules) };
        var result = await page.RunAxe(options);
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} at {node.Target}: {node.Html}"));
    }
}
