"""The pages that list actors, projects and sources."""

from collections import Counter

from generator.codes import language_name
from generator.model import Registered
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import SOURCES, Door
from generator.render.sheet import listing
from generator.render.views import Group, Item
from generator.render.wording import when


def register_index(desk: Desk, kind: type[Registered], door: Door, more: tuple[Door, str]) -> Page:
    """The actors or the projects, by kind and name; `more` is a list that stands behind it."""
    spoken = _spoken(desk)
    groups: dict[str, list[Item]] = {}
    for record in desk.annotated.briefing.of(kind):
        entry = record.entry
        other = ", ".join(name.name for name in entry.names[1:])
        number = len(desk.annotated.links.backward.get(record.id, ()))
        said = [f"also {other}" if other else "", _times(number, "mentioned")]
        said.append(_times(spoken[record.id], "speaks") if spoken[record.id] else "")
        words = " · ".join(one for one in said if one)
        groups.setdefault(entry.kind.words, []).append(Item(desk.link(record.id), words))
    lists = tuple(
        Group(f"s_{name.replace(' ', '-')}", name.capitalize(), tuple(sorted(items, key=_by_words)))
        for name, items in groups.items()
    )
    return listing(desk, door, "entries.md.j2", groups=lists, more=desk.door(*more))


def sources_index(desk: Desk) -> Page:
    """The stored articles."""
    items = []
    for record in desk.annotated.sources:
        source, publisher = record.entry, record.entry.publisher.actor
        name = desk.name(publisher) if publisher else "publisher not known"
        published = when(source.published)
        said = [name, language_name(source.language), published.shown if published else ""]
        if source.translation:
            said.insert(0, f"“{source.translation}”")
        items.append(Item(desk.link(record.id), " · ".join(said)))
    groups = (Group("s_sources", "Articles", tuple(items)),) if items else ()
    return listing(desk, SOURCES, "entries.md.j2", groups=groups, more=None)


def _spoken(desk: Desk) -> Counter[str]:
    """How many facts stand on each one's word."""
    speakers = (desk.annotated.speaker(record) for record in desk.annotated.facts)
    return Counter(speaker for speaker in speakers if speaker)


def _times(number: int, verb: str) -> str:
    if number == 0:
        return f"not {verb} yet"
    return f"{verb} once" if number == 1 else f"{verb} {number} times"


def _by_words(item: Item) -> str:
    return item.link.words.casefold()
