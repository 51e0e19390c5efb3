"""A list in one order, on as many pages as it takes, each with the ways that lead on from it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from generator.gathering import grouped
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.cutting import (
    HasId,
    Heading,
    HeadingLevel,
    Part,
    Spread,
    Steps,
    without_repeated,
)
from generator.render.desk import Desk
from generator.render.doors import Door
from generator.render.memory import made
from generator.render.views import LinkView
from generator.wordings import _


@dataclass(frozen=True, slots=True)
class Choice:
    """A list that can be opened, and how many entries it has."""

    link: LinkView
    count: int


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to choose from a list; `more` leads to the values that are not named here."""

    title: str
    choices: tuple[Choice, ...]
    more: LinkView | None = None


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways that lead on from a page of a list.

    Args:
        title: of the page.
        is_first: whether it is the page that the list begins on.
        is_whole: whether it shows all of the list.
        facets: the ways to choose from the list.
        begins: what is shown first, where parts follow.
        later: the parts that follow.
        whole: the page that the list begins on, from any other one.
        data: the file with all entries.
    """

    title: str
    is_first: bool = True
    is_whole: bool = True
    facets: tuple[Facet, ...] = ()
    begins: str = ""
    later: tuple[Choice, ...] = ()
    whole: LinkView | None = None
    data: LinkView | None = None


I = TypeVar("I", bound=HasId)  # noqa: E741 - an item
Make = Callable[[Desk, Sequence[I], Ways], Page | None]
NAMED = 8  # values that a line of choices names; all of them stand on a page of their own


@dataclass(frozen=True)
class Order(Spread[I]):
    """A list in one order, with what makes its pages.

    Args:
        title: of its pages.
        make: what makes a page of some of it.
        chosen: how readers are offered to choose by it; empty where they are not.
        value: what they choose; each has a section of its own.
    """

    title: str
    make: Make[I]
    chosen: str = ""
    value: HeadingLevel[I] | None = None

    @cached_property
    def choices(self) -> dict[Heading, tuple[str, int]]:
        """For each value where it is listed, and how often; the most frequent first."""
        if not self.value:
            return {}
        found: dict[Heading, str] = {}
        for part in self.parts:
            for item in part.items:
                value = self.value(item)
                found.setdefault(value, f"{self.page(part.under)}#s_{value.key}")
        counted = {value: len(each) for value, each in grouped(self.items, self.value).items()}
        ranked = sorted(counted, key=lambda value: (-counted[value], value.key))
        return {value: (found[value], counted[value]) for value in ranked}


def order_of(spread: Spread[I], title: str, make: Make[I]) -> Order[I]:
    """What is parted already, with what makes its pages."""
    return Order(
        spread.home, spread.folder, spread.items, spread.levels, title, make, is_long=spread.is_long
    )


def pages_in(
    addresses: Addresses, orders: Sequence[Order[I]], data: Door | None = None
) -> Iterator[Page]:
    """Every page of a list in all its orders; only those that an order begins on count entries.

    Args:
        addresses: of the briefing.
        orders: the order in which it is found first, then those in which its facts are chosen.
        data: the door whose file of data has all entries, if there is one.
    """
    for order in orders:
        for part in order.parts:
            desk = Desk(addresses, order.page(part.under))
            ways = _ways(desk, orders, order, part, data)
            page = made(addresses, desk.page, order.make, part.items, ways)
            if page is not None:
                yield page


def _ways(
    desk: Desk, orders: Sequence[Order[I]], order: Order[I], part: Part[I], data: Door | None
) -> Ways:
    first, under = orders[0], without_repeated(part.under)
    words = " · ".join(one.words for one in under)
    return Ways(
        f"{order.title}: {words}" if words else order.title,
        is_first=desk.page == first.home,
        is_whole=not (under or part.later),
        facets=() if under else tuple(_facet(desk, one) for one in orders if len(one.choices) > 1),
        begins=" · ".join(one.words for one in without_repeated(part.begins)[len(under) :]),
        later=tuple(
            Choice(LinkView(_words(steps, part.under), desk.to(order.page(steps))), count)
            for steps, count in part.later
        ),
        whole=None if desk.page == first.home else LinkView(first.title, desk.to(first.home)),
        data=desk.data(data) if data else None,
    )


def _facet(desk: Desk, order: Order[I]) -> Facet:
    shown = list(order.choices.items())[:NAMED]
    more = len(order.choices) - len(shown)
    return Facet(
        order.chosen,
        tuple(
            Choice(LinkView(value.words, desk.to(place)), count) for value, (place, count) in shown
        ),
        LinkView(_("{number} more").format(number=more), desk.to(order.home)) if more else None,
    )


def _words(steps: Steps, under: Steps) -> str:
    return " · ".join(one.words for one in without_repeated(steps) if one not in under)
