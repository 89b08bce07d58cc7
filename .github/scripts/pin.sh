#!/bin/sh
# Resolves what people name (a branch, a tag, a commit, a pull request) to one commit of CPython, so that all machines measure the same.
# Prints key=value lines, and appends them to $GITHUB_OUTPUT where that is set: fork, ref, commit, commit_date, version, merge_base.
#
#   sh .github/scripts/pin.sh
#
#   BRRR_FORK        owner of the fork (python)
#   BRRR_REF         branch, tag, full hash or pull/NUMBER (main)
#   BRRR_REMOTE      git address of the fork (https://github.com/FORK/cpython)
#   BRRR_MERGE_BASE  "yes" also looks for the commit where it left main; that reads all of the history
#   BRRR_UPSTREAM    git address of CPython, for that (https://github.com/python/cpython)
#   BRRR_NIGHTLY     "yes" names the result by its commit, as nights are; else by what was asked for
set -eu

if [ "${1:-}" = --help ]; then sed -n '2,/^set/s/^# \{0,1\}//p' "$0"; exit 0; fi

die() { printf 'pin: %s\n' "$*" >&2; exit 1; }

fork=${BRRR_FORK:-python}
ref=${BRRR_REF:-main}
remote=${BRRR_REMOTE:-https://github.com/$fork/cpython}
upstream=${BRRR_UPSTREAM:-https://github.com/python/cpython}

case $fork in
  -* | *[!A-Za-z0-9-]*) die "fork '$fork' is no owner on GitHub; write the name alone, such as python" ;;
esac
case $ref in
  -* | *..* | *[!A-Za-z0-9._/+-]*) die "ref '$ref' has characters that no branch here has; write a branch, a tag, a full hash or pull/NUMBER" ;;
esac

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

case $ref in
  pull/*[!0-9]*) die "ref '$ref' is no pull request; write pull/NUMBER" ;;
  pull/*) wanted=refs/$ref/head ;;
  *) wanted=$ref ;;
esac

git init -q --bare "$scratch/one"
git -C "$scratch/one" fetch -q --depth 1 "$remote" "$wanted" ||
  die "'$ref' is not to be had from $remote; is it spelled so, and if it is a hash, has it all 40 digits?"
commit=$(git -C "$scratch/one" rev-parse 'FETCH_HEAD^{commit}')
commit_date=$(git -C "$scratch/one" log -1 --format=%cI "$commit")
version=$(git -C "$scratch/one" show "$commit:Include/patchlevel.h" | sed -n 's/^#define PY_VERSION[[:space:]]*"\([^"]*\)".*/\1/p')
[ -n "$version" ] || die "$commit has no PY_VERSION in Include/patchlevel.h; is $remote a clone of CPython?"

merge_base=
if [ "${BRRR_MERGE_BASE:-}" = yes ]; then
  git init -q --bare "$scratch/all"
  git -C "$scratch/all" remote add upstream "$upstream"
  git -C "$scratch/all" remote add fork "$remote"
  git -C "$scratch/all" fetch -q --filter=tree:0 --no-tags upstream refs/heads/main:refs/heads/main
  git -C "$scratch/all" fetch -q --filter=tree:0 --no-tags fork "$commit"
  merge_base=$(git -C "$scratch/all" merge-base main "$commit" || true)
  if [ "$merge_base" = "$commit" ]; then merge_base=; fi
fi

if [ "${BRRR_NIGHTLY:-}" = yes ]; then ref=$commit; fi

{
  printf 'fork=%s\n' "$fork"
  printf 'ref=%s\n' "$ref"
  printf 'commit=%s\n' "$commit"
  printf 'commit_date=%s\n' "$commit_date"
  printf 'version=%s\n' "$version"
  printf 'merge_base=%s\n' "$merge_base"
} | if [ -n "${GITHUB_OUTPUT:-}" ]; then tee -a "$GITHUB_OUTPUT"; else cat; fi
