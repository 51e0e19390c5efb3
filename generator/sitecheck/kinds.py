"""Every file of a built site is of a kind that can be read, and holds nothing but its kind does."""

import csv
import gzip
import hashlib
import io
import json
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from generator.sitecheck.drawing import wrong_drawing, wrong_feed, wrong_sitemap
from generator.sitecheck.page import Fault
from generator.tree import Unreadable, WorkTree

_COMMENT = re.compile(rb"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})[ \t\r\n\f]?|([^\r\n\f]))")
_DATA = re.compile(r"""url\(\s*("data:(?:image|font)/[^"]*"|'data:(?:image|font)/[^']*'|data:(?:image|font)/[^)'"\s]*)\s*\)""")  # fmt: skip # noqa: E501
_FETCHES = re.compile(
    r"@import|@charset|[a-z0-9+.-]://|//[^\s/]|\bdata:|\bexpression\s*\(|-moz-binding|"
    r"\bbehavior\s*:|javascript:"
)  # fmt: skip

LARGEST_FILE = 64 * 1024 * 1024  # bytes; the search index of ten thousand facts has five million
PAGE = ".html"
FORMULA = re.compile(r"(?!-?[0-9]+(?:\.[0-9]+)?\Z)[=+\-@\t\r]")
"""How a cell begins that a spreadsheet reckons with, unless it is a number."""
SITEMAP, FEED = "sitemap.xml", "feed.xml"
ALLOW = "allow it by its name under `extra: {files: […]}` in mkdocs.yml, or take it out of docs/"
Reader = Callable[[bytes], str]
"""What is wrong with the bytes of a file; empty where nothing is."""


def wrong_styles(data: bytes) -> str:
    """What a style sheet may not hold: other style sheets, foreign addresses, scripts."""
    try:
        text = _COMMENT.sub(b" ", data).decode("utf-8")
    except UnicodeDecodeError:
        return "it is not UTF-8 text"
    plain = _ESCAPE.sub(_character, text).lower()
    found = _FETCHES.search(_DATA.sub("url()", plain))
    return f"it fetches or runs something: {plain[found.start() :][:40]!r}" if found else ""


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else ord(found[2])
    return chr(code) if 0 < code <= 0x10FFFF else "\ufffd"


def wrong_files(site: Path, shipped: frozenset[str], allowed: frozenset[str]) -> Iterator[Fault]:
    """The files that may not be published, each with what is wrong with it.

    Pages, which the rest of the second wall reads, are none of them.

    Args:
        site: the folder of the built site.
        shipped: the SHA-256 of every file that comes with the theme or with us.
        allowed: the files that the project's settings allow by name, whatever they hold.
    """
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if path.is_symlink() or not path.is_dir():
            is_page = path.suffix == PAGE and path.is_file() and not path.is_symlink()
            if not is_page and name not in allowed and (message := _wrong(site, name, shipped)):
                yield Fault(name, message)


def _wrong(site: Path, name: str, shipped: frozenset[str]) -> str:
    try:
        data = WorkTree(site).read(name, LARGEST_FILE)
    except Unreadable as error:
        return f"it cannot be read: {error}"
    if hashlib.sha256(data).hexdigest() in shipped:
        return ""
    if Path(name).name == FEED:
        return wrong_feed(data)
    if name in ITSELF:
        return ITSELF[name](data)
    if name == f"{SITEMAP}.gz":
        return _packed(data, (site / SITEMAP).read_bytes())
    found = READERS.get(Path(name).suffix.lower(), _unknown)(data)
    return f"{found}; {ALLOW}" if found else ""


def _unknown(_: bytes) -> str:
    return "a file of no kind that is known here"


def _page(_: bytes) -> str:
    return "a page that is not made from Markdown"


def _script(_: bytes) -> str:
    return "a script that is none of the theme's"


def _packed(data: bytes, due: bytes) -> str:
    try:
        is_same = zlib.decompressobj(wbits=31).decompress(data, len(due) + 1) == due
    except (zlib.error, gzip.BadGzipFile):
        is_same = False
    return "" if is_same else f"it is not {SITEMAP}, packed"


def _json(data: bytes) -> str:
    try:
        json.loads(data)
    except RecursionError:
        return "it is nested too deeply to be read"
    except ValueError:
        return "it is not JSON"
    return ""


def _text(data: bytes) -> str:
    try:
        is_text = "\0" not in data.decode("utf-8")
    except UnicodeDecodeError:
        is_text = False
    return "" if is_text else "it is not UTF-8 text"


def _table(data: bytes) -> str:
    """A table of which a spreadsheet runs nothing: no cell is a formula."""
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error):
        return "it is not CSV in UTF-8"
    if any(len(row) != len(rows[0]) for row in rows):
        return "its rows are not of one length"
    found = (cell for row in rows for cell in row if FORMULA.match(cell))
    return next((f"a spreadsheet would reckon with {cell[:60]!r}" for cell in found), "")


def _begins(beginnings: tuple[bytes, ...], at: int, data: bytes) -> str:
    """The reader of a kind that is known by its first bytes."""
    return "" if data[at:].startswith(beginnings) else "its bytes are not those of its kind"


ITSELF: Mapping[str, Reader] = {SITEMAP: wrong_sitemap, "CNAME": _text}
"""Files that are known by their whole names."""
READERS: Mapping[str, Reader] = {
    **dict.fromkeys((".html", ".htm", ".xhtml", ".xht", ".shtml"), _page),
    ".svg": wrong_drawing,
    ".json": _json,
    ".map": _json,
    ".css": wrong_styles,
    ".csv": _table,
    ".txt": _text,
    ".js": _script,
    ".png": partial(_begins, (b"\x89PNG\r\n\x1a\n",), 0),
    ".jpg": partial(_begins, (b"\xff\xd8\xff",), 0),
    ".jpeg": partial(_begins, (b"\xff\xd8\xff",), 0),
    ".gif": partial(_begins, (b"GIF87a", b"GIF89a"), 0),
    ".webp": partial(_begins, (b"WEBP",), 8),
    ".avif": partial(_begins, (b"ftypavif", b"ftypavis"), 4),
    ".ico": partial(_begins, (b"\0\0\1\0",), 0),
    ".woff": partial(_begins, (b"wOFF",), 0),
    ".woff2": partial(_begins, (b"wOF2",), 0),
}
"""How each kind is read, by the ending of its names; whatever is not here is refused."""
