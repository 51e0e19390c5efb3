"""Folding: the few differences between two texts that are not differences of wording.

Two folds, both length-true enough to map every offset back. *Normalised*: canonical composition
(Unicode NFC, never NFKC), white space, soft hyphens and zero-width characters. *Typographic*: on
top of it the shape of quotation marks and apostrophes, of dashes, and of the ellipsis. Letters,
case, digits, signs and superscripts are never folded.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from generator.text.offsets import LengthChange, OffsetMap

# Soft hyphen, grapheme joiner, zero-width spaces and joiners, byte order mark, direction marks and
# isolates, the two variation selectors of emoji. Direction *overrides* are not here: they change
# what is read.
INVISIBLES = (
    "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufe0e\ufe0f\ufeff"
)
INVISIBLE = re.compile(f"[{INVISIBLES}]+")
_CHANGES = re.compile(
    rf"(?=[\s.{INVISIBLES}])(?:(?P<line>[\s{INVISIBLES}]*[\r\n][\s{INVISIBLES}]*)"
    rf"|(?P<space>[{INVISIBLES}]*\s[\s{INVISIBLES}]*)"
    rf"|(?P<invisible>[{INVISIBLES}]+)"
    rf"|(?P<dots>\.[{INVISIBLES}]*\.[{INVISIBLES}]*\.))"
)
_NEW = MappingProxyType({"line": "\n", "space": " ", "invisible": "", "dots": "…"})

DOUBLE_MARKS = '"“”„‟«»″‶〝〞〟＂❝❞⹂'
SINGLE_MARKS = "'‘’‚‛‹›′‵`´ʹʻʼ＇❛❜"
# Written inside the brackets of a regular expression; the hyphen must come first there.
DASHES = "-‐‑‒–—―−﹘﹣－⸺⸻"
SIGNS = "-−﹣－"  # dashes that say "minus" before a digit
CURRENCY = "$¢£¤¥֏؋৲৳৻૱௹฿៛₠-⃀꠸﷼﹩＄￠￡￥￦"

_MARKS = MappingProxyType(
    {ord(mark): '"' for mark in DOUBLE_MARKS}
    | {ord(mark): "'" for mark in SINGLE_MARKS}
    | {ord("\n"): " "}
)
# A dash before a number is a sign, unless a word, a number or a bracket has just ended.
_ANY_DASH = re.compile(f"[{DASHES}]")
_SIGN = re.compile(
    rf"(?P<sign>(?<![\w%‰°)\]])[{DASHES}](?=[A-Z]{{0,3}}[{CURRENCY}] ?[.,]?\d|[.,]?\d))"
    rf"|(?P<minus>−(?= ?[A-Z]{{0,3}}[{CURRENCY}]? ?[.,]?\d))"
)
_MOST_MARKS = 32  # longer runs of combining marks are no text; sorting them is quadratic


@dataclass(frozen=True, slots=True)
class Folded:
    """A text after folding, in two forms of equal length.

    Args:
        plain: normalised, and three dots made one ellipsis; what boundaries are judged on. The
            end of a line, with the blank lines that follow, is a newline.
        typographic: `plain` with quotation marks, dashes and line ends made alike; what is
            searched.
    """

    plain: str
    typographic: str


def normalise(text: str) -> str:
    """The normalised form, without white space at the ends. Idempotent."""
    if not text.isascii():
        text = _compose(INVISIBLE.sub("", text))
    return " ".join(text.split())


@lru_cache(maxsize=4096)  # a name is looked for in every passage
def fold(text: str) -> Folded:
    """Both forms of some words to look for, without white space at the ends."""
    plain = normalise(text).replace("...", "…")
    return Folded(plain, _same_marks(plain))


def typographic(normalised: str) -> str:
    """The typographic form of a text that is normalised already."""
    return _same_marks(normalised.replace("...", "…"))


@lru_cache(maxsize=2048)  # as above: the same sentence, for every fact
def fold_sentence(text: str) -> tuple[Folded, OffsetMap]:
    """A short text as `fold_with_offsets` folds it; an article would fill the memory of many."""
    return fold_with_offsets(text)


def fold_with_offsets(text: str) -> tuple[Folded, OffsetMap]:
    """Both forms of a stored text, and the way back from their offsets to the stored ones."""
    pieces: list[str] = []
    edits: list[LengthChange] = []
    done = length = 0
    for change in _CHANGES.finditer(text):
        start, end = change.span()
        new = _NEW[str(change.lastgroup)]
        if text[start:end] == new:
            continue
        pieces += (text[done:start], new)
        length += start - done
        edits.append(LengthChange(length, len(new), start, end - start))
        length += len(new)
        done = end
    pieces.append(text[done:])
    plain = "".join(pieces)
    offsets = OffsetMap.of(edits)
    if not unicodedata.is_normalized("NFC", plain):
        plain, composed = _compose_with_offsets(plain)
        offsets = offsets.after(composed)
    return Folded(plain, _same_marks(plain)), offsets


def _same_marks(plain: str) -> str:
    """Quotation marks and dashes made alike, one character for one; no sign comes or goes."""
    if plain.isascii():
        return plain.replace("`", "'").replace("\n", " ")
    return _ANY_DASH.sub(_dash, plain).translate(_MARKS)


def _dash(any_: re.Match[str]) -> str:
    found = _SIGN.match(any_.string, any_.start())
    if found is None:
        return "-"
    if found["sign"]:
        return "-" if found["sign"] in SIGNS else found["sign"]
    return found["minus"]


def _compose(text: str) -> str:
    if unicodedata.is_normalized("NFC", text):
        return text
    return _compose_with_offsets(text)[0]


def _compose_with_offsets(text: str) -> tuple[str, OffsetMap]:
    pieces: list[str] = []
    edits: list[LengthChange] = []
    length = 0
    for start, end in _clusters(text):
        old = text[start:end]
        new = unicodedata.normalize("NFC", old) if end - start <= _MOST_MARKS else old
        if new != old:
            edits.append(LengthChange(length, len(new), start, end - start))
        pieces.append(new)
        length += len(new)
    return "".join(pieces), OffsetMap.of(edits)


def _clusters(text: str) -> list[tuple[int, int]]:
    """Every starter with the marks (and the Hangul vowels and finals) that may join it."""
    starts = [i for i, character in enumerate(text) if i == 0 or not _joins(character)]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _joins(character: str) -> bool:
    if character < "\u0300":
        return False
    return "\u1160" <= character <= "\u11ff" or unicodedata.category(character)[0] == "M"
