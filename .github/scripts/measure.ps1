# Measures one commit of CPython on this machine, build after build: what measure.sh does, for Windows. A person can run it by hand:
#
#   $env:BRRR_MACHINE = 'prometheus'; $env:BRRR_COMMIT = 'FULL_HASH'; $env:BRRR_FLAGS = 'TAILCALL;JIT,TAILCALL'
#   powershell -ExecutionPolicy Bypass -File .github\scripts\measure.ps1
#
# Long because whoever lends a machine reads here, from top to bottom, what is done to it.
# It takes the same variables as measure.sh ('powershell -File measure.ps1 -Help' says them) and leaves the same files. Others here:
#
#   BRRR_WORK          what is kept between nights (C:\brrr-farm: CPython's paths are long, so keep it short)
#   BRRR_BUILD_OPTIONS more options of build.bat, such as /p:PlatformToolset=clangcl
#
# It calls programs and .NET only, no cmdlet of another module: so that tests can run it wherever .NET runs.
param([switch] $Help)

$ErrorActionPreference = 'Stop'
$here = [System.IO.Path]::GetDirectoryName($MyInvocation.MyCommand.Path)

function Tell([string] $text) { $Host.UI.WriteLine($text) }

function Setting([string] $name, [string] $otherwise) {
    $value = [Environment]::GetEnvironmentVariable($name)
    if ([string]::IsNullOrEmpty($value)) { return $otherwise }
    return $value
}

if ($Help) {
    foreach ($line in [System.IO.File]::ReadAllLines([System.IO.Path]::Combine($here, 'measure.sh'))) {
        if ($line.StartsWith('#   BRRR_')) { Tell $line.Substring(1) }
    }
    exit 0
}

# Ends the program: the request is wrong.
function Refuse([string] $text) {
    $Host.UI.WriteErrorLine('measure: ' + $text)
    exit 2
}

$machine = Setting 'BRRR_MACHINE' ''
$commit = Setting 'BRRR_COMMIT' ''
$fork = Setting 'BRRR_FORK' 'python'
$remote = Setting 'BRRR_REMOTE' "https://github.com/$fork/cpython"
$cores = Setting 'BRRR_CORES' ''
$benchmarks = Setting 'BRRR_BENCHMARKS' ''
$output = [System.IO.Path]::GetFullPath((Setting 'BRRR_OUTPUT' 'measured'))
$work = [System.IO.Path]::GetFullPath((Setting 'BRRR_WORK' 'C:\brrr-farm'))
$keep = [int](Setting 'BRRR_KEEP' '6')
$program = (Setting 'BRRR_PROGRAM' 'brrr').Split([char]' ')
$failOn = Setting 'BRRR_DOCTOR_FAIL_ON' 'error'
$pyperformanceVersion = Setting 'BRRR_PYPERFORMANCE_VERSION' '1.14.0'
$pyperfVersion = Setting 'BRRR_PYPERF_VERSION' '2.10.0'
$buildStandIn = Setting 'BRRR_PYTHON_BUILD' ''
$runStandIn = Setting 'BRRR_PYPERFORMANCE' ''
$summary = Setting 'GITHUB_STEP_SUMMARY' ''
$clone = [System.IO.Path]::Combine($work, 'cpython.git')
$llvm = ''

if ($machine -cnotmatch '^[A-Za-z0-9_][A-Za-z0-9_.+]*$') { Refuse "BRRR_MACHINE '$machine' is no machine's name" }
if ($commit -cnotmatch '^[0-9a-f]{40}$') { Refuse "BRRR_COMMIT '$commit' is no full hash: it needs 40 digits" }
if ($fork -cnotmatch '^[A-Za-z0-9][A-Za-z0-9-]*$') { Refuse "BRRR_FORK '$fork' is no owner on GitHub" }
if ($cores -cnotmatch '^[0-9,-]*$') { Refuse "BRRR_CORES '$cores' are no processors such as 2-3" }
if ($benchmarks -cnotmatch '^([A-Za-z0-9_,.][A-Za-z0-9_,.-]*)?$') { Refuse "BRRR_BENCHMARKS '$benchmarks' are no names of benchmarks joined by commas" }

