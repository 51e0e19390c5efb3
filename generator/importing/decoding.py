"""From the bytes of a saved file to its characters, how that was known, and to a tree."""

import codecs
import re
from collections import Counter
from dataclasses import dataclass

from charset_normalizer import from_bytes
from selectolax.lexbor import LexborHTMLParser

from generator.importing.block import LEFT_OPEN
from generator.importing.extra import NotImported
from generator.nodes import FORBIDDEN

DECLARED = re.compile(
    rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)""",
    re.IGNORECASE,
)
BEGINNING = 16_384  # bytes; a page says its encoding in the first of them
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
READ_AS = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030"}
"""What browsers read instead of what is declared (WHATWG Encoding), by Python's names."""
FAMILIES = re.compile(
    r"utf-8|utf-16(-[lb]e)?|cp125[0-8]|cp866|cp874|iso8859-\d+|koi8-[ru]|mac-.*|gb.*|big5.*"
    r"|shift_jis.*|euc.*|iso2022_jp.*"
)
FEW = 0.001  # of all characters; a page that is cut off or has a foreign advertisement in it
MOST_NESTED = 2_000  # elements; pages that people read have 10 to 60
MOST_ATTRIBUTES = 2_000  # of one element
TOKEN = re.compile(r"<!--|-->|/>|<(/?)([a-zA-Z][^\s/<>]*+)")
NOSCRIPT = re.compile(r"<(/?)noscript\b(?:[^<>]*+>)?", re.IGNORECASE)
RAW = frozenset({"script", "style", "textarea", "title", "noscript"})
EMBEDDED = re.compile(r"data:[a-zA-Z]+/[^\"'()<>\s]{1000,}")  # pictures and fonts inside the page
ATTRIBUTES = re.compile(
    r"""<[a-zA-Z][^\s/>]{0,99}+(?:[\s/]++[^\s"'>/=]{1,99}+"""
    rf"""(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'>]++))?+){{{MOST_ATTRIBUTES}}}"""
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file.

    Args:
        text: the characters, without those that nobody sees.
        encoding: what it was read as.
        left_out: how many characters were left out: controls, marks that turn the direction of
            reading, and those that could not be read.
        is_guess: whether neither the file nor its bytes tell the encoding.
    """

    text: str
    encoding: str
    left_out: int = 0
    is_guess: bool = False


def decoded(data: bytes) -> Decoded:
    """The characters of a file in whatever encoding.

    A file that is UTF-8 is read so, whatever it says: no other encoding looks like it by chance,
    and browsers save pages in UTF-8 that say something else.
    """
    marked = next((name for mark, name in MARKS if data.startswith(mark)), None)
    for name in (marked, "utf-8", _declared(data)):
        if name and (text := _strict(data, name)) is not None:
            return _clean(text, name)
    declared = _declared(data) or "utf-8"
    tolerant = data.decode(declared, errors="replace")
    if tolerant.count("\ufffd") <= FEW * len(tolerant):
        return _clean(tolerant, declared)
    best = from_bytes(data).best()
    text = str(best) if best else tolerant
    return _clean(text, best.encoding if best else declared, is_guess=True)


def _declared(data: bytes) -> str | None:
    """The encoding that a page declares, as browsers take it."""
    found = DECLARED.search(data[:BEGINNING])
    if not found:
        return None
    try:
        name = codecs.lookup((found[1] or found[2]).decode("ascii", "replace")).name
    except LookupError:
        return None
    name = READ_AS.get(name, name)
    # A file whose declaration can be read is none of these, however it calls itself.
    is_wide = name.startswith("utf-16")
    return name if FAMILIES.fullmatch(name) and not is_wide else None


def _strict(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _clean(text: str, encoding: str, *, is_guess: bool = False) -> Decoded:
    kept = FORBIDDEN.sub("", text)
    return Decoded(kept, encoding, len(text) - len(kept), is_guess)


def without_pictures(text: str) -> str:
    """A page without the pictures and fonts that were saved inside it."""
    return EMBEDDED.sub("", text)


def parsed_page(text: str) -> LexborHTMLParser:
    """The tree of a page.

    Raises:
        NotImported: it is nested as no article is, and would take for ever.
    """
    if _depth(text) > MOST_NESTED:
        raise NotImported(f"its elements are nested more than {MOST_NESTED:,} deep; no article is")
    if ATTRIBUTES.search(text):
        raise NotImported(f"an element in it has more than {MOST_ATTRIBUTES:,} attributes")
    return LexborHTMLParser(_with_scripts(text))


def _depth(text: str) -> int:
    """How deep elements are nested at the most, as far as ends that are missing let one see."""
    depth = deepest = pictures = 0
    is_open: Counter[str] = Counter()
    until = ""
    for found in TOKEN.finditer(text):
        mark, name = found[0].lower(), (found[2] or "").lower()
        if until:
            until = "" if mark == until else until
        elif mark == "<!--" or (name in RAW and not found[1]):
            until = "-->" if mark == "<!--" else f"</{name}"
        elif mark == "/>":
            depth -= 1 if pictures else 0  # HTML's own elements are not closed so
        elif name and name not in LEFT_OPEN:
            step = (-1 if is_open[name] else 0) if found[1] else 1
            is_open[name] += step
            pictures += step if name == "svg" else 0
            depth += step
            deepest = max(deepest, depth)
    return deepest


def _with_scripts(text: str) -> str:
    """A page as those see it whose browsers run scripts: without what it says to the others."""
    kept, at, is_inside = [], 0, False
    for found in NOSCRIPT.finditer(text):
        if found[1] and is_inside:
            at, is_inside = found.end(), False
        elif not found[1] and not is_inside:
            kept.append(text[at : found.start()])
            is_inside = True
    return "".join(kept) + ("" if is_inside else text[at:])
