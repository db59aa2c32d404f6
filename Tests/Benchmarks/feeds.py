#!/usr/bin/env python3
"""Makes N feeds of 30 items for the polling benchmark, the same on every run, and an nginx to serve them.

    feeds.py DIRECTORY N           writes www/, list.txt, nginx.conf and tocsin.yaml into DIRECTORY, and the same
                                   for a slow server, and for one of whose feeds one in ten never answers
    feeds.py --tick DIRECTORY N R  the R-th news: one feed in ten gets an item
    feeds.py --idle DIRECTORY N    writes idle.yaml and idle.opml: N feeds that are not due; and none.yaml
    feeds.py --large BYTES         prints one feed of about that size
"""
import os
import random
import sys

WORDS = ("the of and to in a is that for it as was with be by on not he his but at are this have from or had an "
         "minister harbour council river budget market signal border engine winter report session member office "
         "railway station quarter morning evening treaty village mountain forest bridge company question answer").split()
ORIGINS, PORTS = 50, 4
# Ports of nginx, of the server that takes its time, and of the one that says nothing.
FAST, SLOW, HUNG = 18200, 18210, 18220


def text(rng, words):
    return " ".join(rng.choice(WORDS) for _ in range(words)).capitalize() + "."


def item(rng, feed, number):
    paragraphs = "".join(f"<p>{text(rng, 60)} <a href=\"/t/{number}\">{text(rng, 3)}</a> &amp; more</p>"
                         for _ in range(3))
    return (f"<item><title>{text(rng, 9)}</title><link>https://wire{feed}.example/{number}</link>"
            f"<guid isPermaLink=\"false\">{feed}-{number}</guid>"
            f"<pubDate>Sat, 21 Nov 2026 {number % 24:02d}:06:07 +0000</pubDate>"
            f"<description><![CDATA[{paragraphs}]]></description></item>\n")


def large(size):
    rng, written, number = random.Random(0), 0, 0
    print('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Large</title>')
    while written < size:
        entry = item(rng, 0, number)
        print(entry, end="")
        written, number = written + len(entry), number + 1
    print("</channel></rss>")


def document(root, feed, news=0):
    """The feed after so many news: each is an item on top."""
    rng = random.Random(feed)
    items = [item(rng, feed, n) for n in range(30 + news)]
    items = "".join(reversed(items[30:])) + "".join(items[:30])
    with open(f"{root}/www/{feed}.xml", "w") as file:
        file.write(f"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>"
                   f"<title>Wire {feed}</title>\n{items}</channel></rss>\n")
    os.utime(f"{root}/www/{feed}.xml", (1700000000 + news, 1700000000 + news))


def tick(root, count, news):
    for feed in range(0, count, 10):
        document(root, feed, news)


def settings(root, name, urls, more=""):
    with open(f"{root}/{name}.txt", "w") as file:
        file.write("\n".join(urls) + "\n")
    with open(f"{root}/{name}.yaml", "w") as file:
        file.write(f"state: {root}/state-{name}\nwatchlists: [{root}/terms.yaml]\n"
                   "network: {allow_private: true}\n"
                   f"polling: {{per_host: {{connections: 2, spacing: 0s}}{more}}}\nfeeds:\n"
                   + "".join(f"  - url: {url}\n" for url in urls))


def terms(root):
    """A thousand phrases of the feeds' own words, which one item in fifty says one of."""
    phrases = sorted({text(random.Random(-n), 4).rstrip(".").lower() for n in range(1, 2000)})[:1000]
    with open(f"{root}/terms.yaml", "w") as file:
        file.write("watchlist: bench\ntopics:\n"
                   + "".join(f"  t{n}: [\"{p}\"]\n" for n, p in enumerate(phrases)))


def idle(root, count):
    """Feeds of their own hosts, of which one an hour is asked; and the same settings without any."""
    terms(root)
    settings(root, "none", [], ", budget: 1/h")
    settings(root, "idle", [], ", budget: 1/h")
    with open(f"{root}/idle.yaml", "a") as file:
        file.write(f"  - opml: {root}/idle.opml\n")
    with open(f"{root}/idle.opml", "w") as file:
        file.write("<opml version=\"2.0\"><body>\n")
        for n in range(count):
            file.write(f"<outline type=\"rss\" text=\"Wire {n}\" "
                       f"xmlUrl=\"https://www.wire-{n}.example.org/news/feed.xml\"/>\n")
        file.write("</body></opml>\n")


def main():
    if sys.argv[1] == "--large":
        return large(int(sys.argv[2]))
    if sys.argv[1] == "--tick":
        return tick(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    if sys.argv[1] == "--idle":
        return idle(os.path.abspath(sys.argv[2]), int(sys.argv[3]))
    root, count = os.path.abspath(sys.argv[1]), int(sys.argv[2])
    os.makedirs(f"{root}/www", exist_ok=True)
    urls = []
    for feed in range(count):
        document(root, feed)
        address, port = feed % ORIGINS + 1, FAST + feed // ORIGINS % PORTS
        urls.append(f"http://127.0.0.{address}:{port}/{feed}.xml")
    random.Random(1).shuffle(urls)
    terms(root)
    settings(root, "list", urls)
    settings(root, "slow", [url.replace(f":{FAST // 10}", f":{SLOW // 10}") for url in urls])
    good = [url for n, url in enumerate(urls) if n % 10]
    settings(root, "good", good)
    settings(root, "hung", [url if n % 10 else f"http://127.1.{n // 2500}.{n // 10 % 250 + 1}:{HUNG}/"
                            for n, url in enumerate(urls)])
    listen = "".join(f"listen 127.0.0.{a}:{FAST + p} backlog=1024;\n"
                     for a in range(1, ORIGINS + 1) for p in range(PORTS))
    with open(f"{root}/nginx.conf", "w") as file:
        file.write(f"daemon off; worker_processes 1; pid {root}/nginx.pid; error_log {root}/nginx.err;\n"
                   "events { worker_connections 4096; }\nhttp { access_log off; keepalive_requests 100000;\n"
                   f"types {{ application/rss+xml xml; }}\nclient_body_temp_path {root}/t1;"
                   f"proxy_temp_path {root}/t2; fastcgi_temp_path {root}/t3; uwsgi_temp_path {root}/t4;"
                   f"scgi_temp_path {root}/t5;\nserver {{\n{listen} root {root}/www; }} }}\n")


main()
