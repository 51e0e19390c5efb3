"""How untrusted text stands on a page without meaning anything there.

Three functions, one for each kind of position: `text` (with `attribute`, its form for attributes),
`front` and `url`; `own_address` for what is ours, and `json_ld` for the one script element that
pages carry. The rules are measured, not derived: `tests/render` puts every string of
`tests/hostile.py` in every position and demands the page that a harmless word would have given.
"""

import html
import json
import re
import string
import unicodedata
from functools import lru_cache
from typing import Any, Self

from markupsafe import Markup

from generator.model.scalars import is_safe_url

_BLANKS = re.compile("[\t\n\x0b\f\r \x85\u2028\u2029]+")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")

_ALNUM = r"[^\W_]"
_PUNCTUATION = re.escape(string.punctuation)
_SPECIAL = r"[^\w\x20-\x7e]"  # of these, `_entity` lets marks, symbols and punctuation through
# Punctuation that means nothing to any enabled extension where it stands; group 1 is kept.
_KEPT = rf"[,;'\"]|(?<=\d)\.(?=\d)|(?<={_ALNUM})-(?={_ALNUM})|(?<=\d)%"
# The first word may stand at the start of a line, where `1.`, `a)` and `title:` mean something.
# A `!` at the end could meet the `[` of a link that is printed next.
_KEPT_LATER = rf"(?<={_ALNUM})(?:[.?](?=[ ,]|\Z)|!(?=[ ,]))|(?<={_ALNUM}):(?= )|(?<!\])[()]"
_FIRST_WORD = re.compile(rf"({_KEPT})|[{_PUNCTUATION}]|{_SPECIAL}")
_LATER_WORDS = re.compile(rf"({_KEPT}|{_KEPT_LATER})|[{_PUNCTUATION}]|{_SPECIAL}")
# An id keeps its hyphens, so that MkDocs finds the anchor it makes.
_ATTRIBUTE = re.compile(rf"((?<={_ALNUM})-(?={_ALNUM}))|[ {_PUNCTUATION}]|{_SPECIAL}")

_INVISIBLE = frozenset({"Zs", "Zl", "Zp", "Cf"})

_ADDRESS = re.compile(
    r"([Hh][Tt][Tt][Pp][Ss]?)://([A-Za-z0-9.-]+(?::[0-9]+)?)((?:[/?#][^\ud800-\udfff]*)?)"
)
_NOT_PERCENT_ENCODED = re.compile(r"%(?![0-9A-Fa-f]{2})|[^!-~]|[\"<>\\^`{|}\[\];]")
_NOT_PLAIN_IN_URL = re.compile(r"[^A-Za-z0-9./%-]")

_OWN_ADDRESS = re.compile(r"(?!//)[A-Za-z0-9._/#-]+")

_JSON_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_NOT_PLAIN_IN_JSON = re.compile(r"[^\w .,:/@-]|_")


class Escaped(Markup):
    """Markup that is ready for its position; a string added to it goes through `text`."""

    __slots__ = ()

    @classmethod
    def escape(cls, s: Any, /) -> Self:
        """Escape by `text`, where markupsafe's own class would escape for HTML only."""
        return cls(s) if isinstance(s, Markup) else cls(text(str(s)))


def one_line(s: str) -> str:
    """The words of a string on one line, as they reach the reader.

    Runs of ASCII white space and line separators become one space; other spaces are kept.

    Raises:
        ValueError: for a control character or a surrogate, which no page can carry.
    """
    line = _BLANKS.sub(" ", str(s)).strip(" ")
    if found := _UNPRINTABLE.search(line):
        raise ValueError(f"U+{ord(found[0]):04X} cannot stand on a page: {line[:80]!r}")
    return line


def text(s: str) -> Markup:
    """Escape a string for every text position in Markdown; markup is returned as it is.

    The result is one line; a blank at either end stays one blank. ASCII punctuation, invisible
    characters and foreign spaces become numeric entities unless they mean nothing where they stand,
    so that ordinary sentences stay readable in the source of a page. The result is not for
    attributes: quotation marks are kept.
    """
    return s if isinstance(s, Markup) else _text(s)


@lru_cache(maxsize=65536)  # names and labels stand on many pages
def _text(s: str) -> Markup:
    first, space, later = one_line(s).partition(" ")
    words = _FIRST_WORD.sub(_entity, first) + _LATER_WORDS.sub(_entity, space + later)
    return Escaped(_edge(s[:1]) + words + _edge(s[-1:] if first else ""))


def attribute(s: str) -> Markup:
    """Escape a string for attributes in Markdown: `title="…"`, `{ #id }`, the title of a link.

    Blanks become entities as well, so that even a value without quotes stays one value.
    """
    return Escaped(_ATTRIBUTE.sub(_entity, one_line(s)))


def front(s: str) -> Markup:
    r"""Escape a string as a value in front matter: HTML-escaped, in a double-quoted YAML string.

    Themes print titles, descriptions and tags as they are, and search inserts them as HTML. What
    YAML 1.1 readers would refuse or fold is written as YAML's own `\U` escapes.
    """
    escaped = html.escape(one_line(s))
    return Escaped('"' + "".join(map(_yaml_character, escaped)) + '"')


def url(s: str) -> Markup:
    """Escape an address for link destinations in Markdown and for attributes.

    Scheme and host stand as they are (MkDocs reads them to tell foreign links from its own);
    the rest is percent-encoded where RFC 3986 asks for it, its delimiters become entities.

    Raises:
        ValueError: for anything but http and https with a plain ASCII host name.
    """
    address = _ADDRESS.fullmatch(s)
    if not address or not is_safe_url(s):
        raise ValueError(f"not an address that a page may link to: {s[:80]!r}")
    scheme, host, rest = address.groups()
    encoded = _NOT_PERCENT_ENCODED.sub(_percent, rest)
    return Escaped(
        f"{scheme.lower()}://{host.lower()}" + _NOT_PLAIN_IN_URL.sub(_entity_always, encoded)
    )


def own_address(s: str) -> Markup:
    """An address, id or class name of our own making, which needs no escaping.

    Raises:
        ValueError: for anything but ASCII letters, digits and `-._/#`, and for a host (`//…`).
    """
    if not _OWN_ADDRESS.fullmatch(s):
        raise ValueError(f"not an address of our own: {s[:80]!r}")
    return Escaped(s)


def json_ld(value: Any) -> Markup:
    r"""JSON for `<script type="application/ld+json">` in the body of a Markdown page, on one line.

    Strings keep letters, digits and a few harmless characters; all others are `\u` escapes, since
    extensions that run before raw HTML is set aside (critic) would read them.

    Raises:
        TypeError: for values that JSON does not know; ValueError: for NaN and infinities.
    """
    written = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return Escaped(_JSON_STRING.sub(_json_string, written))


def _edge(character: str) -> str:
    """A blank at an end stays one blank: what is printed next is another piece of the sentence."""
    return " " if _BLANKS.fullmatch(character) else ""


def _entity(found: re.Match[str]) -> str:
    character = found[0]
    visible = not character.isascii() and unicodedata.category(character) not in _INVISIBLE
    return character if found[1] or visible else f"&#{ord(character)};"


def _entity_always(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"


def _yaml_character(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    if character.isprintable():
        return character
    return f"\\U{ord(character):08x}"


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def _json_string(found: re.Match[str]) -> str:
    return '"' + _NOT_PLAIN_IN_JSON.sub(_json_escape, json.loads(found[0])) + '"'


def _json_escape(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
