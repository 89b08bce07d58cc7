#!/bin/sh
# Measures one commit of CPython on this machine, build after build: check out, build, look whether the machine is fit, run
# pyperformance, look again. Linux and macOS; Windows has measure.ps1. A person can run it by hand:
#
#   BRRR_MACHINE=ripley BRRR_COMMIT=FULL_HASH BRRR_FLAGS=';JIT' sh .github/scripts/measure.sh
#
# Long because whoever lends a machine reads here, from top to bottom, what is done to it.
#
#   BRRR_MACHINE      the machine's name in data/sources.yaml (needed)
#   BRRR_COMMIT       full hash of the commit (needed)
#   BRRR_FORK         owner of the fork that has it (python)
#   BRRR_REMOTE       git address of the fork (https://github.com/FORK/cpython)
#   BRRR_FLAGS        builds, joined by ';', each a list of flags; nothing is the plain interpreter (";JIT" is both)
#   BRRR_CORES        processors that benchmarks are bound to, such as 3 or 2-3 (none)
#   BRRR_BENCHMARKS   what pyperformance runs, joined by commas (all)
#   BRRR_OUTPUT       where results, failures and logs go (./measured)
#   BRRR_WORK         what is kept between nights: clone, builds, pyperformance (~/brrr-farm)
#   BRRR_KEEP         builds that are kept (6)
#   BRRR_JOBS         processes of make (all processors)
#   BRRR_PROGRAM      the program brrr (brrr)
#   BRRR_DOCTOR_FAIL_ON  what of the doctor's findings stops a build before it runs: error, warning or never (error)
#   BRRR_PYPERFORMANCE_VERSION, BRRR_PYPERF_VERSION  (1.14.0, 2.10.0)
#   CC, CFLAGS, LDFLAGS, LLVM_TOOLS_INSTALL_DIR  as CPython's configure takes them
#
# What is a machine's own (BRRR_WORK, BRRR_DOCTOR_FAIL_ON, CC ...) goes into the file .env of its runner's folder.
#
# Stand-ins, for rehearsals:
#   BRRR_PYTHON_BUILD   called as COMMAND SOURCE FLAGS in place of the compiler; leaves an executable SOURCE/python
#   BRRR_PYPERFORMANCE  called as COMMAND PYTHON OUTPUT in place of pyperformance
#
# Each build has a folder in BRRR_OUTPUT, "interpreter" or its flags: result.json, doctor-before.json, doctor-after.json, log.txt; where a
# step failed, failure-step and failure-reason in place of result.json. Ends with 0 if every build has a result.
set -u

if [ "${1:-}" = --help ]; then sed -n '2,/^set/s/^# \{0,1\}//p' "$0"; exit 0; fi

# shellcheck source=.github/scripts/builds.sh
. "$(dirname "$0")/builds.sh"

die() { printf 'measure: %s\n' "$*" >&2; exit 2; }

machine=${BRRR_MACHINE:-}
commit=${BRRR_COMMIT:-}
fork=${BRRR_FORK:-python}
remote=${BRRR_REMOTE:-https://github.com/$fork/cpython}
cores=${BRRR_CORES:-}
benchmarks=${BRRR_BENCHMARKS:-}
output=${BRRR_OUTPUT:-measured}
work=${BRRR_WORK:-${HOME:-.}/brrr-farm}
keep=${BRRR_KEEP:-6}
jobs=${BRRR_JOBS:-$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)}
program=${BRRR_PROGRAM:-brrr}
fail_on=${BRRR_DOCTOR_FAIL_ON:-error}
pyperformance_version=${BRRR_PYPERFORMANCE_VERSION:-1.14.0}
pyperf_version=${BRRR_PYPERF_VERSION:-2.10.0}
summary=${GITHUB_STEP_SUMMARY:-/dev/null}

