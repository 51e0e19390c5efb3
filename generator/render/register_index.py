"""The pages that list actors, projects and sources."""

from collections import Counter
from dataclasses import dataclass

from generator.codes import language_name
from generator.model import Actor, Fact, Project, Source
from generator.pages import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.shell import head, page
from generator.render.views import Link
from generator.render.wording import when


@dataclass(frozen=True, slots=True)
class Item:
    """An entry in a list."""

    link: Link
    words: str


@dataclass(frozen=True, slots=True)
class List:
    """Entries under one heading."""

    id: str
    title: str
    items: tuple[Item, ...]


def register_index(
    addresses: Addresses, kind: type[Actor] | type[Project], title: str, intro: str
) -> Page:
    """The actors or the projects, by kind and name."""
    desk = Desk(addresses, addresses.index(kind.plural))
    spoken = _spoken(desk)
    groups: dict[str, list[Item]] = {}
    for record, entry in addresses.annotated.briefing.each(kind):
        other = ", ".join(name.name for name in entry.names[1:])
        number = len(addresses.annotated.links.backward.get(record.id, ()))
        said = [f"also {other}" if other else "", _times(number, "mentioned")]
        said.append(_times(spoken[record.id], "speaks") if spoken[record.id] else "")
        words = " · ".join(one for one in said if one)
        groups.setdefault(entry.kind.words, []).append(Item(desk.link(record.id), words))
    lists = tuple(
        List(f"s_{name.replace(' ', '-')}", name.capitalize(), tuple(sorted(items, key=_by_words)))
        for name, items in groups.items()
    )
    said_of = head(title, intro, found_last=True)
    more = desk.index(*BEHIND[kind])
    return page(desk.page, "entries.md.j2", said_of, intro=intro, groups=lists, more=more)


BEHIND: dict[type[Actor] | type[Project], tuple[str, str]] = {
    Actor: ("relations", "Offices, memberships, ownership and other lasting ties"),
    Project: ("statuses", "How far each has got, on whose word"),
}
"""The list that stands behind the one of actors, and of projects."""


def sources_index(addresses: Addresses) -> Page:
    """The stored articles."""
    desk = Desk(addresses, addresses.index(Source.plural))
    intro = "The stored articles, each with everything that it says."
    items = []
    for record, source in addresses.annotated.briefing.each(Source):
        publisher = source.publisher.actor
        name = desk.name(publisher) if publisher else "publisher not known"
        published = when(source.published)
        said = [name, language_name(source.language), published.shown if published else ""]
        if source.translation:
            said.insert(0, f"“{source.translation}”")
        items.append(Item(desk.link(record.id), " · ".join(said)))
    groups = (List("s_sources", "Articles", tuple(items)),) if items else ()
    said_of = head("The articles", intro, found_last=True)
    return page(desk.page, "entries.md.j2", said_of, intro=intro, groups=groups, more=None)


def _spoken(desk: Desk) -> Counter[str]:
    """How many facts stand on each one's word."""
    speakers = (desk.annotated.speaker(record) for record in desk.annotated.briefing.of(Fact))
    return Counter(speaker for speaker in speakers if speaker)


def _times(number: int, verb: str) -> str:
    if number == 0:
        return f"not {verb} yet"
    return f"{verb} once" if number == 1 else f"{verb} {number} times"


def _by_words(item: Item) -> str:
    return item.link.words.casefold()
