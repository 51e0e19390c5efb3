"""What references may point at, where they are written, and whom a name in their place means."""

import re
from collections.abc import Callable, Iterable, Sequence

from generator.annotated import AnnotatedBriefing
from generator.decode import Record, Written
from generator.diagnostics import Edit, Fix, Place
from generator.links import Pointer
from generator.model import Actor, Fact, Figure, Model, Project, Registered, Source, Target
from generator.slugs import slug

SHOWN = 5  # further places of one id that a message names
TARGET_KINDS: dict[Target, tuple[type, ...]] = {
    Target.ACTOR: (Actor,),
    Target.PROJECT: (Project,),
    Target.REGISTER: (Actor, Project),
    Target.SOURCE: (Source,),
    Target.FACT: (Fact,),
    Target.FIGURE: (Figure,),
    Target.ANY: (object,),
}


REGISTER_FILES = {
    Target.ACTOR: (
        " to actors.yml: {id: …, kind: …, names: […]}; `briefing new person NAME` begins one"
    ),
    Target.PROJECT: " to projects.yml: {id: …, kind: …, names: […]}",
    Target.REGISTER: " to actors.yml or projects.yml: {id: …, kind: …, names: […]}",
}
"""Where entries of registers are by habit written, and how."""
NEAREST = 3  # ids that have a word in common with what was written


def former_ids(annotated: AnnotatedBriefing) -> dict[str, Record]:
    """Entries by the ids they had before."""
    return {old: record for record in annotated.briefing.records for old in record.entry.formerly}


def written_at(annotated: AnnotatedBriefing, pointer: Pointer[Written[Model]]) -> Place:
    """Where a reference is written; in a text, its brackets alone."""
    whole = pointer.owner.place(pointer.location)
    if not pointer.in_prose:
        return whole
    brackets = re.compile(rf"\[\[\s*{re.escape(pointer.target)}\s*(?:\]\]|(?=\|))")
    return annotated.briefing.written(brackets, whole)


def counted_at(annotated: AnnotatedBriefing, id_: str) -> list[Place]:
    """The counts that name an id which no entry has."""
    said = f"no entry is called '{id_[:80]}'"
    return [found.place for found in annotated.bad_counts if found.message == said]


def also(places: Sequence[Place], words: str = "it stands also in") -> str:
    """Where else the same is written, with what comes first named already."""
    others = [line(place) for place in places[1:]]
    if not others:
        return ""
    more = f" and {len(others) - SHOWN:,} more" if len(others) > SHOWN else ""
    return f"; {words} {', '.join(others[:SHOWN])}{more}"


def line(place: Place) -> str:
    """A place as a message names it."""
    return f"{place.path}:{place.line}"


def renaming(annotated: AnnotatedBriefing, places: Sequence[Place], old: str, new: str) -> Fix:
    """The edits that write another id in every place; none unless each is found."""
    words = (reference(annotated, place, old) for place in places)
    fix = tuple(Edit(place, new) for place in words if place)
    return fix if len(fix) == len(places) else ()


def reference(annotated: AnnotatedBriefing, written: Place, id_: str) -> Place | None:
    """Where an id alone is written in the place of a reference; None if it is not on one line."""
    found = annotated.briefing.written(re.compile(re.escape(id_)), written)
    return found if found.end_column - found.column == len(id_) else None


def named_so(records: Iterable[Record]) -> Callable[[str], tuple[str, str] | None]:
    """Gives for words that one registered entry bears as a name its id, and a help sentence.

    Words that are a part of ids, such as a surname, are answered with those, and with no one id.
    """
    meant: dict[str, dict[str, str]] = {}
    parts: dict[str, dict[str, str]] = {}
    for record in records:
        for name in record.entry.names if isinstance(record.entry, Registered) else ():
            meant.setdefault(slug(name.name), {}).setdefault(record.id, name.name)
            for part in record.id.split("-"):
                parts.setdefault(part, {}).setdefault(record.id, name.name)
    meant.pop("", None)

    def named(words: str) -> tuple[str, str] | None:
        found = meant.get(slug(words))
        near = found or parts.get(slug(words))
        if not near:
            return None
        shown = [f"'{id_}' ({name})" for id_, name in near.items()][:NEAREST]
        is_one = found is not None and len(found) == 1
        return next(iter(near)) if is_one else "", f"did you mean {' or '.join(shown)}?"

    return named
