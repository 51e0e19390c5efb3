"""MkDocs that does no page twice: `python -m generator.sharing build` is `mkdocs build`, sooner.

MkDocs reads and builds one page after the other. Here pages that are made of what they were made of
before are taken as they were kept, and the others are shared among copies of the process, which
part when all pages are known; the first joins what was found for the search. Every byte is the
same. MkDocs 1 is finished, so its parts stay where they are. A page that lists tags needs all
others: where there is one, one process builds all.
"""

import hashlib
import json
import os
import posixpath
import re
import shutil
import sys
import traceback
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from mkdocs.__main__ import cli
from mkdocs.commands import build as building
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.beside import processors
from generator.files import keep_in, recalled, wanted_cache
from generator.theming import compile_once
from generator.version import software

BUILDING: Any = building
LISTS_TAGS = "material/tags"
FEWEST = 40  # pages; a copy of the process costs as much as a few of them
LIVE = 4_096  # pages whose names of files are known when a site is built again
LARGEST = 64 * 1024 * 1024  # characters of pages that are kept


NAME = re.compile(r"(?<![^\s()<>\"'\[\]#?])[^\s()<>\"'\[\]#?]+\.\w+")


class Joined(NamedTuple):
    """A file of what is found on all pages: its list, and what separates the parts of its JSON."""

    file: str
    key: str
    separators: tuple[str, str]

    def page_of(self, part: Any) -> str:
        """The address of the page that something was found on."""
        where = part["location"] if self.key == "docs" else part["item"]["url"]
        return str(where).partition("#")[0]


JOINED = (
    Joined("search/search_index.json", "docs", (",", ":")),
    Joined("tags.json", "mappings", (", ", ": ")),
)


class Built(NamedTuple):
    """A page as it was built, and what was found on it: the parts in each file of `JOINED`."""

    html: str
    parts: list[list[Any]]


class ShareBuilder:
    """The pages that this process builds, those that others build, and those that are kept."""

    def __init__(self) -> None:
        self.kept: dict[str, Built] = {}
        self._due: dict[str, File] = {}  # all pages, by what they are made of
        self._own: frozenset[str] | None = None
        self._is_copy = False
        self._others: list[tuple[int, Path]] = []
        self._in_nav: frozenset[str] = frozenset()
        self._build, self._navigation = BUILDING.build, BUILDING.get_navigation
        self._read, self._write = BUILDING._populate_page, BUILDING._build_page  # noqa: SLF001

    def take_over(self) -> None:
        """Do what MkDocs does from now on."""
        BUILDING.build, BUILDING.get_navigation = self.build, self.navigation
        BUILDING._populate_page, BUILDING._build_page = self.read, self.write  # noqa: SLF001
        compile_once()

    def build(self, config: MkDocsConfig, **options: Any) -> None:
        """Build the site; the first process waits for the others, and keeps the pages."""
        try:
            self._build(config, **options)
            if self._is_copy:
                os._exit(0)
        except BaseException:
            if self._is_copy:  # whoever called it goes on in the first process
                traceback.print_exc()
                os._exit(1)
            raise
        finally:
            ended = [(os.waitpid(process, 0)[1], folder) for process, folder in self._others]
            self._others = []
        if any(status for status, _ in ended):
            raise Abort("Aborted: a share of the pages was not built.")
        if self._due:
            self.kept = self._joined(Path(config.site_dir), [folder for _, folder in ended])

    def navigation(self, files: Files, config: MkDocsConfig) -> Navigation:
        """The navigation; from here on there are several processes."""
        found: Navigation = self._navigation(files, config)
        pages = files.documentation_pages()
        self._own, self._due = None, {}
        if any(LISTS_TAGS in file.content_string for file in pages):
            return found
        self._in_nav = frozenset(page.file.src_uri for page in found.pages)
        around, names = _around(found, config), files.src_uris.keys()
        self._due = {_digest(around, *_made_of(page, names)): page for page in pages}
        fresh = [page for key, page in self._due.items() if key not in self.kept]
        self._own, *others = _shared(fresh)
        for number, share in enumerate(others):
            folder = Path(f"{config.site_dir}.{number}")
            if process := os.fork():
                self._others.append((process, folder))
                continue
            self._is_copy, self._own, config.site_dir = True, share, str(folder)
            break
        return found

    def read(self, page: Page, config: MkDocsConfig, *rest: Any) -> None:
        """Read a page if it is ours; of one in the navigation, what other pages show of it."""
        name = page.file.src_uri
        if self._own is not None and name not in self._own:
            if name not in self._in_nav:
                return
            page.read_source(config)
            if _is_named(page):
                return
        self._read(page, config, *rest)

    def write(self, page: Page, *rest: Any, **options: Any) -> None:
        """Build a page if it is ours."""
        if self._own is None or page.file.src_uri in self._own:
            self._write(page, *rest, **options)

    def _joined(self, site: Path, others: Sequence[Path]) -> dict[str, Built]:
        """Put what was kept, and what other processes found, to what this one built."""
        whole = [json.loads((site / one.file).read_bytes()) for one in JOINED]
        for other in others:
            for one, each in zip(JOINED, whole, strict=True):
                each[one.key] += json.loads((other / one.file).read_bytes())[one.key]
            shutil.rmtree(other)
        parts = [_by_page(one, each) for one, each in zip(JOINED, whole, strict=True)]
        found: dict[str, Built] = {}
        for key, file in self._due.items():
            target, address = Path(file.abs_dest_path), file.page.url if file.page else ""
            if key in self.kept:
                found[key] = self.kept[key]
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(found[key].html.encode())
            else:
                html = target.read_bytes().decode()
                found[key] = Built(html, [each.get(address, []) for each in parts])
        for number, (one, each) in enumerate(zip(JOINED, whole, strict=True)):
            each[one.key] = [part for page in found.values() for part in page.parts[number]]
            (site / one.file).write_text(json.dumps(each, separators=one.separators), "utf-8")
        return found


