"""The pages of what changed: every edition in a list, each with a page of its own."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from generator import dates
from generator.changes import Card, ChangedField, Class
from generator.editions import Correction, Edition, History
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk, plain
from generator.render.doors import CHANGES, CORRECTIONS
from generator.render.sheet import listing, sheet
from generator.render.shell import head
from generator.render.views import Group, Link
from generator.render.wording import field_name, kind_name, shortened
from generator.wordings import N_, _
from generator.wordings.numbers import counted

MOST_LINES = 12  # entries that the list names of one edition; its own page has them all
MOST_CARDS = 500  # entries that the page of an edition shows; `briefing diff` shows them all
FEEDS = ((N_("Atom feed"), "feed.xml"), (N_("JSON feed"), "feed.json"))
LINE = 110  # characters of an entry's heading in the list


@dataclass(frozen=True, slots=True)
class Changed:
    """An entry that changed, as it is told on a page."""

    id: str
    """The fragment that leads to it; empty for one whose fragment is taken."""
    kind: str
    speaker: str
    classes: str
    heading: str
    now: Link | None
    """Where it is read today."""
    fields: tuple[ChangedField, ...] = ()


@dataclass(frozen=True, slots=True)
class EditionView:
    """An edition in a list."""

    id: str
    title: str
    words: str
    link: Link | None
    reasons: tuple[str, ...]
    lines: tuple[Changed, ...]
    more: int = 0


def changes_page(desk: Desk) -> Page | None:
    """The editions of the newest year; no page where the history is not known."""
    return _year_page(desk, CHANGES.path) if desk.addresses.history.editions else None


def change_pages(addresses: Addresses) -> Iterator[Page]:
    """The editions of each older year, and the page of every edition."""
    slug = addresses.slug
    for path in [*_by_year(addresses.history)][1:]:
        yield _year_page(Desk(addresses, f"{slug}/{path}"), path)
    for edition in addresses.history.editions:
        if edition.says_more:
            yield _edition_page(Desk(addresses, place_of(addresses, edition)), edition)


def _by_year(history: History) -> dict[str, tuple[Edition, ...]]:
    """The editions by the page that lists them; what is in no commit goes with the newest year.

    A commit may be dated before the one that it follows.
    """
    newest = max((one.day[:4] for one in history.committed), default="")
    years: dict[str, list[Edition]] = {}
    for one in history.editions:
        years.setdefault(one.day[:4] or newest, []).append(one)
    return {
        CHANGES.path if year == newest else f"changes/{year}.md": tuple(years[year])
        for year in sorted(years, reverse=True)
    }


def _year_page(desk: Desk, path: str) -> Page:
    addresses = desk.addresses
    years = _by_year(addresses.history)
    others = ((other, editions[-1].day[:4]) for other, editions in years.items() if other != path)
    files = FEEDS if addresses.has_feeds else ()
    return listing(
        desk,
        CHANGES,
        "changes.md.j2",
        editions=tuple(_listed(desk, one) for one in years[path]),
        years=tuple(Link(year, desk.to(f"{addresses.slug}/{other}")) for other, year in others),
        known=known(addresses),
        corrections=past(desk)["corrections"],
        feeds=tuple(Link(_(words), desk.to(f"{addresses.slug}/{name}")) for words, name in files),
    )


def past(desk: Desk) -> dict[str, Link | None]:
    """The ways to what changed and to what was corrected; none where the history is not known."""
    is_known = bool(desk.addresses.history.committed)
    doors = {"changes": CHANGES, "corrections": CORRECTIONS}
    return {
        name: desk.door(door, _(door.title)) if is_known else None for name, door in doors.items()
    }


def corrections_page(desk: Desk) -> Page | None:
    """What was wrong and is right now, with the reason; no page where the history is not known."""
    history = desk.addresses.history
    if not history.committed:
        return None
    shown = tuple(_corrected(desk, one) for one in history.corrections)
    return listing(
        desk, CORRECTIONS, "corrections.md.j2", corrections=shown, known=known(desk.addresses)
    )


def known(addresses: Addresses) -> str:
    """From what the history was read, and what is not known of it."""
    history = addresses.history
    read = counted(history.depth, "{number} commit", "{number} commits")
    begun = (
        _("the whole history of this briefing")
        if history.is_whole
        else _("the older history is not in this copy, and so not on this page")
    )
    published = (
        _("What was published together is told together since {day}; before, each commit is.")
        if history.recorded
        else _("Which commits were published is not written down; each is told on its own.")
    )
    read_from = _("Read from Git at {commit}, through {read}: {begun}.")
    said = read_from.format(commit=history.commit[:12], read=read, begun=begun)
    return f"{said} {published.format(day=_day(history.recorded))}"


def place_of(addresses: Addresses, edition: Edition, card: Card | None = None) -> str:
    """The page of an edition, and the place on it where an entry is told."""
    path = f"{addresses.slug}/changes/{edition.name}.md"
    return f"{path}#s_{card.id}" if card and card in edition.cards[:MOST_CARDS] else path


def summed_up(edition: Edition) -> str:
    """How much an edition changed: `3 entries: 2 value, 1 wording`."""
    if edition.is_first:
        return _("The first edition.")
    found = Counter(class_ for card in edition.cards for class_ in card.classes)
    classes = ", ".join(
        _("{number} {change}").format(number=found[one], change=one.words)
        for one in Class
        if found[one]
    )
    marks = len(edition.changes.cards) - len(edition.cards)
    parts = (
        f"{_entries(len(edition.cards))}: {classes}" if classes else "",
        _("typography alone: {entries}").format(entries=_entries(marks)) if marks else "",
    )
    return "; ".join(filter(None, parts)) or _("What cannot be compared")


def _entries(number: int) -> str:
    return counted(number, "{number} entry", "{number} entries")


def day_of(edition: Edition) -> str:
    """The day of an edition for readers."""
    return _day(edition.day) if edition.day else _("Not published yet")


def _day(day: str) -> str:
    return dates.display(dates.parse(day)) if day else ""


def time_of(edition: Edition) -> str:
    """The day and the time of an edition: there may be several on one day."""
    return f"{day_of(edition)}{edition.at:, %H:%M} UTC" if edition.day else day_of(edition)


def _listed(desk: Desk, edition: Edition) -> EditionView:
    whole = desk.to(place_of(desk.addresses, edition))
    return EditionView(
        f"s_{edition.name}",
        time_of(edition),
        summed_up(edition),
        Link(_("word by word"), whole) if edition.says_more else None,
        edition.reasons,
        tuple(_changed(desk, card) for card in edition.cards[:MOST_LINES]),
        len(edition.cards[MOST_LINES:]),
    )


def _corrected(desk: Desk, correction: Correction) -> EditionView:
    edition = correction.edition
    return EditionView(
        "",
        day_of(edition),
        correction.why,
        Link(_("the whole edition"), desk.to(place_of(desk.addresses, edition))),
        (),
        tuple(_changed(desk, card, card.fields) for card in correction.cards[:MOST_LINES]),
        len(correction.cards[MOST_LINES:]),
    )


def _edition_page(desk: Desk, edition: Edition) -> Page:
    shown = edition.cards[:MOST_CARDS]
    taken: set[str] = set()
    groups: list[Group[Changed]] = []
    for class_, cards in groupby(shown, lambda card: card.classes[0]):
        items = []
        for card in cards:
            id_ = "" if card.id in taken else f"s_{card.id}"
            taken.add(card.id)
            items.append(_changed(desk, card, card.fields, id_))
        # no id of an entry begins with a hyphen
        id_ = f"s_-{class_.replace(' ', '-')}"
        groups.append(Group(id_, class_.words.capitalize(), tuple(items), meaning=class_.meaning))
    title = day_of(edition)
    if edition.commit:
        title = _("Changes of {day}").format(day=time_of(edition))
    name = f" ({edition.name})" if edition.commit else ""
    said = head(title, f"{summed_up(edition)}{name}", is_unfound=True)
    return sheet(
        desk,
        "edition.md.j2",
        said,
        words=summed_up(edition),
        commit=edition.commit[:12],
        back=desk.door(CHANGES, _("All editions")),
        reasons=edition.reasons,
        groups=tuple(groups),
        more=len(edition.cards) - len(shown),
        unread=tuple(id_ for one in edition.changes.unread for id_ in one.ids),
        is_unread=bool(edition.changes.unread),
        resting=tuple(
            _now(desk, one.id, kind_name(one.kind)) or Link(one.id, desk.to(desk.addresses.home))
            for one in edition.changes.resting
        ),
    )


def _changed(
    desk: Desk, card: Card, fields: tuple[ChangedField, ...] = (), id_: str = ""
) -> Changed:
    words = plain(desk, card.heading) or card.id
    return Changed(
        id_,
        kind_name(card.kind),
        card.speaker or "",
        ", ".join(one.words for one in card.classes),
        words if fields or id_ else shortened(words, LINE),
        _now(desk, card.id, _("as it is now")),
        tuple(replace(one, name=field_name(one.name)) for one in fields),
    )


def _now(desk: Desk, key: str, words: str) -> Link | None:
    """A link to where an entry of some time is read today."""
    owner = desk.addresses.owners.get(key)
    if owner is not None:
        return desk.way(owner, words)
    is_whole = key == desk.addresses.slug
    return Link(words, desk.to(desk.addresses.home)) if is_whole else None
