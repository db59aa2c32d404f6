#!/usr/bin/env python3
"""Makes N feeds of 30 items for the polling benchmark, the same on every run, and an nginx to serve them.

    feeds.py DIRECTORY N     writes www/, list.txt, nginx.conf and tocsin.yaml into DIRECTORY
    feeds.py --large BYTES   prints one feed of about that size
"""
import os
import random
import sys

WORDS = ("the of and to in a is that for it as was with be by on not he his but at are this have from or had an "
         "minister harbour council river budget market signal border engine winter report session member office "
         "railway station quarter morning evening treaty village mountain forest bridge company question answer").split()
ORIGINS, PORTS = 50, 4


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


def main():
    if sys.argv[1] == "--large":
        return large(int(sys.argv[2]))
    root, count = os.path.abspath(sys.argv[1]), int(sys.argv[2])
    os.makedirs(f"{root}/www", exist_ok=True)
    urls = []
    for feed in range(count):
        rng = random.Random(feed)
        items = "".join(item(rng, feed, n) for n in range(30))
        with open(f"{root}/www/{feed}.xml", "w") as file:
            file.write(f"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>"
                       f"<title>Wire {feed}</title>\n{items}</channel></rss>\n")
        os.utime(f"{root}/www/{feed}.xml", (1700000000, 1700000000))
        address, port = feed % ORIGINS + 1, 18200 + feed // ORIGINS % PORTS
        urls.append(f"http://127.0.0.{address}:{port}/{feed}.xml")
    random.Random(1).shuffle(urls)
    with open(f"{root}/list.txt", "w") as file:
        file.write("\n".join(urls) + "\n")
    listen = "".join(f"listen 127.0.0.{a}:{18200 + p} backlog=1024;\n"
                     for a in range(1, ORIGINS + 1) for p in range(PORTS))
    with open(f"{root}/nginx.conf", "w") as file:
        file.write(f"daemon off; worker_processes 1; pid {root}/nginx.pid; error_log {root}/nginx.err;\n"
                   "events { worker_connections 4096; }\nhttp { access_log off; keepalive_requests 100000;\n"
                   f"types {{ application/rss+xml xml; }}\nclient_body_temp_path {root}/t1;"
                   f"proxy_temp_path {root}/t2; fastcgi_temp_path {root}/t3; uwsgi_temp_path {root}/t4;"
                   f"scgi_temp_path {root}/t5;\nserver {{\n{listen} root {root}/www; }} }}\n")
    with open(f"{root}/tocsin.yaml", "w") as file:
        file.write(f"state: {root}/state\nwatchlists: [{root}/list.yaml]\nnetwork: {{allow_private: true}}\n"
                   "polling: {per_host: {connections: 2, spacing: 0s}}\nfeeds:\n"
                   + "".join(f"  - url: {url}\n" for url in urls))
    phrases = sorted({text(random.Random(-n), 2).rstrip(".").lower() for n in range(1, 2000)})[:1000]
    with open(f"{root}/list.yaml", "w") as file:
        file.write("watchlist: bench\ntopics:\n"
                   + "".join(f"  t{n}: [\"{p}\"]\n" for n, p in enumerate(phrases)))


main()
