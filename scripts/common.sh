# shellcheck shell=bash
# What the scripts here share. Sourced, never run.

set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# Names the script that sourced this file in messages.
self=${0##*/}

say() { printf '%s\n' "$*"; }
note() { printf '%s: %s\n' "$self" "$*" >&2; }
die() {
  note "$*"
  exit 1
}
# Prints the comment at the head of the calling script, which is its help text.
help() {
  sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
  exit 0
}

# A folder of this run's own, gone when it ends.
scratch=
makeScratch() {
  [ -n "$scratch" ] && return
  scratch=$(mktemp -d "${TMPDIR:-/tmp}/headroom.XXXXXX")
  trap 'rm -rf "$scratch"' EXIT
  trap 'exit 130' INT TERM
}

# Programs with windows draw into memory; nothing reaches the user's own files.
noDisplay() {
  makeScratch
  (umask 077 && mkdir -p "$scratch/runtime")
  export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$scratch/runtime"
}

# build PRESET [TARGET…]: configures and builds; prints the compiler's words only.
build() {
  local preset=$1
  shift
  (
    cd "$top" \
      && cmake --preset "$preset" --log-level=WARNING >/dev/null \
      && cmake --build --preset "$preset" ${1:+--target "$@"}
  )
}

programs() { printf '%s/build/%s/bin' "$top" "$1"; }
