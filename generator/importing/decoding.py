"""From the bytes of a saved file to its characters, and how that was known."""

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

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
