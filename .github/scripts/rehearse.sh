#!/usr/bin/env bash
# Rehearses a night on this computer: four machines with two builds each run the real scripts, with stand-ins for the compiler and for
# pyperformance. One machine is offline, one build fails, one result is cut off, one push loses the race. Then the site is published, twice.
# Nothing leaves a temporary folder. Ends with 0 if all good results and the reasons of the bad ones are where they should be.
#
#   bash .github/scripts/rehearse.sh
#
#   BRRR_PROGRAM    the program brrr (that of this clone; it is built where it is not there)
#   BRRR_REHEARSAL  an empty folder to rehearse in, which stays; else a temporary one
set -euo pipefail

if [ "${1:-}" = --help ]; then sed -n '2,/^set/s/^# \{0,1\}//p' "$0"; exit 0; fi

here=$(cd "$(dirname "$0")/../.." && pwd)
built=$here/generator/Brrr/bin/Release/net10.0/brrr.dll
if [ -z "${BRRR_PROGRAM:-}" ] && [ ! -f "$built" ]; then dotnet build "$here/generator/Brrr" --configuration Release --nologo --verbosity quiet; fi
export BRRR_PROGRAM=${BRRR_PROGRAM:-dotnet $built}
if [ -n "${BRRR_REHEARSAL:-}" ]; then
  stage=$(cd "$BRRR_REHEARSAL" && pwd)
else
  stage=$(mktemp -d)
  trap 'rm -rf "$stage"' EXIT
fi
export GIT_CONFIG_GLOBAL=$stage/gitconfig GIT_CONFIG_NOSYSTEM=1
git config --global user.name rehearsal
git config --global user.email rehearsal@example.org
git config --global init.defaultBranch main
git config --global advice.detachedHead false
unset GITHUB_OUTPUT GITHUB_STEP_SUMMARY GITHUB_TOKEN BRRR_TOKEN

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'rehearsal: %s\n' "$*" >&2; exit 1; }
brrr() { $BRRR_PROGRAM "$@"; }

say 'a farm of four machines, and a commit of CPython'
git init -q --bare "$stage/origin.git"
git clone -q "$stage/origin.git" "$stage/seed" 2> /dev/null
mkdir -p "$stage/seed/.github" "$stage/seed/data/results"
cp -R "$here/.github/scripts" "$stage/seed/.github/scripts"
cp -R "$here/templates" "$here/site" "$stage/seed/"
printf '_site/\n.brrr/\n' > "$stage/seed/.gitignore"
cat > "$stage/seed/data/sources.yaml" << 'YAML'
sources:
  - path: .
    machines:
      blueberry: {os: Debian GNU/Linux 12, arch: aarch64, comparison: jit}
      ripley: {os: Ubuntu 24.04, arch: x86_64, comparison: jit}
      jones: {os: macOS 15, arch: arm64, comparison: jit-tailcall, flags: [[TAILCALL], [JIT, TAILCALL]]}
      prometheus: {os: Windows 11, arch: amd64, comparison: jit-tailcall, flags: [[TAILCALL], [JIT, TAILCALL]]}
YAML
touch "$stage/seed/data/results/.gitkeep"
git -C "$stage/seed" add -A
git -C "$stage/seed" commit -q -m 'A new farm'
git -C "$stage/seed" push -q origin HEAD:main
mkdir -p "$stage/cpython/Include"
git init -q "$stage/cpython"
echo '#define PY_VERSION "3.16.0a0"' > "$stage/cpython/Include/patchlevel.h"
git -C "$stage/cpython" add -A
git -C "$stage/cpython" commit -q -m 'Make it faster'

say 'pin and plan'
cd "$stage/seed"
BRRR_REMOTE=$stage/cpython BRRR_NIGHTLY=yes sh .github/scripts/pin.sh > "$stage/pin.txt"
pinned() { sed -n "s/^$1=//p" "$stage/pin.txt"; }
BRRR_COMMIT=$(pinned commit) BRRR_REF=$(pinned ref) BRRR_COMMIT_DATE=$(pinned commit_date) BRRR_VERSION=$(pinned version)
export BRRR_COMMIT BRRR_REF BRRR_COMMIT_DATE BRRR_VERSION BRRR_FORK=python BRRR_REMOTE=$stage/cpython
legs() { brrr matrix --github --commit "$BRRR_COMMIT" | sed -n 's/^legs=//p'; }
[ "$(legs)" = 4 ] || fail "four machines should measure, not $(legs)"
brrr sample --nights 1 --machines 4 --output "$stage/sample" > /dev/null

