#!/usr/bin/env bash
# Runs the two commands that the README promises, as they stand there.
set -euo pipefail
cd "$(dirname "$0")/.."
# The first line of the fenced block under each heading.
command_under() {
  awk -v heading="$1" '
    $0 == heading { found = 1; next }
    found && /^```/ { if (inside) exit; inside = 1; next }
    inside { print; if ($0 !~ /\\$/) exit }
  ' README.md
}
case "${1:-}" in
  run) heading="## See it work" ;;
  test) heading="## Test it" ;;
  *) echo "usage: $0 run|test" >&2; exit 2 ;;
esac
command="$(command_under "$heading")"
[ -n "$command" ] || { echo "README.md has no command under '$heading'" >&2; exit 1; }
printf '$ %s\n' "$command"
eval "$command"
