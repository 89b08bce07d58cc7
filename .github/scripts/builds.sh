# shellcheck shell=sh
# Read by the scripts beside it: what BRRR_FLAGS names. It joins builds by ';', each a list of flags; nothing, or "none", is the plain interpreter.

flags=
label=

# Runs a command for each build, with its flags in $flags and its name in $label: "interpreter", or the flags.
for_each_build() {
  rest="${BRRR_FLAGS:-};"
  while [ -n "$rest" ]; do
    flags=${rest%%;*}
    rest=${rest#*;}
    if [ "$flags" = none ]; then flags=; fi
    # shellcheck disable=SC2034
    label=${flags:-interpreter}
    "$@"
  done
}
