"""The pages that list actors and projects."""

from collections.abc import Sequence

from generator.decode import Record
from generator.gathering import grouped
from generator.model import Registered
from generator.model.words import ActorKind, ProjectKind
from generator.page import Page
from generator.render.cutting import Heading, are_folded
from generator.render.desk import Desk
from generator.render.doors import ACTORS, PROJECTS, Door
from generator.render.kinds.relation import RELATION
from generator.render.kinds.status import STATUS
from generator.render.orders import Ways
from generator.render.sheet import listing
from generator.render.views import Group, Item, LinkView
from generator.wordings import N_, _
from generator.wordings.numbers import counted

KINDS: dict[ActorKind | ProjectKind, str] = {
    ActorKind.PERSON: N_("People"),
    ActorKind.BODY: N_("Public bodies"),
    ActorKind.COMPANY: N_("Companies"),
    ActorKind.STATE: N_("States"),
    ActorKind.ALLIANCE: N_("Alliances"),
    ActorKind.OUTLET: N_("Outlets"),
    ActorKind.GROUP: N_("Groups"),
    ProjectKind.INITIATIVE: N_("Initiatives"),
    ProjectKind.PLATFORM: N_("Platforms"),
    ProjectKind.INSTITUTION: N_("Institutions"),
    ProjectKind.AGREEMENT: N_("Agreements"),
    ProjectKind.FORUM: N_("Forums and meetings"),
    ProjectKind.DOCUMENT: N_("Documents"),
    ProjectKind.PLACE: N_("Places"),
}
"""What entries of each kind are listed under."""


def actors_page(desk: Desk, records: Sequence[Record[Registered]], ways: Ways) -> Page:
    """Who speaks and is spoken about, by kind and name."""
    words = _("Offices, memberships, ownership and other lasting ties")
    more = desk.open_door(RELATION.door, words)
    return _page(desk, ACTORS, records, ways, more)


def projects_page(desk: Desk, records: Sequence[Record[Registered]], ways: Ways) -> Page:
    """What is spoken about, by kind and name."""
    more = desk.open_door(STATUS.door, _("How far each has got, on whose word"))
    return _page(desk, PROJECTS, records, ways, more)


def kind_of(_desk: Desk, record: Record[Registered]) -> Heading:
    """The kind of an actor or a project, in the plural."""
    kind = record.entry.kind
    return Heading(kind.value, _(KINDS[kind]))


def _page(
    desk: Desk, door: Door, records: Sequence[Record[Registered]], ways: Ways, more: LinkView | None
) -> Page:
    kinds = grouped(records, lambda record: kind_of(desk, record))
    groups = tuple(
        Group(
            f"s_{kind.key}",
            kind.words,
            tuple(sorted((_item(desk, record) for record in found), key=_by_words)),
        )
        for kind, found in kinds.items()
    )
    return listing(
        desk, door, "entries.md.j2", ways, groups=groups, is_folded=are_folded(groups), more=more
    )


def _item(desk: Desk, record: Record[Registered]) -> Item:
    other = ", ".join(name.name for name in record.entry.names[1:])
    number = len(desk.annotated.links.backward.get(record.id, ()))
    spoken = len(desk.annotated.said_by.get(record.id, ()))
    said = [_("also {names}").format(names=other) if other else "", _mentioned(number)]
    said.append(counted(spoken, "speaks once", "speaks {number} times") if spoken else "")
    return Item(desk.link(record.id), " · ".join(one for one in said if one))


def _mentioned(times: int) -> str:
    if times == 0:
        return _("not mentioned yet")
    return counted(times, "mentioned once", "mentioned {number} times")


def _by_words(item: Item) -> str:
    return item.link.words.casefold()
