"""Measures who is found to say what is quoted: speakers.py TOCSIN FOLDER.

FOLDER holds text/NAME.txt and attributions/NAME….ann (brat: sources, cues, contents). The named
sources of a text are its officials. Recall is over the quoted contents whose source is named: is a
name in that source a speaker? Precision is over the speakers: is each inside some source?
"""

import collections
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

NAME = re.compile(r"[A-Z][\w’'.-]*[\w](?: (?:[A-Z]\. )?[A-Z][\w’-]*\w)*")
TITLES = set("""The He She They But And One His Her This That Mr Mrs Ms Dr President Secretary Senator
Sen Rep Gov House Republican Republicans Democrat Democrats Democratic""".split())


def attributions(path, text):
    """The source of each attribution as (start, end, whether its content is quoted)."""
    spans, events = {}, []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) < 2:
                continue
            if line.startswith("T"):
                numbers = [int(number) for number in re.findall(r"\d+", parts[1])]
                spans[parts[0]] = (min(numbers), max(numbers))
            elif line.startswith("E"):
                roles = (part.split(":") for part in parts[1].split())
                events.append({key.rstrip("0123456789"): value for key, value in roles})
    found = []
    for event in events:
        if event.get("Source") in spans and event.get("Content") in spans:
            start, end = spans[event["Content"]]
            quoted = any(mark in text[max(0, start - 2):end + 2] for mark in '"“”')
            found.append((*spans[event["Source"]], quoted))
    return found


def names(text, sources):
    """Each source's longest name, by its last word."""
    found = collections.defaultdict(str)
    for start, end, _ in sources:
        for match in NAME.finditer(re.sub(r"[’']s\b", "", text[start:end])):
            words = match.group(0).split()
            while words and words[0].rstrip(".") in TITLES:
                words.pop(0)
            if words and len(words[-1]) > 2 and len(" ".join(words)) > len(found[words[-1]]):
                found[words[-1]] = " ".join(words)
    return sorted(name for name in found.values() if name)


def speakers(tocsin, text, people):
    """The names that speak, as (start, end) in characters."""
    with tempfile.NamedTemporaryFile("w", suffix=".yaml", encoding="utf-8") as file:
        file.write("watchlist: bench\ntitle: bench\nofficials:\n")
        for number, name in enumerate(people):
            file.write("  p%d: {name: '%s', surname: always}\n" % (number, name.replace("'", "’")))
        file.flush()
        run = subprocess.run(
            [tocsin, "match", "--batch", "--watchlist", file.name],
            input=json.dumps({"id": "1", "content": text, "language": "en"}) + "\n",
            capture_output=True, text=True, check=True)
    content = text.encode()
    for match in json.loads(run.stdout)["matches"]:
        if match["role"] == "speaker":
            yield (len(content[:match[at]].decode()) for at in ("start", "end"))


def main():
    if len(sys.argv) < 3 or not os.path.isdir(os.path.join(sys.argv[2], "text")):
        sys.exit(print("speakers: no folder text: skipped"))
    tocsin, folder = sys.argv[1:3]
    total = right = said = good = 0
    for path in sorted(glob.glob(os.path.join(folder, "text", "*.txt"))):
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        stem = os.path.basename(path)[:-len(".txt")]
        gold = glob.glob(os.path.join(folder, "attributions", glob.escape(stem) + "*.ann"))
        sources = attributions(gold[0], text) if gold else []
        people = names(text, sources)
        if not people:
            continue
        found = [tuple(span) for span in speakers(tocsin, text, people)]
        last = {name.split()[-1] for name in people}
        for start, end, quoted in sources:
            if quoted and any(word in text[start:end] for word in last):
                total += 1
                hit = any(start < b and a < end for a, b in found)
                right += hit
                if not hit and "-v" in sys.argv:
                    print("MISS", text[start:end], "|", text[max(0, start - 120):end + 120])
        for a, b in found:
            said += 1
            hit = any(start < b and a < end for start, end, _ in sources)
            good += hit
            if not hit and "-v" in sys.argv:
                print("FALSE", text[a:b], "|", text[max(0, a - 120):b + 120])
    print("speakers: %d quoted attributions, recall %.3f; %d speakers, precision %.3f"
          % (total, right / max(1, total), said, good / max(1, said)))


main()