def _by_page(one: Joined, whole: Mapping[str, Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for part in whole[one.key]:
        found.setdefault(one.page_of(part), []).append(part)
    return found


def _is_named(page: Page) -> bool:
    """Whether a page's title is known without its content."""
    return "title" in vars(page) or "title" in page.meta


def _around(nav: Navigation, config: MkDocsConfig) -> str:
    """The digest of all that any page is made of beside its own source."""
    for page in nav.pages:
        page.read_source(config)
    folder = Path(config.theme.dirs[0])
    theme = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return _digest(
        software(),
        Path(config.config_file_path).read_text("utf-8"),
        repr((config.site_url, config.use_directory_urls, os.environ.get("SOURCE_DATE_EPOCH"))),
        repr([(str(path.relative_to(folder)), path.read_bytes()) for path in theme]),
        repr([(page.title, page.meta, _is_named(page) or page.markdown) for page in nav.pages]),
    )


def _made_of(page: File, names: Collection[str]) -> tuple[str, ...]:
    """What a page is made of: its place, its source, those of the files it names that are there."""
    text, folder = page.content_string, posixpath.dirname(page.src_uri)
    return page.src_uri, text, *sorted(_named(folder, text).intersection(names))


@lru_cache(maxsize=LIVE)
def _named(folder: str, text: str) -> frozenset[str]:
    """What a text in a folder may name."""
    found = set(NAME.findall(text))
    return frozenset(posixpath.normpath(posixpath.join(folder, unquote(one))) for one in found)


def _digest(*parts: str) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _shared(files: Sequence[File]) -> Iterator[frozenset[str]]:
    """The pages of each process, the same number of letters for each."""
    texts = [file.content_string for file in files]
    count = min(processors(), 1 + len(files) // FEWEST)
    ends = list(accumulate(map(len, texts)))
    for number in range(count):
        yield frozenset(
            file.src_uri
            for file, end in zip(files, ends, strict=True)
            if (end - 1) * count // ends[-1] == number
        )


def main() -> None:
    """The command line of MkDocs; pages are kept for the next time in the user's own cache."""
    builder = ShareBuilder()
    builder.take_over()
    cache = wanted_cache()
    name = f"{_digest(software(), str(Path.cwd()), *sys.argv[1:5])}.json"
    if cache and (found := recalled(cache, name)):
        builder.kept = {key: Built(*each) for key, each in json.loads(found).items()}
    before = builder.kept
    try:
        cli()
    finally:
        small = sum(len(each.html) for each in builder.kept.values()) < LARGEST
        if cache and small and builder.kept.keys() != before.keys():
            keep_in(cache, name, json.dumps(builder.kept).encode())


if __name__ == "__main__":
    main()
