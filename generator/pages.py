"""A page: where it goes below `docs/`, and its Markdown."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """One generated file; `path` is POSIX, relative to `docs/`."""

    path: str
    content: str

    @property
    def address(self) -> str:
        """The page's address on the site, relative to its root: `a/b.md` is served as `a/b/`."""
        stem = self.path.removesuffix(".md")
        return f"{stem.removesuffix('index')}" if stem.endswith("index") else f"{stem}/"
