"""Measures the finding of officials: officials.py PROGRAM FOLDER, with the data that officials.sh names."""

import collections
import csv
import json
import os
import subprocess
import sys
import tempfile
import zlib

program, folder = sys.argv[1:]


def rows(name):
    with open(os.path.join(folder, name), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def hits(officials, texts, policy):
    """The officials found in each text: (id, first byte, byte after)."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        for names in officials:
            file.write("\t".join(names) + "\n")
        for number, text in enumerate(texts):
            file.write(json.dumps({"id": str(number), "text": text}) + "\n")
        file.flush()
        run = subprocess.run([program, file.name, policy], stdout=subprocess.PIPE, text=True, check=True)
    found = collections.defaultdict(list)
    for line in run.stdout.splitlines():
        text, official, start, end = line.split("\t")
        found[int(text)].append((official, int(start), int(end)))
    return found


def mentions(with_nominatives):
    """200 people by one English name; with_nominatives: and one nominative for each language."""
    data = rows("officials_dev.jsonl")
    full = [row for row in data if " " in row["form"].strip() and " " in row["name"].strip()]
    people = [person for person, _ in collections.Counter(row["id"] for row in full).most_common(200)]
    lemmas = collections.defaultdict(dict)
    for (person, lang, lemma), _ in collections.Counter(
        (row["id"], row["lang"], row["lemma"]) for row in full if " " in row["lemma"].strip()
    ).most_common():
        lemmas[person].setdefault(lang, lemma)
    names = {row["id"]: row["name"] for row in full}
    officials = [
        [person, names[person], *(lemmas[person].values() if with_nominatives else [])] for person in people
    ]
    found = hits(officials, [row["context"] for row in data], "never")
    right, total, wrong = collections.Counter(), collections.Counter(), 0
    for number, row in enumerate(data):
        start, end = (len(row["context"][: row[at]].encode()) for at in ("start", "end"))
        here = {person for person, a, b in found[number] if a < end and start < b}
        wrong += len(here - {row["id"]})
        if row["id"] in people and " " in row["form"].strip():
            total[row["lang"]] += 1
            right[row["lang"]] += row["id"] in here
    recall = sum(right.values()) / sum(total.values())
    precision = sum(right.values()) / (sum(right.values()) + wrong)
    by_language = " ".join(f"{lang} {right[lang] / total[lang]:.3f}" for lang in sorted(total))
    what = "and nominatives" if with_nominatives else "alone"
    print(f"officials, English name {what}: recall {recall:.3f}, precision {precision:.3f} ({by_language})")


def cases():
    """Case forms of full names to persons, given their nominatives in Russian."""
    data = [
        row
        for row in rows("officials_factrueval_ru.jsonl")
        if row["nominative"].strip() and " " in row["form"] and " " in row["nominative"]
    ]
    people = sorted({row["nominative"] for row in data})
    found = hits([[str(n), name] for n, name in enumerate(people)], [row["form"] for row in data], "never")
    right = sum(
        any(people[int(person)] == row["nominative"] for person, _, _ in found[number])
        for number, row in enumerate(data)
    )
    print(f"Russian case forms of full names: {right} of {len(data)}, {right / len(data):.3f}")


def pairs():
    """Pairs of names, one person's or not; the even half by checksum was tuned on, the odd half was not."""
    with open(os.path.join(folder, "cases.csv"), encoding="utf-8", newline="") as file:
        data = [row for row in csv.DictReader(file) if row["schema"] == "Person"]
    lines = [f"{row['name1']}\t{row['name2']}" for row in data]
    text = "".join(line + "\n" for line in lines)
    run = subprocess.run([program, "--names"], input=text, stdout=subprocess.PIPE, text=True, check=True)
    same = [line.startswith("1") for line in run.stdout.splitlines()]
    halves = [zlib.crc32(line.encode()) % 2 for line in lines]
    for what, chosen in (("all", (0, 1)), ("even half", (0,)), ("odd half", (1,))):
        counts = collections.Counter(
            (row["is_match"] == "true", found) for row, found, half in zip(data, same, halves) if half in chosen
        )
        right, missed, wrong = counts[True, True], counts[True, False], counts[False, True]
        precision, recall = right / (right + wrong), right / (right + missed)
        f1 = 2 * precision * recall / (precision + recall)
        print(f"pairs of names, {what}: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}")


for name, measures in (
    ("officials_dev.jsonl", (lambda: mentions(False), lambda: mentions(True))),
    ("officials_factrueval_ru.jsonl", (cases,)),
    ("cases.csv", (pairs,)),
):
    if os.path.exists(os.path.join(folder, name)):
        for measure in measures:
            measure()
