"""A page: where it goes below `docs/`, and its Markdown."""

from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit


@dataclass(frozen=True, slots=True)
class Page:
    """One generated file; `path` is POSIX, relative to `docs/`, `content` is written as UTF-8."""

    path: str
    content: str


def address_of(path: str) -> str:
    """Where a page is served, relative to the site: `a/b.md` at `a/b/`, `index.md` at nothing."""
    stem = path.removesuffix(".md")
    return stem.removesuffix("index") if stem.split("/")[-1] == "index" else f"{stem}/"


def file_of(path: str) -> str:
    """What a page's file is called in a copy for a disk: `a/b.md` is `a/b.html`."""
    return f"{path.removesuffix('.md')}.html"


def parts_of(address: str) -> SplitResult:
    """The parts of an address on a page; one that no browser could follow is a host of its own."""
    try:
        return urlsplit(address)
    except ValueError:
        return SplitResult("", address, "", "", "")
