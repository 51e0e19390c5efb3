"""What the model says of one part of an entry: its name, its fields, how it is written."""

from collections.abc import Iterator
from typing import Any

from generator.model import Location, Model

# Parts whose class is not called what a contributor would call them.
NOUNS = {
    "Abbreviation": "entry of the glossary",
    "Comparison": "comparison",
    "DateStatement": "date",
    "OutsideSource": "outside source",
    "Selector": "piece of evidence",
    "Term": "entry of the vocabulary",
    "Unused": "unused sentence",
}

# How a field is written that is not simply a text, by its name.
EXAMPLES = {
    "as_of": "2022-03-28, or {date: 2022-03, basis: inferred, why: …}",
    "compare": "2021, or {period: 2021, value: 12}",
    "date": "2022-03-28, or {date: 2022-03, basis: inferred, why: …}",
    "evidence": "words of the article, or {exact: …, prefix: …}",
    "glossary": "{term: CIS, means: …}",
    "inferred": "{unit: how you know it}",
    "layout": '{"1": title, "3-9": body}',
    "links": "{disputes: other-id}",
    "names": "a name, or {name: …, language: pl}",
    "notes": "{kind: context, text: …}",
    "outside": "{publication: …, url: …}",
    "period": "2022-33, or {date: 2022, basis: inferred, why: …}",
    "published": "2022-03-28, or {unknown: why}",
    "publisher": "the id of an outlet, or {unknown: why}",
    "rank": "{preferred: why}",
    "reviewed": "{by: …, date: …, digest: …}, as `briefing review` gives it",
    "settings": "{minimum_coverage: 80}",
    "settled": "{name-of-the-rule: why}",
    "unused": "{exact: …, why: …}",
    "value": "23600000000 or 6.8",
    "vocabulary": "{term: …, instead_of: […], why: …}",
    "waive": "{rule: name-of-the-rule, why: …}",
}


def noun_of(kind: type[Model], location: Location) -> str:
    """What the part at a location is called: `quote`, `note`, `date`."""
    part = _part(kind, location)
    return str(getattr(part, "noun", None) or NOUNS.get(part.__name__, part.__name__.lower()))


def a(noun: str) -> str:
    """A noun with its article: `a claim`, `an event`."""
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def fields_of(kind: type[Model], location: Location) -> frozenset[str]:
    """The fields of the part at a location."""
    return frozenset(_part(kind, location).model_fields)


def description_of(kind: type[Model], location: Location) -> str:
    """What the schema says of the field at a location."""
    field = _part(kind, location[:-1]).model_fields.get(str(location[-1]))
    return (field.description or "").strip() if field is not None else ""


def example_of(location: Location) -> str:
    """How the field at a location is written; empty where it is simply a text."""
    names = [step for step in location if isinstance(step, str)]
    return EXAMPLES.get(names[-1], "") if names else ""


def _part(kind: type[Model], location: Location) -> type[Model]:
    """The innermost model around a location."""
    current = kind
    for step in location:
        field = current.model_fields.get(step) if isinstance(step, str) else None
        if field is not None:
            current = next(_models(field.annotation), current)
    return current


def _models(annotation: Any) -> Iterator[type[Model]]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from _models(inner)
