"""A `mkdocs.yml` held the theme, the extensions and the navigation; now all that comes with us."""

from collections.abc import Callable, Iterator
from typing import Any

from generator.editing import WrittenFile, written
from generator.nodes import Mapping, Node, Scalar, Sequence, read_nodes
from generator.settings.values import KNOWN, PLUGIN, THEME

BUILT_ANEW = ("theme", "plugins", "extra", "nav", "extra_css")
OURS = ("assets/site.css", "assets/site.js")
"""Files that a project had to name, and that come with the theme now."""


def with_our_settings(text: str, has: Callable[[str], bool]) -> str:
    """A `mkdocs.yml` with what a project still sets: what else stood there comes with us.

    Args:
        text: the file as it is.
        has: whether a file of a path lies in `docs/`, written by hand.
    """
    root = read_nodes(text.encode(), "mkdocs.yml").root  # MkDocs' own tags are no obstacle
    if not isinstance(root, Mapping):
        return text
    file = WrittenFile("mkdocs.yml", text)
    rows: list[str] = []
    for index, (key, value) in enumerate(root.pairs):
        after = root.pairs[index + 1][0].place.line if index + 1 < len(root.pairs) else None
        if key.value in BUILT_ANEW:
            made = _anew(file, key.value, value, has)
            rows += [*_comments_above(file, key.place.line), *made] if made else []
        elif key.value in KNOWN[""]:
            rows += _as_written(file, key.place.line, after)
    if root.get("plugins") is None:
        rows.append(f"plugins: [{PLUGIN}]")
    return "".join(f"{row}\n" for row in rows)


def _as_written(file: WrittenFile, first: int, after: int | None) -> list[str]:
    """The lines of a setting with the comments above it, without those above the next one."""
    last = len(file.lines) if after is None else after - 1
    if after is not None:
        last -= len(_comments_above(file, after))
    rows = [file.line(number) for number in range(first, last + 1)]
    while rows and not rows[-1].strip():
        rows.pop()
    return [*_comments_above(file, first), *rows]


def _comments_above(file: WrittenFile, line: int) -> list[str]:
    above: list[str] = []
    while line > 1 and file.line(line - 1).startswith("#"):
        line -= 1
        above.insert(0, file.line(line))
    return above


def _anew(file: WrittenFile, name: str, value: Node, has: Callable[[str], bool]) -> list[str]:
    """A setting that looks otherwise now; nothing where there is nothing of one's own in it."""
    if name == "plugins":
        return [f"plugins: [{PLUGIN}]"]
    if name == "theme":
        return ["theme:", f"  name: {THEME}", *_theme(value, has)]
    if name == "extra":
        pairs = value.pairs if isinstance(value, Mapping) else ()
        kept = [pair for pair in pairs if pair[0].value in KNOWN["extra"]]
        return ["extra:", *(f"  {_pair(file, *pair)}" for pair in kept)] if kept else []
    if name == "extra_css":
        items = value.items if isinstance(value, Sequence) else ()
        own = [one.value for one in items if isinstance(one, Scalar) and one.value not in OURS]
        return ["extra_css:", *(f"  - {written(one)}" for one in own)] if own else []
    pages = [(title, page) for title, page in _pages(value) if has(page)]
    rows = [f"  - {f'{written(title)}: ' if title else ''}{written(page)}" for title, page in pages]
    return ["nav:", *rows] if rows else []


def _pair(file: WrittenFile, key: Scalar, value: Node) -> str:
    """A setting as it is written, with its tag."""
    start, end = file.stretch(key.place)[0], file.stretch(value.place)[1]
    return file.text[start:end]


def _theme(theme: Node, has: Callable[[str], bool]) -> Iterator[str]:
    """The colours of a theme, of the first of several palettes, and pictures of one's own."""
    if not isinstance(theme, Mapping):
        return
    palette = theme.get("palette")
    first = palette.items[0] if isinstance(palette, Sequence) and palette.items else palette
    colours = _scalars(first, KNOWN["theme.palette"])
    if colours:
        yield f"  palette: {{{', '.join(f'{key}: {value}' for key, value in colours.items())}}}"
    for key, path in _scalars(theme, ("logo", "favicon")).items():
        if has(path):
            yield f"  {key}: {path}"


def _scalars(node: Any, names: tuple[str, ...]) -> dict[str, str]:
    pairs = node.pairs if isinstance(node, Mapping) else ()
    return {
        key.value: written(value.value, is_in_brackets=True)
        for key, value in pairs
        if key.value in names and isinstance(value, Scalar)
    }


def _pages(nav: Node, title: str = "") -> Iterator[tuple[str, str]]:
    """The pages of a navigation, sections or not, each with its title."""
    if isinstance(nav, Scalar):
        yield title, nav.value
    elif isinstance(nav, Sequence):
        for item in nav.items:
            yield from _pages(item)
    else:
        for key, value in nav.pairs:
            yield from _pages(value, key.value)
