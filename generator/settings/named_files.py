"""Files that settings name: each is there, or one sentence says which setting names it in vain."""

from collections.abc import Container, Iterator
from urllib.parse import urlsplit

from generator.settings.foreign import fault
from generator.settings.reading import Settings


def refuse_missing(settings: Settings, pages: Container[str], files: Container[str]) -> None:
    """Refuse a setting that names a file which is not there, before every page does.

    Args:
        settings: of the project.
        pages: the pages that there are, below `docs/`.
        files: all files that there are, below `docs/` or among the parts of the theme.

    Raises:
        EnvironmentFault: it names the setting, the file and the way out.
    """
    for name, path in _named(settings):
        if urlsplit(path).scheme or path.startswith("//"):
            way_out = "nothing on a page may come from elsewhere; store it in docs/"
            raise fault(name, f"names '{path}', which is on another host", way_out)
        if path not in (pages if name == "nav" else files):
            where = "docs/" if name == "nav" else "docs/ or overrides/"
            raise fault(name, f"names '{path}', which is not in {where}", "correct the name")


def _named(settings: Settings) -> Iterator[tuple[str, str]]:
    yield from (("nav", page) for _, page in settings.nav)
    yield from (("extra_css", path) for path in settings.extra_css)
    pictures = {"theme.logo": settings.logo, "theme.favicon": settings.favicon}
    yield from ((name, path) for name, path in pictures.items() if path)
