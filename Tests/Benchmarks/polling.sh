#!/usr/bin/env bash
# A polling pass over N local feeds of 30 items, ours beside the C floor, in the same run: CPU seconds and their
# ratio. Cold: nothing is stored yet; unchanged: every answer is 304. BENCH_FEEDS (1000), BENCH_ROUNDS (3).
set -euo pipefail
cd "$(dirname "$0")"
feeds=${BENCH_FEEDS:-1000}
rounds=${BENCH_ROUNDS:-3}
tocsin=$(realpath "${TOCSIN:-../../.build/release/tocsin}")
work=$(mktemp -d)
chmod 755 "$work"  # nginx serves as another user
command -v nginx >/dev/null || { echo "bench: nginx is needed (apt-get install nginx-light)" >&2; exit 69; }

gcc -O2 floor.c -o "$work/floor" $(pkg-config --cflags --libs libcurl libxml-2.0 sqlite3)
python3 feeds.py "$work" "$feeds"
nginx -c "$work/nginx.conf" & server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 50); do [ -s "$work/nginx.pid" ] && break; sleep 0.1; done

# CPU seconds and peak kilobytes of `tocsin poll`; spawned without a fork, whose pages would count.
ours() {
  python3 - "$tocsin" "$work/tocsin.yaml" <<'PY'
import os, sys
null = [(os.POSIX_SPAWN_OPEN, out, "/dev/null", os.O_WRONLY, 0) for out in (1, 2)]
command = [sys.argv[1], "poll", "--all", "-q", "--config", sys.argv[2]]
child = os.posix_spawn(command[0], command, os.environ, file_actions=null)
_, status, use = os.wait4(child, 0)
print(f"{use.ru_utime + use.ru_stime:.3f} {use.ru_maxrss}")
sys.exit(status != 0)
PY
}

printf '%-10s %10s %10s %7s %12s\n' pass 'floor s' 'tocsin s' ratio 'tocsin KB'
for round in $(seq "$rounds"); do
  rm -rf "$work/floor.db"* "$work/state"
  for pass in cold unchanged; do
    result=$("$work/floor" "$work/list.txt" "$work/floor.db")
    read -r floor _ <<<"$result"
    read -r mine memory < <(ours)
    printf '%-10s %10s %10s %7s %12s\n' "$pass" "$floor" "$mine" \
      "$(python3 -c "print(f'{$mine/$floor:.2f}')")" "$memory"
  done
done
stored=$("$tocsin" items --state "$work/state" -o json | wc -l)
echo "items stored: $stored of $((feeds * 30))"
[ "$stored" -eq $((feeds * 30)) ]
