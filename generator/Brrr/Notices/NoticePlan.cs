namespace Brrr.Notices;

/// <summary>What to do so that the issues are as the notices say. An issue that somebody closed stays closed: people have the last word.</summary>
internal static class NoticePlan
{
    /// <param name="notices">What should be there.</param>
    /// <param name="issues">What is there, open or not; others than the farm's have no key and are left alone.</param>
    public static IReadOnlyList<NoticeStep> Of(IReadOnlyList<Notice> notices, IReadOnlyList<Issue> issues)
    {
        var own = issues.Select(issue => (Issue: issue, Keys: NoticeKey.In(issue.Body))).Where(each => each.Keys.Count > 0).ToList();
        var steps = new List<NoticeStep>();
        foreach (var (issue, keys) in own.Where(each => each.Issue.IsOpen).OrderBy(each => each.Issue.Number))
        {
            if (StepFor(issue, keys, notices.FirstOrDefault(notice => notice.Keys.Intersect(keys).Any())) is { } step) steps.Add(step);
        }

        var known = own.SelectMany(each => each.Keys).ToHashSet(StringComparer.Ordinal);
        steps.AddRange(notices
            .Where(notice => notice is { IsNews: true, ClosedBecause: null } && !notice.Keys.Any(known.Contains))
            .Select(notice => new NoticeStep(NoticeStepKind.Open, null, notice, null)));
        return steps;
    }

    private static NoticeStep? StepFor(Issue issue, IReadOnlyList<string> keys, Notice? notice)
    {
        if (notice is null) return new NoticeStep(NoticeStepKind.Close, issue.Number, null, GoneBecause(keys));
        if (notice.ClosedBecause is { } why) return new NoticeStep(NoticeStepKind.Close, issue.Number, notice, why);
        return Same(issue.Title, notice.Title) && Same(issue.Body, notice.Body) ? null : new NoticeStep(NoticeStepKind.Update, issue.Number, notice, null);
    }

    private static string GoneBecause(IReadOnlyList<string> keys) => keys[0].StartsWith(NoticeKey.Silent, StringComparison.Ordinal)
        ? "The machine measures again, or is no longer expected to."
        : "The detector no longer reports this change.";

    private static bool Same(string text, string other) => text.ReplaceLineEndings("\n").Trim() == other.ReplaceLineEndings("\n").Trim();
}