# What is measured may be a stranger's code: it gets nothing of the job's.
foreach ($name in 'GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY') {
    [Environment]::SetEnvironmentVariable($name, $null)
}

# Runs a program into the log; throws a sentence where it fails. Returns its output in lines.
function Run([string] $otherwise, [string] $file, [string[]] $arguments) {
    $ErrorActionPreference = 'Continue'
    $global:LASTEXITCODE = 0
    $lines = @()
    & $file @arguments 2>&1 | ForEach-Object {
        $line = [string] $_
        $lines += $line
        [System.IO.File]::AppendAllText($script:log, $line + "`n")
    }
    if ($LASTEXITCODE -ne 0) {
        if ($otherwise) { throw $otherwise }
        throw "'$file $($arguments[0])' ended with $LASTEXITCODE"
    }
    return , $lines
}

function Run-Brrr([string] $otherwise, [string[]] $arguments) {
    $all = @()
    if ($program.Length -gt 1) { $all += $program[1..($program.Length - 1)] }
    Run $otherwise $program[0] ($all + $arguments)
}

function Enter-Step([string] $name) {
    $script:step = $name
    Tell "$machine ${label}: $name"
    [System.IO.File]::AppendAllText($script:log, "`n== $name`n")
}

function Read-Flags([string] $flags) {
    $options = @('-p', 'x64', '--pgo')
    foreach ($flag in $flags.Split([char[]] ',', [StringSplitOptions]::RemoveEmptyEntries)) {
        switch -CaseSensitive ($flag) {
            'JIT' { $options += '--experimental-jit' }
            'PYTHON_UOPS' { $options += '--experimental-jit-interpreter' }
            'NOGIL' { $options += '--disable-gil' }
            'TAILCALL' { $options += '--tail-call-interp' }
            default { throw "the flag '$flag' is unknown; known are JIT, NOGIL, PYTHON_UOPS, TAILCALL" }
        }
    }
    return $options + (Setting 'BRRR_BUILD_OPTIONS' '').Split([char[]] ' ', [StringSplitOptions]::RemoveEmptyEntries)
}

function Get-Commit {
    if (-not [System.IO.Directory]::Exists($clone)) { [void](Run '' 'git' @('init', '-q', '--bare', $clone)) }
    [void](Run '' 'git' @('-C', $clone, 'config', 'core.longpaths', 'true'))
    try { [void](Run '' 'git' @('-C', $clone, 'cat-file', '-e', ($commit + '^{tree}'))) }
    catch { [void](Run "$commit is not to be had from $remote" 'git' @('-C', $clone, 'fetch', '-q', '--depth', '1', $remote, $commit)) }
    try {
        foreach ($line in Run '' 'git' @('-C', $clone, 'show', "${commit}:Tools/jit/_llvm.py")) {
            foreach ($each in $line) { if ($each -match '^_LLVM_VERSION *= *"?([0-9]+)') { $script:llvm = $Matches[1] } }
        }
    }
    catch { $script:llvm = '' }
}

# The JIT and tail calls need the clang of the version that the commit names.
function Find-Llvm([string] $flags) {
    if ($buildStandIn -or -not $llvm -or ($flags -notmatch 'JIT|TAILCALL')) { return }
    $remedy = "this commit's JIT needs LLVM $llvm; install it from https://github.com/llvm/llvm-project/releases with 'Add LLVM to the system PATH'"
    foreach ($clang in "clang-$llvm", 'clang', "$env:LLVM_TOOLS_INSTALL_DIR\bin\clang.exe", 'C:\Program Files\LLVM\bin\clang.exe') {
        try { $said = (Run '' $clang @('--version')) -join ' ' } catch { continue }
        if ($said -match "version $llvm\.") { return }
        $remedy = "$remedy; $clang is another version"
    }
    throw $remedy
}

function Get-Hash([string] $text) {
    $algorithm = [System.Security.Cryptography.SHA256]::Create()
    $bytes = $algorithm.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($text))
    return [BitConverter]::ToString($bytes).Replace('-', '').Substring(0, 8).ToLowerInvariant()
}

