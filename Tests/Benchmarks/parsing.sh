#!/usr/bin/env bash
# Parsing with text extraction and dates, beside libxml2's SAX2 push parser with empty callbacks over the same files, in
# the same run: CPU seconds, the fastest of BENCH_ROUNDS (9), and their ratio; then the peak of memory for a feed of
# 16 MiB, in multiples of its size, the 16 MiB themselves left out. BENCH_DOCUMENTS: a folder of feeds; without it
# generated ones.
set -euo pipefail
cd "$(dirname "$0")"
rounds=${BENCH_ROUNDS:-9}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

documents=${BENCH_DOCUMENTS:-}
for folder in ../../../shared/conformance/realworld/files; do
  [ -n "$documents" ] || [ ! -d "$folder" ] || documents=$folder
done
if [ -z "$documents" ]; then
  python3 feeds.py "$work" 500
  documents=$work/www
fi
mapfile -t files < <(find "$documents" -type f -name '*.xml' | sort)

gcc -O2 sax.c -o "$work/sax" $(pkg-config --cflags --libs libxml-2.0)
swift build -c release --scratch-path ../../.build-bench --product parsing >&2
parsing=$(swift build -c release --scratch-path ../../.build-bench --show-bin-path)/parsing

megabytes=$(cat "${files[@]}" | wc -c | awk '{print $1 / 1e6}')
floor=$("$work/sax" "$rounds" "${files[@]}")
read -r ours items < <("$parsing" "$rounds" "${files[@]}")
awk -v n="${#files[@]}" -v mb="$megabytes" -v floor="$floor" -v ours="$ours" -v items="$items" 'BEGIN {
  printf "parsing: %d feeds, %.1f MB, %d items; floor %.3f s (%.0f MB/s), tocsin %.3f s (%.0f MB/s), ratio %.2f\n",
    n, mb, items, floor, mb / floor, ours, mb / ours, ours / floor }'

python3 feeds.py --large $((16 << 20)) > "$work/large.xml"
read -r multiple items < <("$parsing" memory "$work/large.xml")
printf 'memory:  a feed of 16 MiB, %d items; peak %.1f times its size\n' "$items" "$multiple"
