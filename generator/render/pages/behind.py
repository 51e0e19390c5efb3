"""The pages of many facts behind one thing: all answers to a question, all that a text rests on."""

from collections.abc import Iterator, Sequence
from functools import partial

from generator.decode import Record
from generator.model import Answer, KeyPoint
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.arrangements import month, year
from generator.render.desk import Desk, plain
from generator.render.doors import DISAGREEMENTS
from generator.render.orders import Order, Ways, pages_in
from generator.render.parts.disputes import questions
from generator.render.parts.sayings import saying
from generator.render.parts.summing_up import LINE, many_facts, page_of_facts
from generator.render.sheet import sheet
from generator.render.shell import head
from generator.render.views import LinkView
from generator.render.wording import shortened
from generator.wordings import _


def behind_pages(addresses: Addresses) -> Iterator[Page]:
    """A line for each of them, in parts by when it was."""
    desk, briefing = Desk(addresses, addresses.home), addresses.annotated.briefing
    for one in questions(desk):
        if one.is_long:
            home, back = one.page(addresses), addresses.behind(DISAGREEMENTS)
            yield from _listed(desk, home, one.title(desk), one.one.facts, back)
    both: tuple[Record, ...] = (*briefing.of(Answer), *briefing.of(KeyPoint))
    for record in both:
        if facts := many_facts(addresses, record):
            home, back = page_of_facts(addresses, record), addresses.places[record.id]
            title = shortened(plain(desk, record.entry.sentence), LINE)
            yield from _listed(desk, home, title, facts, back)


def _listed(desk: Desk, home: str, title: str, facts: Sequence[str], back: str) -> Iterator[Page]:
    records = tuple(map(desk.fact, dict.fromkeys(facts)))
    levels = (partial(year, desk), partial(month, desk))
    make = partial(_page, back=back)
    order = Order(home, home.removesuffix(".md"), records, levels, title, make)
    return pages_in(desk.addresses, (order,))


def _page(desk: Desk, records: Sequence[Record], ways: Ways, back: str) -> Page:
    return sheet(
        desk,
        "behind.md.j2",
        head(ways.title, ways.title, is_unfound=True),
        ways=ways,
        back=LinkView(_("Back"), desk.to(back)),
        facts=tuple(saying(desk, one, names_speaker=True) for one in records),
    )
