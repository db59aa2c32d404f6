#!/usr/bin/env bash
# Matching: MB/s of one core over the texts of feeds, with lists of 1,000 to 100,000 phrases and 1,000 officials or
# none, inflected forms found or not, beside Hyperscan's literal API (which folds ASCII only and finds no inflected
# forms) in the same run where libhyperscan-dev is installed: where they occur, as Hyperscan tells, and "said": with
# what is said of each. Then items a second, findings and snippets made, with 100,000 boolean rules. BENCH_DOCUMENTS: a folder of feeds;
# BENCH_PHRASES: a folder of phrases_*.txt, one phrase a line. Without them both are generated.
set -euo pipefail
cd "$(dirname "$0")"
rounds=${BENCH_ROUNDS:-5}
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

swift build -c release --scratch-path ../../.build-bench --product matching >&2
matching=$(swift build -c release --scratch-path ../../.build-bench --show-bin-path)/matching
"$matching" text "${files[@]}" > "$work/text"

phrases=${BENCH_PHRASES:-}
[ -n "$phrases" ] || [ ! -d ../../../shared/matching ] || phrases=../../../shared/matching
if [ -z "$phrases" ]; then
  phrases=$work
  for count in 1000 10000 100000; do
    python3 - "$work/text" "$count" > "$work/phrases_$count.txt" << 'PYTHON'
import random, re, sys
words = re.findall(r"[^\W\d_]{3,}", open(sys.argv[1], encoding="utf-8").read())
random.seed(7)
for _ in range(int(sys.argv[2])):
    at = random.randrange(len(words) - 3)
    print(" ".join(random.choice(words) if random.random() < 0.5 else word
                   for word in words[at:at + random.randint(1, 3)]))
PYTHON
  done
fi
mapfile -t lists < <(find "$phrases" -name 'phrases_*.txt' -size -8M | sort -V)

printf 'matching: %s MB of text\n' "$(wc -c < "$work/text" | awk '{ printf "%.1f", $1 / 1e6 }')"
for officials in 0 1000; do
  "$matching" scan "$rounds" "$officials" "$work/text" "${lists[@]}" | awk '
    /^peak/ { printf "  peak of memory %.0f MB\n", $2; next }
    { printf "  %6d phrases, %4d officials, %-9s  compiled in %.2f s, %4.0f MB/s, %d finds; said %4.0f MB/s\n",
      $1, $2, $3 ":", $4, $5, $6, $7 }'
done
if pkg-config --exists libhs; then
  gcc -O2 hyperscan.c -o "$work/hyperscan" $(pkg-config --cflags --libs libhs)
  for list in "${lists[@]}"; do "$work/hyperscan" "$rounds" "$work/text" "$list"; done
fi
"$matching" items "$rounds" "${lists[0]}" "${files[@]}" | awk -v list="$(wc -l < "${lists[0]}")" '
  { printf "  %d items parsed in %.3f s, matched in %.3f s: %.2f of it (%d phrases, 1000 officials, %d findings)\n",
    $1, $2, $3, $3 / $2, list, $4 }'
"$matching" rules 100000 "$work/text" | awk '
  { printf "  %d rules: compiled in %.2f s, 500 items in %.2f s, new ones at %.0f items/s, seen ones at %.0f, %d findings in %d items, peak %.0f MB\n",
    $1, $2, $3, $4, $5, $6, $7, $8 }'
