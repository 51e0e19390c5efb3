"""The facts of an article: a section or lines of each kind on its page, and pages of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from generator.decode import Record
from generator.model import Fact, Quote, Source
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.fact_views import Backlink
from generator.render.kinds import SHOWN, Shown, shown_of
from generator.render.orders import Ways, order_of, pages_in
from generator.render.parts.sayings import saying
from generator.render.parts.showing import fact_view
from generator.render.room import begins, fitting
from generator.render.sheet import sheet
from generator.render.shell import head
from generator.render.views import Group, LinkView
from generator.wordings import _
from generator.wordings.numbers import in_digits

LINE = 300  # characters that such a line says
FULL = 60_000  # bytes of HTML for the quotations that stand there as well
LINES = 30  # facts of a kind that have a line each, where they stand on pages of their own


def fact_pages(addresses: Addresses, record: Record[Source]) -> Iterator[Page]:
    """The facts of those kinds of which an article has too many for its own page."""
    source = record.entry
    for spread in addresses.leaves[record.id].facts:
        title = f"{source.translation or source.title} · {_labels(shown_of(spread.items[0].entry))}"
        make = partial(_sheet, record=record)
        yield from pages_in(addresses, (order_of(spread, title, make),))


def _sheet(desk: Desk, records: Sequence[Record[Fact]], ways: Ways, record: Record[Source]) -> Page:
    """Facts of one kind, each with the words that it rests on."""
    return sheet(
        desk,
        "from_article.md.j2",
        head(ways.title, said_of(desk, record.entry), kind=kicker_of(desk, record.entry)),
        ways=ways,
        back=desk.way(record.id, _("The article, and all that it says")),
        facts=tuple(fact_view(desk, one) for one in records),
        are_quotations=records[0].kind is Quote,
    )


def _publisher(desk: Desk, source: Source) -> str:
    return desk.name(source.publisher.actor) if source.publisher.actor else _("Publisher unknown")


def said_of(desk: Desk, source: Source) -> str:
    """What an article's pages say of themselves."""
    said = _("{publisher}: everything this article says, fact by fact, beside its own words.")
    return said.format(publisher=_publisher(desk, source))


def kicker_of(desk: Desk, source: Source) -> str:
    """The kind of page that an article's pages are."""
    return _("Source · {publisher}").format(publisher=_publisher(desk, source))


def _labels(shown: Shown) -> str:
    return _(shown.on_source) if shown.on_source else shown.kind.labels()


def groups_of(desk: Desk, source: str) -> Iterator[Group[Any]]:
    """The facts of a source by kind, in the order in which the article comes to them.

    Of kinds that stand on pages of their own each fact has a line, or the first ones have.
    """
    leaves = desk.addresses.leaves[source]
    mine = sorted(desk.annotated.facts_in.get(source, ()), key=leaves.place_of)
    apart = {spread.items[0].kind: spread for spread in leaves.facts}
    for shown in SHOWN:
        found = [record for record in mine if record.kind is shown.kind]
        spread = apart.get(shown.kind)
        fragment, title = f"s_{shown.kind.plural}", _labels(shown)
        if spread:
            number = f"{in_digits(len(found))} {shown.kind.counted(len(found))}"
            all_ = _("{facts}, each with the words it rests on").format(facts=number)
            views: tuple[Any, ...] = tuple(_line(desk, one) for one in _begun(desk, found))
            if shown.kind is Quote:
                whole = fitting(found[:LINES], FULL, lambda one: one.entry.extent)
                views = tuple(fact_view(desk, one) for one in whole)
            yield Group(fragment, title, views, LinkView(all_, desk.to(spread.home)))
        elif found:
            yield Group(fragment, title, tuple(fact_view(desk, one) for one in found))


def _begun(desk: Desk, found: Sequence[Record[Fact]]) -> Iterator[Record[Fact]]:
    """The first facts of a kind, and all that stood on this page when it was published."""
    for number, record in enumerate(found):
        if number < LINES or desk.addresses.was_on(desk.page, record):
            yield record


def _line(desk: Desk, record: Record[Fact]) -> Backlink:
    """A fact in a line: who says it but for the outlet, and its fragment where it had one here."""
    said = saying(desk, record)
    source = desk.annotated.source_of(record)
    is_own = source is not None and desk.annotated.speaker(record) == source.publisher.actor
    return replace(
        said,
        text=begins(said.text, LINE),
        kind=None,
        source=None,
        by=None if is_own else desk.speaker(record),
        id=record.id if desk.addresses.was_on(desk.page, record) else "",
    )
