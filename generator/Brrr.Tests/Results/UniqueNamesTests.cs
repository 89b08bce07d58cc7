using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Results;

public sealed class UniqueNamesTests
{
    [Fact]
    public void The_first_keeps_its_name_and_later_ones_are_numbered()
    {
        var names = new UniqueNames();
        Assert.Equal(["a", "b", "a-2", "a-3", "A", "b-2"], ((string[])["a", "b", "a", "a", "A", "b"]).Select(names.Of));
    }

    [Fact]
    public void A_number_that_is_taken_is_passed_over()
    {
        var names = new UniqueNames();
        Assert.Equal(["a-2", "a", "a-3"], ((string[])["a-2", "a", "a"]).Select(names.Of));
    }
}
