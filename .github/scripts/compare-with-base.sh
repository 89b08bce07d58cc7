#!/bin/sh
# Compares what was measured of a commit with its merge base on the same machine, build by build, where that has a result, as Markdown.
#
#   BRRR_MACHINE=ripley BRRR_COMMIT=... BRRR_MERGE_BASE=... sh .github/scripts/compare-with-base.sh
#
#   BRRR_MACHINE, BRRR_COMMIT, BRRR_FLAGS  as measure.sh takes them
#   BRRR_MERGE_BASE   full hash of the commit where it left main; empty says so
#   BRRR_PROGRAM      the program brrr (brrr)
set -eu

if [ "${1:-}" = --help ]; then sed -n '2,/^set/s/^# \{0,1\}//p' "$0"; exit 0; fi

machine=${BRRR_MACHINE:?is needed}
commit=${BRRR_COMMIT:?is needed}
base=${BRRR_MERGE_BASE:-}
program=${BRRR_PROGRAM:-brrr}

# shellcheck source=.github/scripts/builds.sh
. "$(dirname "$0")/builds.sh"

# The newest result of a machine, a commit and a build; nothing where there is none.
result_of() {
  short=$(printf %s "$1" | cut -c 1-7)
  found=
  for file in data/results/bm-*-"$short${flags:+-$flags}"/bm-*-"$machine"-*-"$short".json*; do
    if [ -f "$file" ]; then found=$file; fi
  done
  printf %s "$found"
}

compare_build() {
  head_file=$(result_of "$commit")
  base_file=$(result_of "$base")
  printf '\n### %s, %s against its merge base\n\n' "$machine" "$label"
  if [ -z "$head_file" ]; then echo "It has no result."; return; fi
  if [ -z "$base_file" ]; then echo "$base has no result on this machine. Measure it, and run this again."; return; fi
  $program compare "$base_file" "$head_file" --format markdown
}

[ -n "$base" ] || { echo "No merge base is known: nothing to compare with."; exit 0; }
for_each_build compare_build
