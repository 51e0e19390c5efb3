"""The pages of a briefing that list something, each with how it is made, in their order."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator.model import Actor, Entry, Project, Registered, Source
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.arrangements import ARRANGEMENTS, Arrangement, By, by_letters, month, year
from generator.render.cutting import Heading
from generator.render.data import (
    Table,
    answer_rows,
    article_rows,
    data_page,
    fact_rows,
    register_rows,
    waiver_rows,
)
from generator.render.desk import Desk
from generator.render.doors import (
    ACTORS,
    CHANGES,
    CORRECTIONS,
    DISAGREEMENTS,
    GLOSSARY,
    NOTES,
    PROJECTS,
    REVIEW,
    SOURCES,
    WAIVERS,
    Door,
)
from generator.render.kinds import SHOWN, Shown
from generator.render.kinds.absence import ABSENCE
from generator.render.kinds.event import EVENT
from generator.render.kinds.figure import FIGURE
from generator.render.kinds.quote import QUOTE
from generator.render.orders import Make, Order, pages_in
from generator.render.pages import changes
from generator.render.pages.arranged import arranged_page
from generator.render.pages.disagreements import disagreements_page, question_heading
from generator.render.pages.entries import actors_page, kind_of, projects_page
from generator.render.pages.events import events_page
from generator.render.pages.glossary import explained_words, glossary_page, letter, sort_of
from generator.render.pages.notes import notes_page, remarked, what_it_does
from generator.render.pages.quotes import quotes_page
from generator.render.pages.review import review_page, to_review
from generator.render.pages.sources import sources_page
from generator.render.pages.table import absences_page, listed_facts, of_articles, table_page
from generator.render.pages.waivers import waived_entries, waivers_page
from generator.render.parts.disputes import questions
from generator.wordings import _

HOME = "index.md"  # below which the addresses in files of data are
OF_PAST = (changes.edition_year, changes.edition_month, changes.day)
PART = "part"  # of a list that is in no arrangement, in the addresses of its parts


@dataclass(frozen=True, slots=True)
class Listed:
    """A page that lists something.

    Args:
        door: where it stands, and what it is called.
        find: what it lists, in its order.
        make: makes a page of some of it.
        levels: by what it is cut where it is long.
        order: the arrangement of facts that it has by itself.
        shown: the kind of facts that readers choose from by other arrangements as well.
        data: all of it as a table, row by row, for a file.
    """

    door: Door
    find: Callable[[Desk], Sequence[Any]]
    make: Make[Any]
    levels: tuple[By, ...] = ()
    order: Arrangement | None = None
    shown: Shown | None = None
    data: Callable[[Desk], Table] | None = None

    def pages(self, addresses: Addresses) -> Iterator[Page]:
        """Every page of it, and the file with its data; none where there is nothing to list."""
        desk = Desk(addresses, addresses.behind(self.door))
        if not desk.is_open(self.door):
            return
        rows = tuple(self.data(Desk(addresses, HOME))) if self.data else ()
        has_data = len(rows) > len(["head"])
        if has_data:
            yield data_page(addresses.data(self.door), rows)
        yield from pages_in(addresses, tuple(self.orders(desk)), self.door if has_data else None)

    def orders(self, desk: Desk) -> Iterator[Order[Any]]:
        """Its own order, then those in which its facts are chosen."""
        items, own = self.find(desk), self.order
        folder = f"{desk.addresses.slug}/{self.door.stem}/by"
        yield Order(
            desk.page,
            f"{folder}/{own.name if own else PART}",
            items,
            _at(desk, self.levels),
            _(self.door.title),
            self.make,
            *((_(own.title), partial(own.value, desk)) if own else ()),
        )
        if self.shown:
            yield from _arranged(desk, items, self.shown, folder)


def _arranged(desk: Desk, items: Sequence[Any], shown: Shown, folder: str) -> Iterator[Order[Any]]:
    """Facts by whatever they differ in, but for that by which their own page lists them."""
    for one in ARRANGEMENTS:
        if one is not shown.arrangement and len({one.value(desk, item) for item in items}) > 1:
            yield Order(
                f"{folder}/{one.name}.md",
                f"{folder}/{one.name}",
                items,
                _at(desk, one.levels),
                f"{_(shown.door.title)} · {_(one.title)}",
                partial(arranged_page, shown=shown, order=one),
                _(one.title),
                partial(one.value, desk),
            )


def _at(desk: Desk, levels: tuple[By, ...]) -> tuple[Callable[[Any], Heading], ...]:
    return tuple(partial(level, desk) for level in levels)


def _facts(
    shown: Shown, find: Callable[[Desk], Sequence[Any]] | None = None, make: Make[Any] | None = None
) -> Listed:
    """A page that lists facts of a kind, in a table unless something else makes it."""
    return Listed(
        shown.door,
        find or partial(listed_facts, shown=shown),
        make or partial(table_page, shown=shown),
        shown.levels,
        shown.arrangement,
        shown if shown.is_chosen else None,
        partial(fact_rows, shown=shown),
    )


def _register(door: Door, kind: type[Registered], make: Make[Any]) -> Listed:
    """A page that lists actors or projects, by their kinds."""
    levels = (kind_of, *by_letters(lambda desk, record: Heading(record.id, desk.name(record.id))))
    return Listed(door, _written(kind), make, levels, data=partial(register_rows, kind=kind))


def _written(kind: type[Entry]) -> Callable[[Desk], Sequence[Any]]:
    return lambda desk: desk.annotated.briefing.of(kind)


DOORS = (
    _register(ACTORS, Actor, actors_page),
    _register(PROJECTS, Project, projects_page),
    _facts(EVENT, make=events_page),
    _facts(FIGURE),
    _facts(QUOTE, make=quotes_page),
    Listed(DISAGREEMENTS, questions, disagreements_page, (question_heading,), data=answer_rows),
    _facts(ABSENCE, of_articles, absences_page),
    Listed(SOURCES, _written(Source), sources_page, (year, month), data=article_rows),
)
"""The doors of a briefing, in the order of the navigation."""
FOLDED_AWAY = (
    *(_facts(kind) for kind in SHOWN if kind.door not in {one.door for one in DOORS}),
    Listed(NOTES, remarked, notes_page, (what_it_does,)),
    Listed(GLOSSARY, explained_words, glossary_page, (sort_of, letter)),
    Listed(WAIVERS, waived_entries, waivers_page, data=waiver_rows),
    Listed(CHANGES, changes.editions, changes.changes_page, OF_PAST),
    Listed(CORRECTIONS, changes.corrections, changes.corrections_page, OF_PAST),
    Listed(REVIEW, to_review, review_page, (year, month)),
)
"""What is folded away in the navigation, and linked from the pages that it belongs to."""


def lists(addresses: Addresses) -> Iterator[Page]:
    """Every page that lists entries, so that none is more than two steps away."""
    for one in (*DOORS, *FOLDED_AWAY):
        yield from one.pages(addresses)
