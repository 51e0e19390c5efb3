"""The lists of what changed and of what was corrected, the newest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.editions import Correction, Edition
from generator.gathering import grouped
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.cutting import Heading
from generator.render.desk import Desk
from generator.render.doors import CHANGES, CORRECTIONS
from generator.render.orders import Ways
from generator.render.pages.edition import (
    Changed,
    CorrectionReason,
    changed_view,
    edition_extent,
    reasons,
)
from generator.render.parts.naming import edition_place, shown_day, time_of
from generator.render.sheet import listing
from generator.render.views import Group, LinkView
from generator.wordings import N_, _
from generator.wordings.numbers import counted

MOST_LINES = 12  # entries that a list names of one edition; its own page has them all
MOST_ON_A_PAGE = 600  # entries that a list names; the longer it is, the fewer of each edition
FEEDS = ((N_("Atom feed"), "feed.xml"), (N_("JSON feed"), "feed.json"))
LATER_FIRST = str.maketrans("0123456789", "9876543210")
DATED = (4, 7, 10)  # characters of a year, a month, a day


@dataclass(frozen=True, slots=True)
class EditionView:
    """An edition in a list."""

    id: str
    title: str
    words: str
    link: LinkView | None
    reasons: tuple[CorrectionReason, ...]
    lines: tuple[Changed, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """What was wrong, and what it says now."""

    why: str
    link: LinkView
    lines: tuple[Changed, ...]
    more: int = 0


def editions(desk: Desk) -> Sequence[Edition]:
    """Every edition that is known; a commit may be dated before the one that it follows."""
    return sorted(desk.addresses.history.editions, key=lambda one: one.day or "9", reverse=True)


def corrections(desk: Desk) -> Sequence[Correction]:
    """Every correction that is known."""
    return desk.addresses.history.corrections


def edition_year(desk: Desk, one: Edition | Correction) -> Heading:
    """The year of an edition."""
    return _dated(desk, one, 1)


def edition_month(desk: Desk, one: Edition | Correction) -> Heading:
    """The month of an edition."""
    return _dated(desk, one, 2)


def day(desk: Desk, one: Edition | Correction) -> Heading:
    """The day of an edition."""
    return _dated(desk, one, 3)


def _dated(desk: Desk, one: Edition | Correction, parts: int) -> Heading:
    """A heading that sorts later ones first; what is in no commit stands with the newest.

    Each key begins with the one above it, so that a month does not repeat its year.
    """
    edition = one.edition if isinstance(one, Correction) else one
    date = edition.day or max((each.day for each in desk.addresses.history.committed), default="")
    key = ""
    for begin, end in zip((0, *DATED), DATED[:parts], strict=False):
        key += f"{date[begin:end].translate(LATER_FIRST)}_{date[:end]}"
    return Heading(key, shown_day(date[: DATED[parts - 1]]))


def changes_page(desk: Desk, listed: Sequence[Edition], ways: Ways) -> Page | None:
    """Some editions; no page where the history is not known."""
    addresses = desk.addresses
    if not addresses.history.editions:
        return None
    files = FEEDS if addresses.has_feeds else ()
    return listing(
        desk,
        CHANGES,
        "changes.md.j2",
        ways,
        editions=tuple(_listed(desk, one, _lines(listed)) for one in listed),
        known=known(addresses),
        corrections=past(desk)["corrections"],
        feeds=tuple(
            LinkView(_(words), desk.to(f"{addresses.slug}/{name}")) for words, name in files
        ),
    )


def _lines(listed: Sequence[object]) -> int:
    """How many entries are named of each edition."""
    return min(MOST_LINES, MOST_ON_A_PAGE // max(1, len(listed)))


def past(desk: Desk) -> dict[str, LinkView | None]:
    """The ways to what changed and to what was corrected; none where the history is not known."""
    is_known = bool(desk.addresses.history.committed)
    doors = {"changes": CHANGES, "corrections": CORRECTIONS}
    return {
        name: desk.door(door, _(door.title)) if is_known else None for name, door in doors.items()
    }


def corrections_page(desk: Desk, listed: Sequence[Correction], ways: Ways) -> Page | None:
    """What was wrong and is right now, with the reason; no page where the history is not known."""
    if not desk.addresses.history.committed:
        return None
    days = grouped(listed, lambda one: one.edition.day)
    groups = tuple(
        Group(
            f"s_{day_}",
            shown_day(day_),
            tuple(_corrected(desk, one, _lines(listed)) for one in found),
        )
        for day_, found in days.items()
    )
    return listing(
        desk, CORRECTIONS, "corrections.md.j2", ways, groups=groups, known=known(desk.addresses)
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
    return f"{said} {published.format(day=shown_day(history.recorded))}"


def _listed(desk: Desk, edition: Edition, most: int) -> EditionView:
    whole = desk.to(edition_place(desk.addresses, edition))
    return EditionView(
        f"s_{edition.id}",
        time_of(edition),
        edition_extent(edition),
        LinkView(_("word by word"), whole) if edition.says_more else None,
        reasons(desk, edition),
        tuple(changed_view(desk, card) for card in edition.cards[:most]),
        len(edition.cards[most:]),
    )


def _corrected(desk: Desk, correction: Correction, most: int) -> CorrectionView:
    edition = correction.edition
    return CorrectionView(
        correction.why,
        LinkView(_("the whole edition"), desk.to(edition_place(desk.addresses, edition))),
        tuple(changed_view(desk, card, card.fields) for card in correction.cards[:most]),
        len(correction.cards[most:]),
    )
