#!/bin/sh
# Proposes entries of data/events.yaml: reads CPython's commits of the last months, and opens or renews one pull request.
#
#   BRRR_CPYTHON   where CPython's history goes, or is (a new folder)
#   BRRR_DAYS      how far it looks back (120)
#   BRRR_UPSTREAM  git address of CPython (https://github.com/python/cpython)
#   BRRR_PROGRAM   the program brrr (that of this clone, built)
#   BRRR_BRANCH    branch of the pull request (annotate)
#   GH_TOKEN       for gh, which opens the pull request; without it the branch is pushed and that is all
set -eu

if [ "${1:-}" = --help ]; then sed -n '2,/^set/s/^# \{0,1\}//p' "$0"; exit 0; fi

program=${BRRR_PROGRAM:-dotnet run --no-build --configuration Release --project generator/Brrr --}
history=${BRRR_CPYTHON:-$(mktemp -d)/cpython.git}
branch=${BRRR_BRANCH:-annotate}
days=${BRRR_DAYS:-120}
since=$(date -u -d "$days days ago" +%F 2> /dev/null || date -u -v "-${days}d" +%F)

if [ ! -d "$history" ]; then
  git clone -q --bare --single-branch --branch main --shallow-since="$since" "${BRRR_UPSTREAM:-https://github.com/python/cpython}" "$history"
fi

$program suggest-events --repository "$history" --since "$since" --write
if git diff --quiet -- data/events.yaml; then
  echo "nothing new to propose"
  exit 0
fi

git checkout -q -B "$branch"
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
  commit -q -m "Suggest events from CPython's history" -- data/events.yaml
git push -q --force origin "HEAD:refs/heads/$branch"
[ -n "${GH_TOKEN:-}" ] || exit 0
if [ -n "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
  echo "the open pull request is renewed"
else
  gh pr create --head "$branch" --title "Events from CPython's history" \
    --body "Commits that touch the JIT, newest first. Keep what explains a step; move the links of the others to \`rejected\`, so that they are not suggested again."
fi
