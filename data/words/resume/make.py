"""Makes the list of resume words:  python3 make.py > ../resume-words.txt

chosen.txt holds the words that were thought of, the most concrete ones first; never.txt those that
must not be said to anybody. A word is taken when no other one begins with the same four letters, sounds
the same, or is only one slip away. Letters count without their accents. A word with œ is never taken: who
forgets that one letter forgets two, and what is left may be another word.
"""

import re
import sys
import unicodedata
from pathlib import Path

WANTED = 2048
HERE = Path(__file__).parent
SOUNDS = [
    ("ph", "f"), ("eau", "o"), ("au", "o"), ("qu", "k"), ("ch", "S"), ("ai", "e"), ("ei", "e"), ("en", "an"),
    ("em", "an"), ("am", "an"), ("om", "on"), ("im", "in"), ("oe", "e"), ("y", "i"), ("h", ""), ("ge", "je"),
    ("gi", "ji"), ("ce", "se"), ("ci", "si"), ("c", "k"), ("z", "s"), ("x", "s"),
]


def bare(word):
    """The letters without accents."""
    letters = unicodedata.normalize("NFD", word)
    return "".join(c for c in letters if not unicodedata.combining(c))


def near(a, b):
    """Whether one slip parts two words: a letter more, less or other, or two of them swapped."""
    if len(a) == len(b):
        other = [i for i in range(len(a)) if a[i] != b[i]]
        swapped = len(other) == 2 and other[1] == other[0] + 1 and a[other[0]] + a[other[1]] == b[other[1]] + b[other[0]]
        return len(other) < 2 or swapped
    short, long = sorted((a, b), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def sound(word):
    """More or less what one hears."""
    for written, heard in SOUNDS:
        word = word.replace(written, heard)
    return re.sub(r"(e|es|s|t|d|p|g|ent)$", "", re.sub(r"(.)\1", r"\1", word))


def main():
    never = set((HERE / "never.txt").read_text().split())
    taken, starts, heard, by_length = [], set(), set(), {}
    for word in (HERE / "chosen.txt").read_text().split():
        letters = bare(word)
        if word in never or not re.fullmatch("[a-z]{4,9}", letters):
            continue
        if letters[:4] in starts or sound(letters) in heard:
            continue
        alike = (other for n in (-1, 0, 1) for other in by_length.get(len(letters) + n, ()))
        if any(near(letters, other) for other in alike):
            continue
        taken.append(word)
        starts.add(letters[:4])
        heard.add(sound(letters))
        by_length.setdefault(len(letters), []).append(letters)
    print(f"{len(taken)} words could be taken, {WANTED} are", file=sys.stderr)
    print("\n".join(sorted(taken[:WANTED], key=bare)))


main()
