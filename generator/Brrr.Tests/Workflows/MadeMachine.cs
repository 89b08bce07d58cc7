namespace Brrr.Tests.Workflows;

/// <summary>What a machine has that measures, made of stand-ins: CPython's repository with one commit, a compiler, pyperformance, and the program itself.</summary>
internal sealed class MadeMachine : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public MadeMachine(string llvm = "99")
    {
        folder.Write("cpython/Include/patchlevel.h", "#define PY_VERSION              \"3.16.0a0\"\n");
        folder.Write("cpython/Tools/jit/_llvm.py", $"_LLVM_VERSION = \"{llvm}\"\n");
        Git("init", "-q", "-b", "main");
        Git("add", "-A");
        Git("-c", "user.name=made", "-c", "user.email=made@example.org", "commit", "-q", "-m", "One");
        Commit = Git("rev-parse", "HEAD").Trim();
        Settings = new Dictionary<string, string>
        {
            ["BRRR_MACHINE"] = "ripley",
            ["BRRR_COMMIT"] = Commit,
            ["BRRR_REMOTE"] = Cpython,
            ["BRRR_OUTPUT"] = folder.At("measured"),
            ["BRRR_WORK"] = folder.At("work"),
            ["BRRR_PROGRAM"] = StandIn("brrr", "echo \"$@\" >> \"$0.called\""),
            ["BRRR_PYTHON_BUILD"] = StandIn("build", "echo \"$2\" >> \"$0.called\"; env; echo > \"$1/python\"; chmod +x \"$1/python\""),
            ["BRRR_PYPERFORMANCE"] = StandIn("pyperformance", "echo '{}' > \"$2\""),
        };
    }

    public string Cpython => folder.At("cpython");

    public string Commit { get; }

    /// <summary>What the script is told.</summary>
    public Dictionary<string, string> Settings { get; }

    /// <summary>Replaces a stand-in; gives its path.</summary>
    public string StandIn(string name, string script)
    {
        var path = folder.Write("bin/" + name, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    /// <summary>How a stand-in was called, a line a call.</summary>
    public string[] Calls(string name) => File.Exists(folder.At($"bin/{name}.called")) ? File.ReadAllLines(folder.At($"bin/{name}.called")) : [];

    /// <summary>A file that the script left in a build's folder; null where it left none.</summary>
    public string? Left(string build, string file) => File.Exists(folder.At($"measured/{build}/{file}")) ? File.ReadAllText(folder.At($"measured/{build}/{file}")).Trim() : null;

    /// <summary>Builds that are kept for the next night.</summary>
    public int Builds => Directory.GetDirectories(folder.At("work/builds")).Length;

    public void Dispose() => folder.Dispose();

    private string Git(params string[] arguments) => Tool.RunIn(Cpython, new Dictionary<string, string>(), "git", arguments).Output;
}
