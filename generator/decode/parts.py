"""What the model says of one part of an entry, and what contributors write by habit for it."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from generator.model import Location, Model
from generator.model.meanings import described
from generator.suggest import nearest


def _by_habit(table: str) -> dict[str, tuple[str, ...]]:
    """Words to what is meant by them, of a table that has it the other way round."""
    rows = (row.partition(":") for row in table.split(";"))
    return {word: tuple(meant.split()) for meant, _, words in rows for word in words.split()}


HABITS = _by_habit(
    """by byline editors: author; byline editors by: authors; by: speaker said_by; by subject: who;
    byline by: writer; exact quotes: quote quotation; exact evidence: original;
    evidence exact: excerpt snippet citation; evidence: proof; names title: name;
    names: title label; forms: alias aliases spellings; kind: type; kind tags: category;
    tags: keywords; language: lang; country: nationality; notes why: note comment remark;
    links url: link; links see: see_also; value: amount number quantity; unit: currency;
    measure: metric indicator; bound: precision; why: reason because explanation;
    text description: summary; text: description statement paraphrase content;
    about: topic topics subjects mentions; source: from article; as_of: asof as-of updated;
    date as_of: when day; venue: where place location; stance: attitude; predicate: relation;
    status country: state; translation: english translated; sha256: hash checksum; file: path;
    title: headline; publisher: outlet newspaper; published: publication_date;
    rights: licence license; withdrawn: deleted retracted; formerly: previously; waive: ignore"""
)
"""Names of fields by habit, to those that are meant: the first of them that the entry has."""
HABITUAL_WORDS = _by_habit(
    """yes: true; no: false; asserts: claims says states; denies refutes: rejects;
    disputes: contradicts opposes; supports asserts: confirms; supports: backs; state: country;
    body: agency institution ministry organisation organization; company: corporation firm;
    outlet: media newspaper; group: anonymous unnamed; caution: warning; context: background;
    operating: active launched; under-way: ongoing; paused: suspended; closed: cancelled;
    about: approximately around circa; nearly: almost; up-to: max; at-least: min over"""
)
"""The same for the words of closed lists."""

NOTHING = ("", "none", "no", "nothing", "nil", "n/a", "na", "false", "0")
"""What people write where nothing is to be written."""


def means_nothing(written: str) -> bool:
    """Whether somebody wrote a word for nothing, where a field is simply left out."""
    return written.casefold().strip(" -.") in NOTHING


def meant_by(
    word: str, known: Collection[str], habits: Mapping[str, tuple[str, ...]] = HABITS
) -> str | None:
    """What is meant by a word among what is known, after habit, then by its spelling; or None."""
    usual = (one for one in habits.get(word.lower(), ()) if one in known)
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
    part, name = _part(kind, location[:-1]), str(location[-1])
    return described(part, name) if name in part.model_fields else ""


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
