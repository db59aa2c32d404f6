#!/usr/bin/env bash
# Polling passes over N local feeds of 30 items, ours beside the C floor, in the same run. Cold: nothing is
# stored yet; unchanged: every answer is 304; tenth: one feed in ten has news; slow: every answer takes 200 ms.
# CPU seconds and their ratio, of slow ones seconds of the wall. Ours holds the start of the program, which the
# floor has next to nothing of; it is shown apart, as a pass over feeds of which none is due.
# BENCH_FEEDS (10000), BENCH_ROUNDS (3).
set -euo pipefail
cd "$(dirname "$0")"
feeds=${BENCH_FEEDS:-10000}
rounds=${BENCH_ROUNDS:-3}
tocsin=$(realpath "${TOCSIN:-../../.build/release/tocsin}")
work=$(mktemp -d)
chmod 755 "$work"  # nginx serves as another user
command -v nginx >/dev/null || { echo "bench: nginx is needed (apt-get install nginx-light)" >&2; exit 69; }
ulimit -n "$(ulimit -Hn)"

gcc -O2 floor.c -o "$work/floor" $(pkg-config --cflags --libs libcurl libxml-2.0 sqlite3)
gcc -O2 slow.c -o "$work/slow"
python3 feeds.py "$work" "$feeds"
nginx -c "$work/nginx.conf" 2>"$work/nginx.out" & server=$!
"$work/slow" "$work/www" 200 18210 18211 18212 18213 18220 & slow=$!
trap 'kill $server $slow 2>/dev/null; wait $server $slow 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 50); do [ -s "$work/nginx.pid" ] && break; sleep 0.1; done
[ -s "$work/nginx.pid" ] || { head -n 1 "$work/nginx.out" >&2; exit 69; }

# `tocsin poll` with settings $1: seconds of CPU and of the wall, peak kilobytes, and seconds until the last line
# on its standard output; spawned without a fork, whose pages would count.
ours() {
  python3 - "$tocsin" "$work/$1.yaml" "${@:2}" <<'PY'
import os, sys, time
out, feed = os.pipe()
actions = [(os.POSIX_SPAWN_DUP2, feed, 1), (os.POSIX_SPAWN_CLOSE, out), (os.POSIX_SPAWN_CLOSE, feed),
           (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)]
command = [sys.argv[1], "poll", *sys.argv[3:], "--config", sys.argv[2]]
start = last = time.monotonic()
child = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
os.close(feed)
while chunk := os.read(out, 1 << 16):
    if any(b'"status":200' in line or b'"status":304' in line for line in chunk.splitlines()):
        last = time.monotonic()
_, status, use = os.wait4(child, 0)
print(f"{use.ru_utime + use.ru_stime:.3f} {time.monotonic() - start:.3f} {use.ru_maxrss} {last - start:.3f}")
sys.exit(status != 0)
PY
}

ratio() { python3 -c "print(f'{$2/$1:.2f}')"; }

compare() {  # LABEL SETTINGS COLUMN
  local floor mine start
  floor=($("$work/floor" "$work/$2.txt" "$work/$2.db"))
  mine=($(ours "$2" --all -q))
  start=($(ours "$2" -q))
  printf '%-12s %8s %9s %6s %10s %6s %10s\n' "$1" "${floor[$3]}" "${mine[$3]}" \
    "$(ratio "${floor[$3]}" "${mine[$3]}")" "${start[0]}" \
    "$(ratio "${floor[$3]}" "(${mine[$3]}-${start[$3]})")" "${mine[2]}"
}

printf '%-12s %8s %9s %6s %10s %6s %10s\n' pass 'floor s' 'tocsin s' ratio 'start s' w/o 'peak KB'
for round in $(seq "$rounds"); do
  rm -rf "$work"/*.db* "$work"/state-*
  [ "$round" = 1 ] || python3 feeds.py "$work" "$feeds"
  compare cold list 0
  compare unchanged list 0
  compare unchanged list 0
  python3 feeds.py --tick "$work" "$feeds" 1
  compare tenth list 0
done
stored=$("$tocsin" items --state "$work/state-list" -o json | wc -l)
echo "items stored: $stored of $((feeds * 30 + (feeds + 9) / 10))"
[ "$stored" -eq $((feeds * 30 + (feeds + 9) / 10)) ]

echo "200 ms of latency, seconds of the wall:"
compare slow-cold slow 1
compare slow-same slow 1

# No feed may wait for more than a second for those that say nothing.
good=($(ours good --all -o json))
hung=($(ours hung --all -o json))
printf 'one feed in ten says nothing: the last of the others answers after %s s, alone after %s s\n' \
  "${hung[3]}" "${good[3]}"
