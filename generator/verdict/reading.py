"""The files of a built site read within bounds, and what is wrong there: anybody may serve it."""

import json
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from generator.tree import Unreadable, WorkTree
from generator.verdict.published import PublishedPage, published_page

LARGEST = 8 * 1024 * 1024  # bytes of a page; that of ten thousand facts has a tenth of it
LARGEST_DATA = 64 * 1024 * 1024  # bytes of data; a site of ten thousand facts has ten million
DEEPEST = 100  # elements around another one; our templates and the theme need 30
STEP = 128 * 1024  # characters; a parser's time for one element grows with those around it
GZIP = 31  # the format for zlib: a header and a trailer of gzip, and nothing else
UNREAD = (".br", ".zst")
LITTER = frozenset((".DS_Store", "Thumbs.db", "desktop.ini"))


@dataclass(frozen=True, slots=True)
class Failure:
    """Something on a site that is not as the stored articles have it; `fact` names what fails."""

    briefing: str
    fact: str
    message: str

    def __str__(self) -> str:
        return f"{self.briefing}: {self.fact}: {self.message}"


@dataclass(frozen=True, slots=True)
class Proof:
    """How much was proved again, and what was not; all is proved where nothing failed."""

    briefings: int
    articles: int
    facts: int
    quotations: int
    failures: tuple[Failure, ...]


def pages_of(site: Path) -> tuple[list[PublishedPage], list[Failure]]:
    """The pages of a site in order, and those that cannot be read.

    They are no regular files, too large, not UTF-8, or nested without end.
    """
    found: list[PublishedPage] = []
    failures: list[Failure] = []
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        try:
            page = page_of(name, WorkTree(site).read(name, LARGEST).decode("utf-8"))
        except Unreadable as error:
            failures.append(Failure("site", name, f"it cannot be read: {error}"))
        except UnicodeDecodeError:
            failures.append(Failure("site", name, "it cannot be read: it is not UTF-8 text"))
        else:
            if page:
                found.append(page)
            else:
                message = f"it is nested more than {DEEPEST} elements deep"
                failures.append(Failure("site", name, message))
    return found, failures


def page_of(address: str, text: str) -> PublishedPage | None:
    """What a page shows; None where elements stand in more others than any template puts there."""
    if any(_is_deep(LexborHTMLParser(text[:end])) for end in range(STEP, len(text), STEP)):
        return None
    tree = LexborHTMLParser(text)
    return None if _is_deep(tree) else published_page(address, tree)


def _is_deep(tree: LexborHTMLParser) -> bool:
    root = tree.root
    level = [root] if root is not None else []
    for _ in range(DEEPEST):
        level = [child for node in level for child in node.iter()]
        if not level:
            return False
    return True


def data_of(site: Path, name: str) -> Any:
    """What a JSON file of a site holds.

    Raises:
        Unreadable: it is no regular file, or too large.
        ValueError: it is no JSON, or nested too deeply.
    """
    try:
        return json.loads(WorkTree(site).read(name, LARGEST_DATA))
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def is_packed_copy(site: Path, name: str) -> bool:
    """Whether a file is the one beside it in gzip, as a server keeps it to send it sooner.

    No more is unpacked than the file beside it has.
    """
    if not name.endswith(".gz"):
        return False
    reader = zlib.decompressobj(GZIP)
    try:
        due = WorkTree(site).read(name.removesuffix(".gz"), LARGEST_DATA)
        found = reader.decompress(WorkTree(site).read(name, LARGEST_DATA), len(due) + 1)
    except (Unreadable, zlib.error):
        return False
    return found == due and reader.eof and not reader.unused_data


def stray(name: str, unknown: str) -> str:
    """What is said of a file that nobody built.

    Args:
        name: its path.
        unknown: what is said where nothing else is known of it.
    """
    last = name.rpartition("/")[2]
    if last in LITTER or last.startswith("._"):
        return "an operating system left it, and whoever asks is sent it: delete it"
    if last.endswith(".gz"):
        return "it is not the file beside it, packed"
    if last.endswith(UNREAD):
        return "what is packed in it is not read here, as .gz is"
    return unknown
