"""The search index of a large site in pieces, so that a search fetches what answers it.

The builder's own index stays whole where the site is small, and is read whole from a disk. Else it
becomes: words with the sections that they stand in, cut in the order of the alphabet; the sections
themselves, cut in their order; a list of all words, for what was mistyped; and a head that says
what lies where. `theme/assets/search.js` reads them, and splits words as `_Splitting` does.
"""

import hashlib
import json
import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

SEARCH_FOLDER = "search"
INDEX = f"{SEARCH_FOLDER}/search_index.json"
LEAST = 3_000  # sections; so many have about 1.2 MB
WORDS, DOCS, LISTED = 30_000, 5_000, 8_000  # characters of a piece, about

KINDS = ("", "briefing", "list", "article", "quotation", "actor", "project", "other")
FOLDERS = {"sources": "article", "quotes": "quotation", "actors": "actor", "projects": "project"}
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
SIGNS = [chr(code) for code in range(ord("#"), ord("~")) if chr(code) != "\\"]
SECTIONS, PAGES = (26, 10), (8, 3)
"""How many signs tell the length of a section and of a page's own, and the steps of each."""

_ALSO = re.compile(r"<p>⌕ (.*?)</p>", re.DOTALL)
_TAG = re.compile("<[^>]*>")
_ENTITY = re.compile("&(amp|lt|gt|quot|#39|#34);")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "#39": "'", "#34": '"'}
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "’": "'"})
_THOUSANDS = re.compile("([0-9])[,\u00a0\u202f](?=[0-9]{3}(?![0-9]))")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3007\u3041-\u309f\u30a0-\u30ff"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0002fa1f]"
)

Content = Mapping[str, Any]
Section = Mapping[str, Any]


def in_pieces(index: Content, least: int = LEAST) -> dict[str, bytes]:
    """The files that take the place of an index, by their paths; none where it is small.

    Args:
        index: what the builder wrote, `config` and `docs`; a page's own section comes before those
            in it.
        least: the sections from which on it is cut.
    """
    docs = index["docs"]
    if len(docs) < least:
        return {}
    split = _splitter(index["config"]["separator"])
    words, lengths = _words(docs, split)
    kinds = _kinds(docs)
    table = "".join(_sign(*each) for each in zip(docs, kinds, lengths, strict=True))
    pieces = {
        "words": _cut(
            list(words.items()), WORDS, lambda each: len(each[0]) + sum(map(len, each[1]))
        ),
        "docs": _cut(docs, DOCS, lambda each: len(each.get("text", "")) + 150),
        "list": _cut(list(words), LISTED, len),
    }
    made = {
        "words": [_json(dict(each)) for each in pieces["words"]],
        "docs": [_json(each) for each in pieces["docs"]],
        "list": [_json(each) for each in pieces["list"]],
    }
    head = {
        "table": table,
        "titles": {doc["location"]: _bare(doc["title"]) for doc in docs if _is_front(doc)},
        "made": hashlib.sha256(
            b"".join(data for all_ in made.values() for data in all_)
        ).hexdigest()[:12],
        "words": [each[0][0] for each in pieces["words"]],
        "docs": [len(each) for each in pieces["docs"]],
        "list": [each[0] for each in pieces["list"]],
    }
    files = {
        f"{SEARCH_FOLDER}/{name}-{number}.json": data
        for name, all_ in made.items()
        for number, data in enumerate(all_)
    }
    return {INDEX: _json({"config": {**index["config"], "pieces": head}, "docs": []}), **files}


def whole(index: Content, read: Callable[[str], Any]) -> Content:
    """The index that was cut into pieces; an index that was not is given back.

    Args:
        index: what `search/search_index.json` holds.
        read: reads another file of the site, by its path.
    """
    config = dict(index.get("config") or {})
    head = config.pop("pieces", None)
    if head is None:
        return index
    names = [f"{SEARCH_FOLDER}/docs-{number}.json" for number in range(len(head["docs"]))]
    return {"config": config, "docs": [doc for name in names for doc in read(name)]}


