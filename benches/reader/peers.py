"""What the reader keeps of real pages, beside mozilla/readability and trafilatura.

    python3 benches/reader/peers.py PAGES MARCHEPIED

PAGES is a folder of folders of pages, MARCHEPIED a built program. It needs trafilatura (pip) and what peers.mjs needs (npm,
in the folder of the variable PEERS). The same words are looked for in what each of the three gives: those of the cells of
tables, of call-outs and alerts, of the labels of fields, inside the part that the page itself calls its content.
"""

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import trafilatura
from lxml import html

HERE = Path(__file__).parent
ROUNDS = int(os.environ.get("ROUNDS", "3"))
CALLOUT = "contains(concat(' ', @class, ' '), ' %s ')"
SET_APART = "//*[" + " or ".join(CALLOUT % name for name in ("fr-callout", "fr-alert", "fr-highlight", "fr-notice", "texteencadre-spip")) + "]"
KINDS = {
    "cells of tables": ".//table[not(@role='presentation')]//*[self::td or self::th]",
    "call-outs and alerts": ".//*[" + " or ".join(CALLOUT % name for name in ("fr-callout", "fr-alert", "fr-highlight")) + "]//p",
    "labels of fields": ".//label",
}


def bare(text):
    """Words in one spelling: no spaces, no signs."""
    return re.sub(r"[\W_]+", "", text).lower()


def wanted(source):
    """What one would look for, by kind."""
    tree = html.fromstring(source)
    main = (tree.xpath("//main | //*[@role='main']") or [tree])[0]
    texts = lambda path: [bare(" ".join(found.itertext()))[:60] for found in main.xpath(path)]
    return {kind: [text for text in texts(path) if len(text) > 3] for kind, path in KINDS.items()}


def ours(program, files):
    """The words of every screen."""
    said = {}
    for file in files:
        done = subprocess.run([program, "page", file], capture_output=True, check=False)
        said[file] = done.stdout.decode()
    return said


def ours_timed(folder):
    """What the bench says of the whole reading, in milliseconds; of as many pages as it finds there."""
    told = subprocess.run(["cargo", "bench", "--quiet", "--bench", "reader", "--", folder], capture_output=True, check=True, cwd=HERE)
    line = next(line for line in told.stdout.decode().splitlines() if line.startswith("ours, decode"))
    return float(re.search(r"([0-9.]+)ms", line)[1])


def trafilated(files):
    """The words that trafilatura keeps, tables asked for, and the best of the rounds in milliseconds."""
    said, best = {}, float("inf")
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        for file in files:
            said[file] = trafilatura.extract(Path(file).read_bytes(), include_tables=True, favor_recall=True) or ""
        best = min(best, (time.perf_counter() - begun) * 1000)
    return said, best


def structure(said, peer, files):
    """What can still be answered, read line by line, or is marked as important."""
    whole = lambda path: sum(len(html.fromstring(Path(file).read_bytes()).xpath(path)) for file in files)
    count = lambda pattern: sum(len(re.findall(pattern, text, re.M)) for text in said.values())
    xml = [trafilatura.extract(Path(file).read_bytes(), output_format="xml", include_tables=True, include_links=True, favor_recall=True) or "" for file in files]
    asks = count(r"^   \[____") + count(r"^== .*\n(?:(?!==).*\n)*?   \( \)")
    fields = whole('//input[not(@type="hidden")] | //select | //textarea')
    lines, marked = count(r"^ +\| "), count(r"^ +! ")
    print(f"fields on the pages {fields}: screens that ask, ours {asks}; fields, readability {peer['fields']}, trafilatura 0")
    tables = sum(text.count("<table") for text in xml)
    print(f"tables on the pages {whole('//table')}: lines of tables, ours {lines}; tables, readability {peer['tables']}, trafilatura {tables}")
    print(f"call-outs on the pages {whole(SET_APART)}: screens that show one as such, ours {marked}; neither readability nor trafilatura has a kind for them")
    dialled = sum(text.count('target="tel:') for text in xml)
    linked = whole("//a[starts-with(@href, 'tel:')]")
    print(f"numbers to dial, linked on the pages {linked}: ours {count('☎')}, readability {peer['phones']}, trafilatura {dialled}")


def main():
    folder, program = sys.argv[1:3]
    files = sorted(str(file) for file in Path(folder).glob("*/*.html"))
    told = subprocess.run(["node", HERE / "peers.mjs", *files], capture_output=True, check=True)
    peer = json.loads(told.stdout)
    traf, traf_time = trafilated(files)
    tools = {"ours": ours(program, files), "readability": peer["texts"], "trafilatura": traf}
    structure(tools["ours"], peer, files)
    looked = {file: wanted(Path(file).read_bytes()) for file in files}
    print(f"{len(files)} pages; readability {peer['milliseconds']:.0f} ms, trafilatura {traf_time:.0f} ms (best of {ROUNDS}), ours {ours_timed(folder):.0f} ms (best of 7)")
    for kind in KINDS:
        whole = sum(len(looked[file][kind]) for file in files)
        kept = {name: sum(text in bare(said[file]) for file in files for text in looked[file][kind]) for name, said in
                ((name, {f: s for f, s in texts.items()}) for name, texts in tools.items())}
        print(f"{kind}: {whole}; " + ", ".join(f"{name} {count} ({100 * count // max(whole, 1)} %)" for name, count in kept.items()))


main()
