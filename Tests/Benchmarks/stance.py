#!/usr/bin/env python3
"""Measures the stances of `tocsin match --batch` on the sets in a folder.

usage: stance.py TOCSIN FOLDER

Reads contrast_peace_talks.jsonl (a line: text, stance, polarity): accuracy, wrong polarities and
signs, and F1 of refusals (rejected, denied, suspended). Reads stance_plover_gsr.jsonl (a line:
text, event) and PLV_train.tsv (columns sentence, gold_root): there every word is a topic, and the
event of a sentence is the item's stance; beside it, that of most of its mentions.
"""

import collections
import csv
import json
import os
import subprocess
import sys
import tempfile

WORDS = """talk talks negotiat* negotiation negotiations meet meeting meetings met summit dialogue
ceasefire ceasefires truce armistice treaty переговор* перемовин* встреча встречу встрече встречи
зустріч зустрічі перемир* перемирие саммит* саміт* диалог* діалог* gespräch* friedens* verhandlung*
verhandeln waffenruhe gipfel* pourparlers négoci* sommet trêve dialogue negoci* conversaciones
diálogo cumbre tregua""".split()

REFUSED = {"rejected", "denied", "suspended"}
POLARITY = {"agreed": "positive", "held": "positive", "planned": "positive",
            "offered": "positive", "rejected": "negative", "denied": "negative",
            "suspended": "negative"}


def read(path):
    with open(path, encoding="utf-8") as lines:
        if path.endswith(".tsv"):
            return [{"text": row["sentence"], "event": row["gold_root"]}
                    for row in csv.DictReader(lines, delimiter="\t")]
        return [json.loads(line) for line in lines if line.strip()]


def match(tocsin, words, rows):
    """The stance of each text, and those of all mentions."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "list.yaml")
        with open(path, "w", encoding="utf-8") as file:
            file.write("watchlist: bench\ntitle: bench\ntopics:\n  t:\n")
            file.writelines("    - '%s'\n" % word for word in words)
        items = "".join(
            json.dumps({"id": str(number), "content": row["text"]}, ensure_ascii=False) + "\n"
            for number, row in enumerate(rows))
        out = subprocess.run([tocsin, "match", "--batch", "--watchlist", path], input=items,
                             capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def f1(pairs, wanted):
    hit = sum(1 for gold, got in pairs if gold == got == wanted)
    found = sum(1 for _, got in pairs if got == wanted)
    there = sum(1 for gold, _ in pairs if gold == wanted)
    return 2 * hit / max(1, found + there)


def contrast(tocsin, rows):
    found = [line["stance"] or "mention" for line in match(tocsin, WORDS, rows)]
    gold = [row["stance"] for row in rows]
    signs = [(POLARITY.get(a, "neutral"), POLARITY.get(b, "neutral")) for a, b in zip(gold, found)]
    right = sum(a == b for a, b in zip(gold, found))
    refused = [("R" if a in REFUSED else "-", "R" if b in REFUSED else "-")
               for a, b in zip(gold, found)]
    print("contrast: %d sentences, accuracy %.3f, wrong polarity %d, wrong sign %d, "
          "REJECT F1 %.3f" % (
              len(rows), right / len(rows), sum(a != b for a, b in signs),
              sum(a != b and "neutral" not in (a, b) for a, b in signs), f1(refused, "R")))
    for row, stance in zip(rows, found):
        if row["stance"] != stance:
            print("  %s, not %s: %s" % (stance, row["stance"], row["text"]))


def events(tocsin, rows):
    words = sorted({word.lower() for row in rows for word in row["text"].split()
                    if word.isalpha() and len(word) > 3})
    of_item, of_most = [], []
    for row, line in zip(rows, match(tocsin, words, rows)):
        said = collections.Counter(m["stance"] for m in line["matches"] if m["stance"])
        said.pop("mention", None)
        gold = row["event"] if row["event"] in ("REJECT", "AGREE") else "-"
        of_item.append((gold, event(line["stance"])))
        of_most.append((gold, event(said.most_common(1)[0][0] if said else "mention")))
    for what, pairs in (("item's stance", of_item), ("most mentions", of_most)):
        print("events: %d sentences, %s: REJECT F1 %.3f, AGREE F1 %.3f"
              % (len(rows), what, f1(pairs, "REJECT"), f1(pairs, "AGREE")))


def event(stance):
    if stance in ("rejected", "denied"):
        return "REJECT"
    return "AGREE" if stance in ("agreed", "planned", "offered") else "-"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    tocsin, folder = sys.argv[1:]
    for name, measure in (("contrast_peace_talks.jsonl", contrast),
                          ("stance_plover_gsr.jsonl", events), ("PLV_train.tsv", events)):
        path = os.path.join(folder, name)
        if os.path.exists(path):
            measure(tocsin, read(path))
        else:
            print("%s is not there: skipped" % path)


main()