def _words(
    docs: Sequence[Section], split: Callable[[str], list[str]]
) -> tuple[dict[str, tuple[str, str]], list[int]]:
    """Of each word where it stands, in sections and in names; and the words of each section.

    A section is written as its distance from the one before and the places of the word in it, a
    name as its page, its number, its length and the place of the word, in digits to the base 36.
    """
    standing: dict[str, list[tuple[int, list[int]]]] = {}
    naming: dict[str, list[str]] = {}
    lengths, page, names = [], 0, 0
    kinds = _kinds(docs)
    for number, doc in enumerate(docs):
        text, also = doc.get("text", ""), _ALSO.search(doc.get("text", ""))
        plain = _bare(_ALSO.sub("", text, count=1))
        tokens = split(f"{_TAG.sub(' ', doc['title'])} . {plain}")
        lengths.append(len(tokens))
        places: dict[str, list[int]] = {}
        for place, word in enumerate(tokens):
            places.setdefault(word, []).append(place)
        for word, all_ in places.items():
            standing.setdefault(word, []).append((number, all_))
        own = []
        if "#" not in doc["location"]:
            page, names = number, 0
            own = [] if kinds[number] == "quotation" else [split(_bare(doc["title"]))]
        own += [split(one) for one in _bare(also[1]).split("; ")] if also else []
        for name in own:
            for place, word in enumerate(name):
                written = ".".join(map(_digits, (page, names, len(name), place)))
                naming.setdefault(word, []).append(written)
            names += 1
    found = {
        word: (_postings(standing.get(word, [])), " ".join(naming.get(word, [])))
        for word in sorted({*standing, *naming}, key=lambda word: word.encode("utf-16-be"))
    }
    return found, lengths


def _postings(found: Iterable[tuple[int, list[int]]]) -> str:
    written, last = [], 0
    for number, places in found:
        steps = (b - a for a, b in zip([0, *places], places, strict=False))
        written.append(".".join(map(_digits, (number - last, *steps))))
        last = number
    return " ".join(written)


def _kinds(docs: Sequence[Section]) -> list[str]:
    """What the page of each section is."""
    folders = {at[0] for doc in docs if (at := doc["location"].split("/"))[1:2] == ["sources"]}
    found = []
    for doc in docs:
        at = doc["location"].partition("#")[0].split("/")
        folder, kind, entry = (*at, "", "")[:3]
        if folder not in folders:
            found.append("")
        elif not kind:
            found.append("briefing")
        else:
            found.append(FOLDERS.get(kind, "other") if entry else "list")
    return found


def _is_front(doc: Section) -> bool:
    return doc["location"].count("/") <= 1 and "#" not in doc["location"]


def _sign(doc: Section, kind: str, size: int) -> str:
    """What a section is and how many words it has, whose logarithm counts, in one sign."""
    is_page = "#" not in doc["location"]
    most, steps = PAGES if is_page else SECTIONS
    length = min(most - 1, round(steps * (math.log10(10 + size) - 1)))
    return SIGNS[length + (SECTIONS[0] + most * KINDS.index(kind) if is_page else 0)]


def _cut(items: Sequence[Any], size: int, length: Callable[[Any], int]) -> list[list[Any]]:
    pieces: list[list[Any]] = []
    taken = size
    for item in items:
        if taken + length(item) > size:
            pieces.append([])
            taken = 0
        pieces[-1].append(item)
        taken += length(item)
    return pieces


def _digits(number: int) -> str:
    low = DIGITS[number % 36]
    return low if number < 36 else _digits(number // 36) + low


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _bare(html: str) -> str:
    plain = _ENTITY.sub(lambda found: _ENTITIES[found[1]], _TAG.sub(" ", html))
    return " ".join(plain.split())


def _fold(text: str) -> str:
    low = text.lower()
    if not low.isascii():
        apart = unicodedata.normalize("NFD", low)
        low = "".join(each for each in apart if not unicodedata.category(each).startswith("M"))
    return _UNSPACED.sub(r" \g<0> ", _THOUSANDS.sub(r"\1", low.translate(_PLAIN)))


def _splitter(separator: str) -> Callable[[str], list[str]]:
    apart = re.compile(separator.replace(r"\d", "[0-9]"))

    def split(text: str) -> list[str]:
        return [word for each in apart.split(_fold(text)) if (word := each.rstrip(".,"))]

    return split