case $machine in '' | [.-]* | *[!A-Za-z0-9_.+]*) die "BRRR_MACHINE '$machine' is no machine's name" ;; esac
case $commit in *[!0-9a-f]*) die "BRRR_COMMIT '$commit' is no full hash" ;; esac
[ ${#commit} = 40 ] || die "BRRR_COMMIT '$commit' is no full hash: it needs 40 digits"
case $fork in '' | -* | *[!A-Za-z0-9-]*) die "BRRR_FORK '$fork' is no owner on GitHub" ;; esac
case $cores in *[!0-9,-]*) die "BRRR_CORES '$cores' are no processors such as 2-3" ;; esac
case $benchmarks in -* | *[!A-Za-z0-9_,.-]*) die "BRRR_BENCHMARKS '$benchmarks' are no names of benchmarks joined by commas" ;; esac

# What is measured may be a stranger's code: it gets nothing of the job's.
unset GITHUB_TOKEN GH_TOKEN ACTIONS_RUNTIME_TOKEN ACTIONS_ID_TOKEN_REQUEST_TOKEN GITHUB_ENV GITHUB_PATH GITHUB_OUTPUT GITHUB_STEP_SUMMARY

mkdir -p "$output" "$work/builds" || die "'$output' or '$work' can't be made"
output=$(cd "$output" && pwd)
work=$(cd "$work" && pwd)

# Says why a step fails.
because() { printf '%s\n' "$*" | tee "$folder/failure-reason"; return 1; }

# Runs a step; its output goes into the log, and the end of that to the terminal if it fails.
step() {
  name=$1
  shift
  printf '%s %s: %s\n' "$machine" "$label" "$name"
  printf '\n== %s\n' "$name" >> "$folder/log.txt"
  "$@" >> "$folder/log.txt" 2>&1 && return 0
  printf '%s\n' "$name" > "$folder/failure-step"
  [ -s "$folder/failure-reason" ] || grep -v '^[[:space:]]*$' "$folder/log.txt" | tail -n 1 > "$folder/failure-reason"
  printf '%s %s: %s failed: %s\n' "$machine" "$label" "$name" "$(cat "$folder/failure-reason")"
  tail -n 40 "$folder/log.txt" | sed 's/^/    /'
  return 1
}

find_tools() {
  command -v git > /dev/null || because "git is not installed" || return 1
  command -v "${program%% *}" > /dev/null || because "the program '$program' is not on the PATH; set BRRR_PROGRAM" || return 1
  [ -n "${BRRR_PYPERFORMANCE:-}" ] || command -v python3 > /dev/null || because "python3 is not installed; pyperformance needs it" || return 1
  [ -n "${BRRR_PYTHON_BUILD:-}" ] || command -v make > /dev/null || because "make is not installed; see 'Build requirements' in CPython's guide" || return 1
}

read_flags() {
  options='--enable-optimizations --with-lto=yes'
  needs_llvm=
  for flag in $(printf %s "$flags" | tr , ' '); do
    case $flag in
      JIT) options="$options --enable-experimental-jit=yes" needs_llvm=yes ;;
      PYTHON_UOPS) options="$options --enable-experimental-jit=interpreter" ;;
      NOGIL) options="$options --disable-gil" ;;
      TAILCALL) options="$options --with-tail-call-interp" needs_llvm=yes ;;
      *) because "the flag '$flag' is unknown; known are JIT, NOGIL, PYTHON_UOPS, TAILCALL" || return 1 ;;
    esac
  done
}

fetch() {
  clone=$work/cpython.git
  [ -d "$clone" ] || git init -q --bare "$clone" || return 1
  git -C "$clone" cat-file -e "$commit^{tree}" 2> /dev/null || git -C "$clone" fetch -q --depth 1 "$remote" "$commit" ||
    because "$commit is not to be had from $remote" || return 1
  # The version of LLVM that this commit's JIT is built with.
  llvm=$(git -C "$clone" show "$commit:Tools/jit/_llvm.py" 2> /dev/null | sed -n 's/^_LLVM_VERSION *= *"\{0,1\}\([0-9]*\).*/\1/p')
}

