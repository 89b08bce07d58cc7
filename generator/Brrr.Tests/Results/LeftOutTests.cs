using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Results;

public sealed class LeftOutTests
{
    [Theory]
    [InlineData("run 3", "mend it", "a.json: run 3: is 0; mend it")]
    [InlineData("", "mend it", "a.json: is 0; mend it")]
    [InlineData("run 3", "", "a.json: run 3: is 0")]
    [InlineData("", "", "a.json: is 0")]
    public void Is_one_line_with_place_and_remedy(string where, string remedy, string line) =>
        Assert.Equal(line, new LeftOut("farm", "a.json", where, "is 0", remedy).ToString());

    [Fact]
    public void Costs_something_unless_it_says_otherwise() => Assert.Equal(Severity.Error, new LeftOut("", "", "", "", "").Severity);
}
