using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Results;

public sealed class BrrrExceptionTests
{
    [Theory]
    [InlineData("a.json", "is empty", "remove it", "a.json: is empty; remove it")]
    [InlineData("", "is empty", "remove it", "is empty; remove it")]
    [InlineData("a.json", "is empty", "", "a.json: is empty")]
    [InlineData("", "is empty", "", "is empty")]
    public void Says_where_what_and_what_to_do(string where, string what, string remedy, string message)
    {
        var fault = new BrrrException(where, what, remedy);
        Assert.Equal((message, where, what, remedy), (fault.Message, fault.Where, fault.What, fault.Remedy));
    }

    [Fact]
    public void Keeps_its_cause()
    {
        var cause = new IOException("gone");
        Assert.Same(cause, new BrrrException("a", "b", "c", cause).InnerException);
    }
}
