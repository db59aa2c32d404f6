#!/usr/bin/env bash
# How well officials are found: recall and precision over annotated mentions, and Russian case forms. FOLDER: where
# officials_dev.jsonl ({lang, form, lemma, id, name, context, start, end} a line) and officials_factrueval_ru.jsonl
# ({form, nominative} a line) are; they are no part of the project.
set -euo pipefail
cd "$(dirname "$0")"
folder=${FOLDER:-}
for file in officials_dev.jsonl officials_factrueval_ru.jsonl; do
  [ -n "$folder" ] && [ -f "$folder/$file" ] || {
    echo "officials: nothing measured: set FOLDER to a folder that holds officials_dev.jsonl and" \
      "officials_factrueval_ru.jsonl; Tests/Benchmarks/officials.sh tells what is in them" >&2
    exit 0
  }
done
swift build -c release --scratch-path ../../.build-bench --product officials >&2
python3 officials.py "$(swift build -c release --scratch-path ../../.build-bench --show-bin-path)/officials" "$folder"