# The clang of the version that the commit's JIT needs. Builds with tail calls take it too, so that both sides have one compiler.
find_llvm() {
  clang=
  [ -n "$needs_llvm" ] && [ -z "${BRRR_PYTHON_BUILD:-}" ] && [ -n "$llvm" ] || return 0
  brew=
  if command -v brew > /dev/null; then brew=$(brew --prefix "llvm@$llvm" 2> /dev/null); fi
  found=
  for each in "${LLVM_TOOLS_INSTALL_DIR:+$LLVM_TOOLS_INSTALL_DIR/bin/clang}" "clang-$llvm" "${brew:+$brew/bin/clang}" "/usr/lib/llvm-$llvm/bin/clang" clang; do
    if [ -z "$each" ] || ! command -v "$each" > /dev/null; then continue; fi
    version=$("$each" --version | sed -n 's/.*version \([0-9][0-9]*\)\..*/\1/p' | head -n 1)
    [ "$version" = "$llvm" ] && clang=$(command -v "$each") && echo "LLVM $llvm: $clang" && return 0
    found="$found $each is $version;"
  done
  because "this commit's JIT needs LLVM $llvm;${found:- there is no clang;} install it: 'brew install llvm@$llvm' on macOS, https://apt.llvm.org on Debian and Ubuntu"
}

# Builds are reused where commit, options and compiler are the same.
prepare() {
  compiler=${CC:-cc}
  case $flags in *TAILCALL*) compiler=${CC:-${clang:-cc}} ;; esac
  key=$(printf '%s|%s|%s|%s|%s' "$options" "$compiler" "$($compiler --version 2> /dev/null | head -n 1)" "${CFLAGS:-} ${LDFLAGS:-}" "${BRRR_PYTHON_BUILD:-}" | cksum | cut -d ' ' -f 1)
  # A comma would be taken for the end of an argument by linkers.
  source=$work/builds/$(printf %s "$commit" | cut -c 1-12)-$(printf %s "$label" | tr , _)-$key
  [ -f "$source/.brrr-built" ] && touch "$source" && echo "already built: $source" && return 0
  git -C "$clone" worktree remove --force "$source" 2> /dev/null || rm -rf "$source" || return 1
  git -C "$clone" worktree prune || return 1
  git -C "$clone" worktree add -q --detach --force "$source" "$commit"
}

build() {
  if [ ! -f "$source/.brrr-built" ]; then
    if [ -n "${BRRR_PYTHON_BUILD:-}" ]; then $BRRR_PYTHON_BUILD "$source" "$flags" || return 1; else compile || return 1; fi
  fi
  python=$source/python
  if [ -x "$source/python.exe" ]; then python=$source/python.exe; fi
  [ -x "$python" ] || because "the build ended without a python in $source" || return 1
  touch "$source/.brrr-built"
}

compile() (
  cd "$source" || exit 1
  tools=$(dirname "${clang:-/}")
  case $compiler in
    *clang*)
      for tool in llvm-ar llvm-profdata; do
        for each in "$tools/$tool-$llvm" "$tools/$tool"; do
          if [ -x "$each" ]; then
            case $tool in llvm-ar) export LLVM_AR="$each" ;; *) export LLVM_PROFDATA="$each" ;; esac
            break
          fi
        done
      done ;;
  esac
  export CC="$compiler"
  # The options are words of this script's own.
  # shellcheck disable=SC2086
  ./configure $options || because "configure ended with $?; config.log is in $source" || exit 1
  make -j "$jobs" || because "make ended with $?; the log says where" || exit 1
)

install_pyperformance() {
  [ -z "${BRRR_PYPERFORMANCE:-}" ] || return 0
  venv=$work/pyperformance-$pyperformance_version-$pyperf_version
  [ -f "$venv/.brrr-installed" ] && return 0
  rm -rf "$venv"
  python3 -m venv "$venv" || because "python3 can't make a virtual environment; on Debian install python3-venv" || return 1
  "$venv/bin/python" -m pip install --quiet "pyperformance==$pyperformance_version" "pyperf==$pyperf_version" || because "pip can't install pyperformance $pyperformance_version" || return 1
  touch "$venv/.brrr-installed"
}

