"""What the model says of one part of an entry, and what contributors write by habit for it."""

from collections.abc import Collection, Iterator
from typing import Any

from generator.model import Location, Model
from generator.model.words import described
from generator.suggest import nearest

# The first of the fields that the entry has is the one that is meant.
HABITS: dict[str, tuple[str, ...]] = {
    "author": ("by", "byline", "editors"),
    "authors": ("byline", "editors", "by"),
    "speaker": ("by",),
    "said_by": ("by",),
    "who": ("by", "subject"),
    "writer": ("byline", "by"),
    "quote": ("exact", "quotes"),
    "quotation": ("exact", "quotes"),
    "original": ("exact", "evidence"),
    "excerpt": ("evidence", "exact"),
    "snippet": ("evidence", "exact"),
    "proof": ("evidence",),
    "citation": ("evidence", "exact"),
    "name": ("names", "title"),
    "title": ("names",),
    "label": ("names",),
    "alias": ("forms",),
    "aliases": ("forms",),
    "spellings": ("forms",),
    "type": ("kind",),
    "category": ("kind", "tags"),
    "keywords": ("tags",),
    "lang": ("language",),
    "nationality": ("country",),
    "note": ("notes", "why"),
    "comment": ("notes", "why"),
    "remark": ("notes", "why"),
    "link": ("links", "url"),
    "see_also": ("links", "see"),
    "amount": ("value",),
    "number": ("value",),
    "quantity": ("value",),
    "currency": ("unit",),
    "metric": ("measure",),
    "indicator": ("measure",),
    "precision": ("bound",),
    "reason": ("why",),
    "because": ("why",),
    "explanation": ("why",),
    "summary": ("text", "description"),
    "description": ("text",),
    "statement": ("text",),
    "paraphrase": ("text",),
    "content": ("text",),
    "topic": ("about",),
    "topics": ("about",),
    "subjects": ("about",),
    "mentions": ("about",),
    "from": ("source",),
    "article": ("source",),
    "asof": ("as_of",),
    "as-of": ("as_of",),
    "updated": ("as_of",),
    "when": ("date", "as_of"),
    "day": ("date", "as_of"),
    "where": ("venue",),
    "place": ("venue",),
    "location": ("venue",),
    "attitude": ("stance",),
    "relation": ("predicate",),
    "state": ("status", "country"),
    "english": ("translation",),
    "translated": ("translation",),
    "hash": ("sha256",),
    "checksum": ("sha256",),
    "path": ("file",),
    "headline": ("title",),
    "outlet": ("publisher",),
    "newspaper": ("publisher",),
    "publication_date": ("published",),
    "licence": ("rights",),
    "license": ("rights",),
    "deleted": ("withdrawn",),
    "retracted": ("withdrawn",),
    "previously": ("formerly",),
    "ignore": ("waive",),
}

# The same for the words of closed lists.
WORDS: dict[str, tuple[str, ...]] = {
    "true": ("yes",),
    "false": ("no",),
    "claims": ("asserts",),
    "says": ("asserts",),
    "states": ("asserts",),
    "rejects": ("denies", "refutes"),
    "contradicts": ("disputes",),
    "opposes": ("disputes",),
    "confirms": ("supports", "asserts"),
    "backs": ("supports",),
    "country": ("state",),
    "agency": ("body",),
    "institution": ("body",),
    "ministry": ("body",),
    "organisation": ("body",),
    "organization": ("body",),
    "corporation": ("company",),
    "firm": ("company",),
    "media": ("outlet",),
    "newspaper": ("outlet",),
    "anonymous": ("group",),
    "unnamed": ("group",),
    "warning": ("caution",),
    "background": ("context",),
    "active": ("operating",),
    "launched": ("operating",),
    "ongoing": ("under-way",),
    "suspended": ("paused",),
    "cancelled": ("closed",),
    "approximately": ("about",),
    "around": ("about",),
    "circa": ("about",),
    "almost": ("nearly",),
    "max": ("up-to",),
    "min": ("at-least",),
    "over": ("at-least",),
}


def word_meant_by(word: str, known: Collection[str]) -> str | None:
    """The word of a closed list that is meant, after habit, then by its spelling; or None."""
    usual = (one for one in WORDS.get(word.lower(), ()) if one in known)
    return next(usual, None) or nearest(word, known)


def meant_by(word: str, known: Collection[str]) -> str | None:
    """The known field that is meant by a word, after habit, then by its spelling; or None."""
    usual = (field for field in HABITS.get(word.lower(), ()) if field in known)
    return next(usual, None) or nearest(word, known)


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
    "publisher": "the id of an outlet (`briefing new outlet NAME` begins one), or {unknown: why}",
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
    """What belongs into the field at a location, with no point at the end."""
    field = _part(kind, location[:-1]).model_fields.get(str(location[-1]))
    return described(field) if field is not None else ""


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