# Builds are reused where commit and options are the same.
function Build-Python([string] $flags, [string[]] $options) {
    # A comma would be taken for the end of an argument by batch files and linkers.
    $source = [System.IO.Path]::Combine($work, 'builds', $commit.Substring(0, 12) + '-' + $label.Replace(',', '_') + '-' + (Get-Hash ($options -join ' ')))
    $built = [System.IO.Path]::Combine($source, '.brrr-built')
    if ([System.IO.File]::Exists($built)) {
        [System.IO.Directory]::SetLastWriteTimeUtc($source, [DateTime]::UtcNow)
    }
    else {
        if ([System.IO.Directory]::Exists($source)) { [void](Run "an old build in $source can't be removed: is a program still running there?" 'git' @('-C', $clone, 'worktree', 'remove', '--force', $source)) }
        [void](Run '' 'git' @('-C', $clone, 'worktree', 'prune'))
        [void](Run '' 'git' @('-C', $clone, 'worktree', 'add', '-q', '--detach', '--force', $source, $commit))
        if ($buildStandIn) { [void](Run '' $buildStandIn @($source, $flags)) }
        else { [void](Run 'build.bat failed; the log says where' ([System.IO.Path]::Combine($source, 'PCbuild', 'build.bat')) $options) }
    }
    foreach ($name in 'PCbuild\amd64\python.exe', 'PCbuild\arm64\python.exe', 'python') {
        $python = [System.IO.Path]::Combine($source, $name.Replace('\', [string] [System.IO.Path]::DirectorySeparatorChar))
        if ([System.IO.File]::Exists($python)) {
            [System.IO.File]::WriteAllText($built, '')
            return @($source, $python)
        }
    }
    throw "the build ended without a python in $source"
}

function Install-Pyperformance {
    if ($runStandIn) { return '' }
    $venv = [System.IO.Path]::Combine($work, "pyperformance-$pyperformanceVersion-$pyperfVersion")
    $python = [System.IO.Path]::Combine($venv, 'Scripts', 'python.exe')
    $installed = [System.IO.Path]::Combine($venv, '.brrr-installed')
    if ([System.IO.File]::Exists($installed)) { return $python }
    if ([System.IO.Directory]::Exists($venv)) { [System.IO.Directory]::Delete($venv, $true) }
    [void](Run "'py -3' can't make a virtual environment; install Python from python.org" 'py' @('-3', '-m', 'venv', $venv))
    [void](Run "pip can't install pyperformance $pyperformanceVersion" $python @('-m', 'pip', 'install', '--quiet', "pyperformance==$pyperformanceVersion", "pyperf==$pyperfVersion"))
    [System.IO.File]::WriteAllText($installed, '')
    return $python
}

function Examine([string] $otherwise, [string] $source, [string] $flags, [string[]] $more) {
    $arguments = @('doctor', '--machine', $machine, '--json') + $more
    if ([System.IO.File]::Exists([System.IO.Path]::Combine($source, 'Tools', 'jit', '_llvm.py'))) { $arguments += @('--cpython', $source) }
    if ($cores) { $arguments += @('--cores', $cores) }
    if ($flags) { $arguments += @('--flags', $flags) }
    [void](Run-Brrr $otherwise $arguments)
}

# pyperformance fails where one benchmark of many does: what it measured counts.
function Run-Benchmarks([string] $pyperformance, [string] $python, [string] $partial) {
    try {
        if ($runStandIn) { [void](Run '' $runStandIn @($python, $partial)) }
        else {
            $arguments = @('-m', 'pyperformance', 'run', '--python', $python, '--output', $partial)
            if ($cores) { $arguments += @('--affinity', $cores) }
            if ($benchmarks) { $arguments += @('--benchmarks', $benchmarks) }
            [void](Run '' $pyperformance $arguments)
        }
    }
    catch {
        if ($LASTEXITCODE -ge 128 -or $LASTEXITCODE -lt 0) { throw "pyperformance was killed (exit code $LASTEXITCODE)" }
        [System.IO.File]::AppendAllText($script:log, "pyperformance ended with ${LASTEXITCODE}: some benchmarks failed`n")
    }
    if (-not [System.IO.File]::Exists($partial)) { throw 'pyperformance ended and wrote no result' }
}

# The result takes its name last, so that nothing half is ever called one.
function Measure-Build([string] $flags, [string] $folder) {
    $before = [System.IO.Path]::Combine($folder, 'doctor-before.json')
    $partial = [System.IO.Path]::Combine($folder, 'result.partial')
    Enter-Step 'read the flags'
    $options = Read-Flags $flags
    Enter-Step 'fetch the commit'
    Get-Commit
    Enter-Step 'find LLVM'
    Find-Llvm $flags
    Enter-Step 'build'
    $source, $python = Build-Python $flags $options
    Enter-Step 'install pyperformance'
    $pyperformance = Install-Pyperformance
    Enter-Step 'doctor'
    Examine 'the doctor says that this machine is not fit to measure; the log says why' $source $flags @('--output', $before, '--fail-on', $failOn)
    Enter-Step 'run'
    Run-Benchmarks $pyperformance $python $partial
    Enter-Step 'doctor again'
    try { Examine '' $source $flags @('--output', [System.IO.Path]::Combine($folder, 'doctor-after.json'), '--before', $before, '--fail-on', 'never') }
    catch { [System.IO.File]::AppendAllText($script:log, "the doctor did not get through; the result counts all the same`n") }
    [System.IO.File]::Move($partial, [System.IO.Path]::Combine($folder, 'result.json'))
}

# The oldest builds go; each is a gigabyte.
function Remove-OldBuilds {
    $builds = [System.IO.DirectoryInfo]::new([System.IO.Path]::Combine($work, 'builds')).GetDirectories()
    $age = [long[]] @($builds | ForEach-Object { - $_.LastWriteTimeUtc.Ticks })
    [Array]::Sort($age, $builds)
    for ($i = $keep; $i -lt $builds.Length; $i++) {
        try { [void](Run '' 'git' @('-C', $clone, 'worktree', 'remove', '--force', $builds[$i].FullName)) }
        catch { Tell "$($builds[$i].FullName) can't be removed" }
    }
}

[void][System.IO.Directory]::CreateDirectory([System.IO.Path]::Combine($work, 'builds'))
$failed = 0
if ($summary) { [System.IO.File]::AppendAllText($summary, "### ${machine}: $($commit.Substring(0, 7)) of $fork`n`n| build | | minutes |`n|---|---|---:|`n") }
foreach ($flags in (Setting 'BRRR_FLAGS' '').Split([char]';')) {
    if ($flags -eq 'none') { $flags = '' }
    $label = $flags
    if (-not $label) { $label = 'interpreter' }
    if ($label -cnotmatch '^[A-Za-z][A-Za-z0-9_,]*$') { Refuse "BRRR_FLAGS: '$flags' are no flags such as JIT,TAILCALL" }
    $folder = [System.IO.Path]::Combine($output, $label)
    if ([System.IO.Directory]::Exists($folder)) { [System.IO.Directory]::Delete($folder, $true) }
    [void][System.IO.Directory]::CreateDirectory($folder)
    $log = [System.IO.Path]::Combine($folder, 'log.txt')
    $started = [DateTime]::UtcNow
    $outcome = 'measured'
    try { Measure-Build $flags $folder }
    catch {
        $reason = $_.Exception.Message
        [System.IO.File]::WriteAllText([System.IO.Path]::Combine($folder, 'failure-step'), $step + "`n")
        [System.IO.File]::WriteAllText([System.IO.Path]::Combine($folder, 'failure-reason'), $reason + "`n")
        Tell "$machine ${label}: $step failed: $reason"
        $outcome = "failed: $step"
        $failed++
    }
    $partial = [System.IO.Path]::Combine($folder, 'result.partial')
    if ([System.IO.File]::Exists($partial)) { [System.IO.File]::Delete($partial) }
    if ($summary) { [System.IO.File]::AppendAllText($summary, "| $label | $outcome | $([int]([DateTime]::UtcNow - $started).TotalMinutes) |`n") }
}
$log = [System.IO.Path]::Combine($output, 'prune.txt')
Remove-OldBuilds
if ($failed -gt 0) { exit 1 }
exit 0
