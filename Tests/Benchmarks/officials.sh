#!/usr/bin/env bash
# How well officials are found: recall and precision over annotated mentions, Russian case forms, and pairs of names,
# one person's or not. FOLDER holds any of: officials_dev.jsonl ({lang, form, lemma, id, name, context, start, end} a
# line), officials_factrueval_ru.jsonl ({form, nominative} a line), and cases.csv of OpenSanctions' name_bench
# (schema, name1, name2, is_match); they are no part of the project.
set -euo pipefail
cd "$(dirname "$0")"
folder=${FOLDER:-}
found=
for file in officials_dev.jsonl officials_factrueval_ru.jsonl cases.csv; do
  if [ -n "$folder" ] && [ -f "$folder/$file" ]; then found=1; fi
done
[ -n "$found" ] || {
  echo "officials: nothing measured: set FOLDER to a folder that holds officials_dev.jsonl," \
    "officials_factrueval_ru.jsonl or cases.csv; Tests/Benchmarks/officials.sh tells what is in them" >&2
  exit 0
}
swift build -c release --scratch-path ../../.build-bench --product officials >&2
python3 officials.py "$(swift build -c release --scratch-path ../../.build-bench --show-bin-path)/officials" "$folder"
