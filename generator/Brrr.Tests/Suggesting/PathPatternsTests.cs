using Brrr.Suggesting;
using Xunit;

namespace Brrr.Tests.Suggesting;

public sealed class PathPatternsTests
{
    [Theory]
    [InlineData("Python/optimizer.c", true)]
    [InlineData("Python/optimizer_bytecodes.c", true)]
    [InlineData("Python/sub/optimizer.c", false)]
    [InlineData("Tools/jit/_stencils.py", true)]
    [InlineData("Tools/jit/deep/er/template.c", true)]
    [InlineData("Tools/jitter/x.py", false)]
    [InlineData("Python/jit.c", true)]
    [InlineData("python/jit.c", false)]
    [InlineData("Lib/Python/jit.c", false)]
    public void Files_folders_and_stars(string path, bool isMatch) =>
        Assert.Equal(isMatch, new PathPatterns(["Python/optimizer*.c", "Tools/jit/", "Python/jit.c"]).Match(path));
}
