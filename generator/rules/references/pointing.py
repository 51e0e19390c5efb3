"""What references may point at, and where they are written."""

import re
from collections.abc import Sequence

from generator.annotated import AnnotatedBriefing
from generator.decode import Record, Written
from generator.diagnostics import Edit, Fix, Place
from generator.links import Pointer
from generator.model import Actor, Fact, Figure, Model, Project, Source, Target

SHOWN = 5  # further places of one id that a message names
KINDS: dict[Target, tuple[type, ...]] = {
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