examine() {
  when=$1
  shift
  set -- --machine "$machine" --json --output "$folder/doctor-$when.json" "$@"
  if [ -f "$source/Tools/jit/_llvm.py" ]; then set -- "$@" --cpython "$source"; fi
  if [ -n "$cores" ]; then set -- "$@" --cores "$cores"; fi
  if [ -n "$flags" ]; then set -- "$@" --flags "$flags"; fi
  $program doctor "$@"
}

examine_before() {
  examine before --fail-on "$fail_on" && return 0
  finding=$(sed -n '/^== doctor$/,$p' "$folder/log.txt" | sed -n 's/^ *error *//p' | head -n 1)
  because "the doctor says that this machine is not fit to measure: ${finding:-the log says why}"
}

# pyperformance fails where one benchmark of many does: what it measured counts. Killed, it left nothing that counts.
run_benchmarks() {
  partial=$folder/result.partial
  rm -f "$partial"
  if [ -n "${BRRR_PYPERFORMANCE:-}" ]; then
    $BRRR_PYPERFORMANCE "$python" "$partial"
  else
    set -- run --python "$python" --output "$partial"
    if [ -n "$cores" ]; then set -- "$@" --affinity "$cores"; fi
    if [ -n "$benchmarks" ]; then set -- "$@" --benchmarks "$benchmarks"; fi
    "$venv/bin/pyperformance" "$@"
  fi
  status=$?
  [ $status -lt 128 ] || because "pyperformance was killed (exit code $status)" || return 1
  [ -s "$partial" ] || because "pyperformance ended with $status and wrote no result" || return 1
  [ $status = 0 ] || echo "pyperformance ended with $status: some benchmarks failed"
}

# The result takes its name last, so that nothing half is ever called one.
finish() {
  examine after --before "$folder/doctor-before.json" --fail-on never || echo "the doctor did not get through; the result counts all the same"
  mv "$folder/result.partial" "$folder/result.json"
}

measure() {
  step 'read the flags' read_flags &&
    step 'find the tools' find_tools &&
    step 'fetch the commit' fetch &&
    step 'find LLVM' find_llvm &&
    step 'check out' prepare &&
    step 'build' build &&
    step 'install pyperformance' install_pyperformance &&
    step 'doctor' examine_before &&
    step 'run' run_benchmarks &&
    step 'doctor again' finish
}

# The oldest builds go; each is a gigabyte.
prune() {
  [ -d "$work/cpython.git" ] || return 0
  # Names of builds have no spaces: they are made above.
  # shellcheck disable=SC2012
  ls -1t "$work/builds" | tail -n +"$((keep + 1))" | while IFS= read -r old; do
    git -C "$work/cpython.git" worktree remove --force "$work/builds/$old" 2> /dev/null || rm -rf "$work/builds/${old:?}"
  done
}

measure_build() {
  case $label in [!A-Za-z]* | *[!A-Za-z0-9_,]*) die "BRRR_FLAGS: '$flags' are no flags such as JIT,TAILCALL" ;; esac
  folder=$output/$label
  rm -rf "$folder"
  mkdir -p "$folder"
  started=$(date +%s)
  if measure; then outcome=measured; else outcome="failed: $(cat "$folder/failure-step")" failed=$((failed + 1)); fi
  rm -f "$folder/result.partial"
  printf '| %s | %s | %s |\n' "$label" "$outcome" "$((($(date +%s) - started) / 60))" >> "$summary"
}

failed=0
printf '### %s: %s of %s\n\n| build | | minutes |\n|---|---|---:|\n' "$machine" "$(printf %s "$commit" | cut -c 1-7)" "$fork" >> "$summary"
for_each_build measure_build
prune
[ "$failed" = 0 ]
