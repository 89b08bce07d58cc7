using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class FileFaultTests
{
    [Fact]
    public void No_path_of_this_computer_is_in_the_words()
    {
        Assert.Equal("permission denied", FileFault.ReasonOf(new UnauthorizedAccessException("Access to the path '/home/a/x' is denied.")));
        Assert.Equal("it is not there", FileFault.ReasonOf(new FileNotFoundException("Could not find file '/home/a/x'.")));
        Assert.Equal("Input/output error : '…'", FileFault.ReasonOf(new IOException("Input/output error : '/home/a/x'")));
        Assert.Equal(@"The process can't open '…'; it's busy", FileFault.ReasonOf(new IOException(@"The process can't open 'C:\a\x'; it's busy")));
        Assert.Equal("larger than 7 bytes", FileFault.ReasonOf(new IOException("larger than 7 bytes")));
    }
}
