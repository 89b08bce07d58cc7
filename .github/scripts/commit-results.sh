#!/bin/sh
# Brings what one machine measured into the repository that it stands in: ingests each result, notes each failure for the Status page,
# commits and pushes. Others push at the same time: it rebases and tries again. Nothing that a machine sent is run.
#
#   BRRR_MACHINE=ripley BRRR_COMMIT=... sh .github/scripts/commit-results.sh
#
#   BRRR_MACHINE, BRRR_COMMIT, BRRR_FORK, BRRR_FLAGS  as measure.sh takes them
#   BRRR_REF, BRRR_COMMIT_DATE, BRRR_VERSION, BRRR_MERGE_BASE  as pin.sh says them (the first is the commit, the last may be empty)
#   BRRR_MEASURED     folder that measure.sh wrote (./measured)
#   BRRR_OUTCOME      how the job that measured ended, for the reason where it left nothing
#   BRRR_ACTION_URL, BRRR_ACTOR  where the log is, and who asked
#   BRRR_FORCE        "yes" replaces results that are there
#   BRRR_PROGRAM      the program brrr (brrr)
#   BRRR_PUSH_TO      branch that is pushed to (main)
#   BRRR_ATTEMPTS     how often pushing is tried (10)
#   BRRR_BACKOFF      seconds before the second try; each later one waits longer (2)
set -eu

if [ "${1:-}" = --help ]; then sed -n '2,/^set/s/^# \{0,1\}//p' "$0"; exit 0; fi

# shellcheck source=.github/scripts/builds.sh
. "$(dirname "$0")/builds.sh"

die() { printf 'commit-results: %s\n' "$*" >&2; exit 1; }

machine=${BRRR_MACHINE:?is needed}
commit=${BRRR_COMMIT:?is needed}
commit_date=${BRRR_COMMIT_DATE:?is needed}
version=${BRRR_VERSION:?is needed}
fork=${BRRR_FORK:-python}
measured=${BRRR_MEASURED:-measured}
program=${BRRR_PROGRAM:-brrr}
branch=${BRRR_PUSH_TO:-main}
attempts=${BRRR_ATTEMPTS:-10}
backoff=${BRRR_BACKOFF:-2}
summary=${GITHUB_STEP_SUMMARY:-/dev/null}
short=$(printf %s "$commit" | cut -c 1-7)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

case $machine in [.-]* | *[!A-Za-z0-9_.+]*) die "BRRR_MACHINE '$machine' is no machine's name" ;; esac

tell() { printf '%s %s: %s\n' "$machine" "$label" "$1"; printf -- '- %s: %s\n' "$label" "$1" >> "$summary"; }

note_failure() {
  $program record-failure --machine "$machine" --flags "$flags" --fork "$fork" --commit "$commit" --commit-date "$commit_date" \
    --step "$1" --reason "$2" --action-url "${BRRR_ACTION_URL:-}" --failures data/failures > /dev/null
  tell "failed at '$1'"
}

# Whether the repository has this build's result already: a job that is run again has nothing to do.
is_there() {
  for file in data/results/bm-*-"$short${flags:+-$flags}"/bm-*-"$machine"-*-"$(printf %s "$fork" | sed 's/-/%2d/g')"-*-*-"$short".json*; do
    if [ -f "$file" ]; then return 0; fi
  done
  return 1
}

ingest() {
  set -- "$1" --machine "$machine" --flags "$flags" --fork "$fork" --ref "${BRRR_REF:-$commit}" --commit "$commit" --commit-date "$commit_date" \
    --version "$version" --results data/results --gzip
  if [ -n "${BRRR_MERGE_BASE:-}" ]; then set -- "$@" --merge-base "$BRRR_MERGE_BASE"; fi
  if [ -n "${BRRR_ACTION_URL:-}" ]; then set -- "$@" --action-url "$BRRR_ACTION_URL"; fi
  if [ -n "${BRRR_ACTOR:-}" ]; then set -- "$@" --actor "$BRRR_ACTOR"; fi
  if [ "${BRRR_FORCE:-}" = yes ]; then set -- "$@" --force; fi
  if [ -f "$folder/doctor-before.json" ]; then set -- "$@" --doctor "$folder/doctor-before.json"; fi
  if [ -f "$folder/doctor-after.json" ]; then set -- "$@" --doctor "$folder/doctor-after.json"; fi
  $program ingest "$@" > "$scratch/said" 2>&1
}

settle() {
  folder=$measured/$label
  if [ "${BRRR_FORCE:-}" != yes ] && is_there; then
    tell 'is there already'
  elif [ -f "$folder/result.json" ]; then
    if ingest "$folder/result.json"; then
      rm -f "data/failures/"*"-$machine-$short${flags:+-$flags}.json"
      tell 'committed'
    else
      note_failure 'ingest' "$(tail -n 1 "$scratch/said" | sed "s|^brrr: ||; s|$folder/||")"
    fi
  elif [ -f "$folder/failure-step" ]; then
    note_failure "$(head -c 80 "$folder/failure-step")" "$(head -c 1000 "$folder/failure-reason" 2> /dev/null || echo 'no reason given')"
  else
    note_failure 'measure' "nothing came back from the machine; its job ended as '${BRRR_OUTCOME:-unknown}'"
  fi
}

push() {
  attempt=1
  until git push -q origin "HEAD:refs/heads/$branch"; do
    [ "$attempt" -lt "$attempts" ] || die "pushing failed $attempts times; the results stay in the artifact: run this job again"
    sleep $((backoff * attempt))
    attempt=$((attempt + 1))
    git fetch -q origin "$branch"
    git -c user.name="$GIT_AUTHOR_NAME" -c user.email="$GIT_AUTHOR_EMAIL" rebase -q FETCH_HEAD || {
      git rebase --abort
      die "somebody else committed other results under the same names; the results stay in the artifact"
    }
  done
}

export GIT_AUTHOR_NAME='github-actions[bot]' GIT_AUTHOR_EMAIL='41898282+github-actions[bot]@users.noreply.github.com'
export GIT_COMMITTER_NAME="$GIT_AUTHOR_NAME" GIT_COMMITTER_EMAIL="$GIT_AUTHOR_EMAIL"

mkdir -p data/results data/failures
for_each_build settle

git add -A data/results data/failures
if git diff --cached --quiet; then
  echo "nothing to commit"
  exit 0
fi
git commit -q -m "Add $machine's results of $short"
push
