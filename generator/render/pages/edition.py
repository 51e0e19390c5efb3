"""The page of an edition, and how what changed in one is told anywhere."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from generator.changes import ChangedField, Class, EntryChange
from generator.editions import Edition
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk, plain
from generator.render.doors import CHANGES
from generator.render.parts.naming import day_of, edition_place, named, time_of
from generator.render.sheet import sheet
from generator.render.shell import head
from generator.render.views import Group, LinkView
from generator.render.wording import first_of, kind_name, shortened
from generator.wordings import N_, _
from generator.wordings.numbers import counted, in_digits

NAMED = 100  # entries that the page of an edition names without telling what changed in them
REASONS = 20  # why an edition corrects anything, and entries that one of them names
FEW_CARDS = 6  # entries that a page shows unfolded
LINE = 110  # characters of an entry's heading in a list
COUNTED: Mapping[Class, str] = MappingProxyType(
    {
        Class.NEW: N_("{number} new"),
        Class.WITHDRAWN: N_("{number} withdrawn"),
        Class.RESTORED: N_("{number} restored"),
        Class.REMOVED: N_("{number} removed"),
        Class.RENAMED: N_("{number} at a new address"),
        Class.VALUE: N_("{number} stating something else"),
        Class.EVIDENCE: N_("{number} with other evidence"),
        Class.DATE: N_("{number} with another date"),
        Class.SPEAKER: N_("{number} with another speaker"),
        Class.STANCE: N_("{number} with another stance"),
        Class.WORDING: N_("{number} reworded"),
        Class.NOTE_ONLY: N_("{number} in notes only"),
        Class.TYPOGRAPHY: N_("{number} in typography only"),
    }
)


@dataclass(frozen=True, slots=True)
class CorrectionReason:
    """Why published words were corrected, and which entries it names; none if it means them all."""

    words: str
    about: tuple["Changed", ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """An entry that changed, as it is told on a page."""

    id: str
    """The fragment that leads to it; empty for one whose fragment is taken."""
    kind: str
    speaker: str
    classes: str
    heading: str
    now: LinkView | None
    """Its heading, where it is read today."""
    fields: tuple[ChangedField, ...] = ()


def edition_pages(addresses: Addresses) -> Iterator[Page]:
    """The page of every edition of which there is anything to read."""
    for edition in addresses.history.editions:
        if edition.says_more:
            yield _edition_page(Desk(addresses, edition_place(addresses, edition)), edition)


def edition_extent(edition: Edition) -> str:
    """How much an edition changed: `3 entries: 2 removed, 1 reworded`."""
    if edition.is_first:
        return _("The first edition.")
    found = Counter(class_ for card in edition.cards for class_ in card.classes)
    classes = ", ".join(
        _(COUNTED[one]).format(number=in_digits(found[one])) for one in Class if found[one]
    )
    marks = len(edition.changes.cards) - len(edition.cards)
    parts = (
        f"{_entries(len(edition.cards))}: {classes}" if classes else "",
        _("typography alone: {entries}").format(entries=_entries(marks)) if marks else "",
    )
    return "; ".join(filter(None, parts)) or _("What cannot be compared")


def _entries(number: int) -> str:
    return counted(number, "{number} entry", "{number} entries")


def reasons(desk: Desk, edition: Edition) -> tuple[CorrectionReason, ...]:
    """Why an edition corrects what was published, entries by their headings."""
    found = [
        CorrectionReason(one.why, tuple(changed_view(desk, card) for card in one.named[:REASONS]))
        for one in edition.corrections
    ]
    return first_of(found, REASONS, lambda more: CorrectionReason(more, ()))


def _edition_page(desk: Desk, edition: Edition) -> Page:
    shown = edition.told
    taken: set[str] = set()
    groups: list[Group[Changed]] = []
    for class_, cards in groupby(shown, lambda card: card.classes[0]):
        items = []
        for card in cards:
            id_ = "" if card.id in taken else f"s_{card.id}"
            taken.add(card.id)
            items.append(changed_view(desk, card, card.fields, id_))
        # no id of an entry begins with a hyphen
        id_ = f"s_-{class_.replace(' ', '-')}"
        groups.append(Group(id_, class_.words.capitalize(), tuple(items), meaning=class_.meaning))
    home = desk.addresses.home
    resting = [
        _now(desk, one.id, kind_name(one.kind)) or LinkView(one.id, desk.to(home))
        for one in edition.changes.resting
    ]
    title = day_of(edition)
    if edition.commit:
        title = _("Changes of {day}").format(day=time_of(edition))
    name = f" ({edition.id})" if edition.commit else ""
    said = head(title, f"{edition_extent(edition)}{name}", is_unfound=True)
    return sheet(
        desk,
        "edition.md.j2",
        said,
        words=edition_extent(edition),
        commit=edition.commit[:12],
        back=desk.door(CHANGES, _("All editions")),
        reasons=reasons(desk, edition),
        groups=tuple(groups),
        is_short=len(shown) <= FEW_CARDS,
        more=len(edition.cards) - len(shown),
        unread=first_of([id_ for one in edition.changes.unread for id_ in one.ids], NAMED, str),
        is_unread=bool(edition.changes.unread),
        resting=first_of(resting, NAMED, lambda more: LinkView(more, desk.to(home))),
    )


def changed_view(
    desk: Desk, card: EntryChange, fields: tuple[ChangedField, ...] = (), id_: str = ""
) -> Changed:
    """An entry that changed, with those of its fields that are shown."""
    whole = plain(desk, card.heading) or card.id
    heading = whole if fields or id_ else shortened(whole, LINE)
    return Changed(
        id_,
        kind_name(card.kind),
        card.speaker or "",
        ", ".join(one.words for one in card.classes),
        heading,
        _now(desk, card.id, heading),
        tuple(named(desk, one) for one in fields),
    )


def _now(desk: Desk, key: str, words: str) -> LinkView | None:
    """A link to where an entry of some time is read today."""
    owner = desk.addresses.owners.get(key)
    if owner is not None:
        return desk.link(owner, words)
    is_whole = key == desk.addresses.slug
    return LinkView(words, desk.to(desk.addresses.home)) if is_whole else None
