"""The pages that list actors and projects."""

from collections import Counter

from generator.model import Actor, Project, Registered
from generator.model.words import Word
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import ACTORS, PROJECTS
from generator.render.kinds.relation import RELATION
from generator.render.kinds.status import STATUS
from generator.render.sheet import listing
from generator.render.views import Group, Item
from generator.wordings import _
from generator.wordings.numbers import counted


def actors_page(desk: Desk) -> Page:
    """Who speaks and is spoken about, by kind and name."""
    more = desk.door(RELATION.door, _("Offices, memberships, ownership and other lasting ties"))
    return listing(desk, ACTORS, "entries.md.j2", groups=_registered(desk, Actor), more=more)


def projects_page(desk: Desk) -> Page:
    """What is spoken about, by kind and name."""
    more = desk.door(STATUS.door, _("How far each has got, on whose word"))
    return listing(desk, PROJECTS, "entries.md.j2", groups=_registered(desk, Project), more=more)


def _registered(desk: Desk, register: type[Registered]) -> tuple[Group[Item], ...]:
    spoken = _spoken(desk)
    groups: dict[Word, list[Item]] = {}
    for record in desk.annotated.briefing.of(register):
        entry = record.entry
        other = ", ".join(name.name for name in entry.names[1:])
        number = len(desk.annotated.links.backward.get(record.id, ()))
        said = [_("also {names}").format(names=other) if other else "", _mentioned(number)]
        said.append(_speaks(spoken[record.id]) if spoken[record.id] else "")
        words = " · ".join(one for one in said if one)
        groups.setdefault(entry.kind, []).append(Item(desk.link(record.id), words))
    return tuple(
        Group(f"s_{kind.value}", kind.words.capitalize(), tuple(sorted(items, key=_by_words)))
        for kind, items in groups.items()
    )


def _spoken(desk: Desk) -> Counter[str]:
    """How many facts stand on each one's word."""
    speakers = (desk.annotated.speaker(record) for record in desk.annotated.facts)
    return Counter(speaker for speaker in speakers if speaker)


def _mentioned(times: int) -> str:
    if times == 0:
        return _("not mentioned yet")
    return counted(times, "mentioned once", "mentioned {number} times")


def _speaks(times: int) -> str:
    return counted(times, "speaks once", "speaks {number} times")


def _by_words(item: Item) -> str:
    return item.link.words.casefold()
