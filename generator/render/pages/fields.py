"""The page for contributors that lists every field of every kind, made from the model itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args

from pydantic.fields import FieldInfo

from generator.model import (
    FACTS,
    REGISTERS,
    SCHEMA_KEY,
    SCHEMA_MEANS,
    Answer,
    Header,
    KeyPoint,
    Model,
    Section,
    Source,
)
from generator.model.facts import Fact
from generator.model.meanings import meanings_of
from generator.model.parts import DateStatement, Link, Note, OutsideSource, Selector, Waiver
from generator.model.words import Word
from generator.page import Page
from generator.render.shell import head, page
from generator.wordings import ENGLISH, spoken

FIELDS_PAGE = "reference/fields.md"
KINDS: tuple[type[Model], ...] = (Source, *FACTS, *REGISTERS, Header, Answer, KeyPoint, Section)
PARTS: tuple[type[Model], ...] = (Selector, DateStatement, Note, OutsideSource, Link, Waiver)


@dataclass(frozen=True, slots=True)
class Definition:
    """A field or a word of a closed list, and what it means."""

    name: str
    means: str
    is_needed: bool = False


@dataclass(frozen=True, slots=True)
class KindTable:
    """The fields of one kind of entry or of a part of entries, or the words of a closed list."""

    id: str
    title: str
    means: str
    written: str
    rows: tuple[Definition, ...]


@spoken(ENGLISH)
def fields_page() -> Page:
    """Every field that a file of a briefing may have, and every word of every closed list."""
    shared = KindTable("s_fact", "Every fact", "", "", tuple(_rows(Fact)))
    kinds = tuple(_table(kind, set(Fact.model_fields)) for kind in KINDS)
    parts = tuple(_table(part, set()) for part in PARTS)
    return page(
        FIELDS_PAGE,
        "fields.md.j2",
        head("Fields", "Every field that a file of a briefing may have, and every word."),
        shared=shared,
        kinds=kinds,
        building_blocks=parts,
        lists=tuple(_words(words) for words in _closed_lists()),
    )


def _table(model: type[Model], shared: set[str]) -> KindTable:
    noun = getattr(model, "noun", "")
    own = set(model.model_fields) - (shared if issubclass(model, Fact) else set())
    narrowed = {
        name
        for name in set(model.model_fields) - own
        if meanings_of(model).get(name) != meanings_of(Fact).get(name)
    }
    means = (model.__doc__ or "").splitlines()[0]
    title = noun.capitalize() if noun else model.__name__
    of_file = (Definition(SCHEMA_KEY, SCHEMA_MEANS),) if model is Header else ()
    rows = (*of_file, *(row for row in _rows(model) if row.name in own | narrowed))
    return KindTable(
        f"s_{model.__name__.lower()}", title, means, getattr(model, "plural", ""), rows
    )


def _rows(model: type[Model]) -> Iterator[Definition]:
    for name, field in model.model_fields.items():
        means = " ".join(meanings_of(model).get(name, "").split())
        yield Definition(name, means, field.is_required())


def _words(words: type[Word]) -> KindTable:
    rows = tuple(Definition(word.value, word.meaning) for word in words)
    name = words.__name__
    title = "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip().capitalize()
    return KindTable(f"s_{name.lower()}", title, (words.__doc__ or "").splitlines()[0], "", rows)


def _closed_lists() -> tuple[type[Word], ...]:
    """The closed lists that fields use, each once, in the order of the fields."""
    found: dict[type[Word], None] = {}
    for model in (*KINDS, *PARTS):
        for field in model.model_fields.values():
            for words in _lists_in(field):
                found[words] = None
    return tuple(found)


def _lists_in(field: FieldInfo | Any) -> Iterator[type[Word]]:
    annotation = getattr(field, "annotation", field)
    if isinstance(annotation, type) and issubclass(annotation, Word):
        yield annotation
    for inner in get_args(annotation):
        yield from _lists_in(inner)
