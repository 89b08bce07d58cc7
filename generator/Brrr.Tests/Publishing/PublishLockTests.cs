using Brrr.Publishing;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Publishing;

public sealed class PublishLockTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void One_waits_until_the_other_is_done()
    {
        var first = PublishLock.Take(folder.Root, "lock", _ => Assert.Fail("nobody else holds it"));
        var waits = 0;
        using var second = PublishLock.Take(folder.Root, "lock", _ =>
        {
            if (++waits == 3) first.Dispose();
        });
        Assert.Equal(3, waits);
    }

    [Fact]
    public void Nobody_waits_for_ever()
    {
        using var first = PublishLock.Take(folder.Root, "lock", _ => { });
        Assert.Contains("is held by another publisher", Assert.Throws<BrrrException>(() => PublishLock.Take(folder.Root, "lock", _ => { })).Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
