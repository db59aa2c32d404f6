#!/usr/bin/env bash
# What a feed costs that nobody asks: resident memory of the daemon (Pss) with BENCH_IDLE (100000) feeds of as many
# hosts above the one with none, in bytes for each.
set -euo pipefail
cd "$(dirname "$0")"
feeds=${BENCH_IDLE:-100000}
tocsin=$(realpath "${TOCSIN:-../../.build/release/tocsin}")
work=$(mktemp -d)
daemon=
trap '[ -z "$daemon" ] || kill $daemon; rm -rf "$work"' EXIT
python3 feeds.py --idle "$work" "$feeds"

# Kilobytes, when what the start took has been given back: with the second beat of the loop.
weigh() {
  "$tocsin" run --config "$work/$1.yaml" >/dev/null 2>"$work/$1.err" & daemon=$!
  sleep 15
  awk '/^Pss:/ {print $2}' "/proc/$daemon/smaps_rollup" || { cat "$work/$1.err" >&2; exit 1; }
  kill $daemon
  wait $daemon 2>/dev/null || true
  daemon=
}

none=$(weigh none)
idle=$(weigh idle)
echo "$feeds idle feeds: $(((idle - none) * 1024 / feeds)) bytes each ($idle KB, without any $none KB)"
