"""An entry that is ready to be filled in, made of what its kind says of itself."""

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from generator.model import Entry
from generator.text.terms import Term

WIDTH = 96  # characters of a line, with the indentation of a list
MORE = ("notes", "tags")
"""What any entry may begin with; other fields of all kinds tell what became of one."""
Fields = Mapping[str, str]
"""Values that are known, as YAML, by field."""


def skeleton(
    kind: type[Entry], known: Fields, *, also: tuple[str, ...] = (), without: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The rows of an entry: what is known, what has to be written and what most of its kind have.

    A field that stays empty is as good as absent.

    Args:
        kind: what it is.
        known: its id, and what else is known of it.
        also: further fields that are left open.
        without: fields that this one does not need.
    """
    usual = [name for one in kind.examples[:1] for name in one]
    needed = [name for name, field in kind.model_fields.items() if field.is_required()]
    shown = dict.fromkeys(("id", *usual, *needed, *also, *known))
    rows: list[str] = []
    for name in shown:
        if name in known:
            rows.append(f"{name}: {known[name]}")
        elif name not in without:
            rows += _open(kind, name)
    own = [name for name in kind.model_fields if name not in Entry.model_fields]
    others = [name for name in (*own, *MORE) if name not in shown or name in without]
    rows += textwrap.wrap(
        f"if needed: {', '.join(others)}", WIDTH, initial_indent="# ", subsequent_indent="# "
    )
    return tuple(rows)


def _open(kind: type[Entry], name: str) -> Iterator[str]:
    """An empty field, and what belongs into it."""
    field = kind.model_fields[name]
    says = (field.description or "").strip().rstrip(".")
    terms = " ".join(term.value for words in _closed_lists(field.annotation) for term in words)
    first, *others = textwrap.wrap(f"{says}: {terms}" if terms else says, WIDTH - len(name) - 4)
    yield f"{name}:  # {first}"
    yield from (f"{' ' * len(name)}   # {row}" for row in others)


def _closed_lists(annotation: Any) -> Iterator[type[Term]]:
    """The lists of words that a field takes one of."""
    if isinstance(annotation, type) and issubclass(annotation, Term):
        yield annotation
    for part in get_args(annotation):
        if not isinstance(part, str):
            yield from _closed_lists(part)
