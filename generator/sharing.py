"""MkDocs on all processors: `python -m generator.sharing build …` is `mkdocs build …`, sooner.

MkDocs reads and builds one page after another. Here its process is copied when all pages are known;
each copy reads and builds its share of them, and the first joins what they found for the search.
Every byte is the same. MkDocs 1 is finished, so its parts stay where they are. A page that lists
tags needs all others, so where there is one, one process builds all.
"""

import json
import os
import shutil
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

from mkdocs.__main__ import cli
from mkdocs.commands import build as building
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.beside import processors

BUILDING: Any = building
JOINED = (("search/search_index.json", "docs", (",", ":")), ("tags.json", "mappings", (", ", ": ")))
"""What is found on all pages: the file, the list in it, and what separates parts of its JSON."""
LISTS_TAGS = "material/tags"
FEWEST = 40  # pages; a copy costs as much as a few of them


class Shares:
    """The pages that this process builds, and the processes that build the others."""

    def __init__(self) -> None:
        self._own: frozenset[str] | None = None
        self._others: list[tuple[int, Path]] = []
        self._in_nav: frozenset[str] = frozenset()
        self._build, self._navigation = BUILDING.build, BUILDING.get_navigation
        self._read, self._write = BUILDING._populate_page, BUILDING._build_page  # noqa: SLF001

    def build(self, config: MkDocsConfig, **options: Any) -> None:
        """Build the site; the first process waits for the others."""
        try:
            self._build(config, **options)
        finally:
            ended = [(os.waitpid(process, 0)[1], folder) for process, folder in self._others]
        if any(status for status, _ in ended):
            raise Abort("Aborted: a share of the pages was not built.")
        for _, folder in ended:
            _join(Path(config.site_dir), folder)
            shutil.rmtree(folder)

    def navigation(self, files: Files, config: MkDocsConfig) -> Navigation:
        """The navigation; from here on there are several processes."""
        found: Navigation = self._navigation(files, config)
        self._in_nav = frozenset(page.file.src_uri for page in found.pages)
        self._own, *others = _shared(files.documentation_pages())
        for number, share in enumerate(others):
            folder = Path(f"{config.site_dir}.{number}")
            if process := os.fork():
                self._others.append((process, folder))
                continue
            self._own, self._others, config.site_dir = share, [], str(folder)
            break
        return found

    def read(self, page: Page, config: MkDocsConfig, *rest: Any) -> None:
        """Read a page if it is ours; of one in the navigation, what other pages show of it."""
        name = page.file.src_uri
        if self._own is not None and name not in self._own:
            if name not in self._in_nav:
                return
            page.read_source(config)
            if "title" in vars(page) or "title" in page.meta:
                return
        self._read(page, config, *rest)

    def write(self, page: Page, *rest: Any, **options: Any) -> None:
        """Build a page if it is ours."""
        if self._own is None or page.file.src_uri in self._own:
            self._write(page, *rest, **options)


def _shared(files: Sequence[File]) -> Iterator[frozenset[str]]:
    """The pages of each process, in order, the same number of letters for each."""
    texts = [file.content_string for file in files]
    together = not any(LISTS_TAGS in text for text in texts)
    count = min(processors(), 1 + len(files) // FEWEST) if together else 1
    ends = list(accumulate(map(len, texts)))
    for number in range(count):
        yield frozenset(
            file.src_uri
            for file, end in zip(files, ends, strict=True)
            if (end - 1) * count // ends[-1] == number
        )


def _join(site: Path, more: Path) -> None:
    """Add what another process found to what this one did."""
    for name, key, separators in JOINED:
        whole, added = (json.loads((folder / name).read_bytes()) for folder in (site, more))
        whole[key] += added[key]
        (site / name).write_text(json.dumps(whole, separators=separators), encoding="utf-8")


def main() -> None:
    """The command line of MkDocs."""
    shares = Shares()
    BUILDING.build, BUILDING.get_navigation = shares.build, shares.navigation
    BUILDING._populate_page, BUILDING._build_page = shares.read, shares.write  # noqa: SLF001
    cli()


if __name__ == "__main__":
    main()