# Stand-ins. The build of ripley's JIT fails; the result of prometheus' JIT is cut off in its middle.
cat > "$stage/build" << 'SH'
#!/bin/sh
case $BRRR_MACHINE:$2 in ripley:JIT) echo "Python/jit.c:1: error: out of registers"; exit 2 ;; esac
printf '#!/bin/sh\n' > "$1/python"
chmod +x "$1/python"
SH
cat > "$stage/pyperformance" << 'SH'
#!/bin/sh
stage=$(dirname "$0")
build=$(basename "$(dirname "$2")")
case $BRRR_MACHINE in blueberry) kind=pi5 ;; ripley) kind=i5 ;; jones) kind=m3 ;; *) kind=ryzen ;; esac
if [ "$build" = interpreter ]; then side=; else side=-$build; fi
gunzip -c "$stage"/sample/bm-*-3.16.0a0-???????"$side"/bm-*-"$kind"-*.json.gz > "$2" || exit 1
case $BRRR_MACHINE:$build in prometheus:*JIT*)
  head -c 20000 "$2" > "$2.half"
  mv "$2.half" "$2" ;;
esac
SH
chmod +x "$stage/build" "$stage/pyperformance"

flags_of() { case $1 in blueberry | ripley) echo ';JIT' ;; *) echo 'TAILCALL;JIT,TAILCALL' ;; esac; }

say 'measure: jones is offline'
for machine in blueberry ripley prometheus; do
  BRRR_MACHINE=$machine BRRR_FLAGS=$(flags_of "$machine") BRRR_OUTPUT=$stage/measured/$machine BRRR_WORK=$stage/work/$machine \
    BRRR_PYTHON_BUILD=$stage/build BRRR_PYPERFORMANCE=$stage/pyperformance BRRR_DOCTOR_FAIL_ON=never \
    sh .github/scripts/measure.sh > "$stage/measure-$machine.txt" 2>&1 &
done
wait

say 'commit: all at once, and blueberry loses the race'
for machine in blueberry ripley jones prometheus; do git clone -q "$stage/origin.git" "$stage/commit-$machine"; done
git clone -q "$stage/origin.git" "$stage/other"
cat > "$stage/commit-blueberry/.git/hooks/pre-push" << SH
#!/bin/sh
[ -f "$stage/lost" ] && exit 0
touch "$stage/lost"
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_PREFIX
cd "$stage/other" && echo 'events: []' > data/events.yaml && git add data && git commit -q -m 'Somebody edits' &&
  until git push -q origin HEAD:main 2> /dev/null; do git pull -q --rebase origin main; done
SH
chmod +x "$stage/commit-blueberry/.git/hooks/pre-push"
committers=
for machine in blueberry ripley jones prometheus; do
  outcome=success
  if [ "$machine" = jones ]; then outcome=cancelled; fi
  (
    cd "$stage/commit-$machine"
    BRRR_MACHINE=$machine BRRR_FLAGS=$(flags_of "$machine") BRRR_MEASURED=$stage/measured/$machine BRRR_OUTCOME=$outcome BRRR_BACKOFF=0 BRRR_ATTEMPTS=30 \
      BRRR_ACTION_URL=https://github.com/rehearsal/farm/actions/runs/1 BRRR_ACTOR=rehearsal sh .github/scripts/commit-results.sh
  ) > "$stage/commit-$machine.txt" 2>&1 &
  committers="$committers $!"
done
for committer in $committers; do wait "$committer" || { tail -n 5 "$stage"/commit-*.txt; fail 'a commit step failed'; }; done
[ -f "$stage/lost" ] || fail 'no push lost the race'

say 'what is on origin'
git clone -q "$stage/origin.git" "$stage/publish"
cd "$stage/publish"
git ls-files 'data/results/bm-*' data/failures data/events.yaml
results=$(git ls-files 'data/results/bm-*' | wc -l)
failures=$(git ls-files data/failures | wc -l)
[ "$((results))" = 4 ] || { cat "$stage"/measure-*.txt "$stage"/commit-*.txt; fail "four results should be on origin, not $((results))"; }
[ "$((failures))" = 4 ] || fail "four failures should be on origin, not $((failures))"
[ -f data/events.yaml ] || fail 'what somebody else pushed is lost'
[ "$(legs)" = 3 ] || fail "three machines have something left to measure, not $(legs)"

say 'publish, twice'
brrr publish
first=$(git -C "$stage/origin.git" rev-parse gh-pages)
brrr publish
[ "$(git -C "$stage/origin.git" rev-parse gh-pages)" = "$first" ] || fail 'the second publish changed something'

page() { git -C "$stage/origin.git" show "gh-pages:$1"; }
page index.html > /dev/null
page status/index.html > "$stage/status.html"
for reason in 'out of registers' 'not valid JSON' "nothing came back from the machine; its job ended as"; do
  grep -q "$reason" "$stage/status.html" || fail "the Status page does not say '$reason'"
done

say 'a job that is run again has nothing to do'
git -C "$stage/commit-ripley" pull -q --rebase origin main
before=$(git -C "$stage/origin.git" rev-parse main)
(
  cd "$stage/commit-ripley"
  BRRR_MACHINE=ripley BRRR_FLAGS='' BRRR_MEASURED=$stage/measured/ripley sh .github/scripts/commit-results.sh
)
[ "$(git -C "$stage/origin.git" rev-parse main)" = "$before" ] || fail 'a second commit step changed something'

printf '\nThe rehearsal went well: 4 results and 4 reasons are published.\n'
