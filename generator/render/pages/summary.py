"""The page of a key point or section that the briefing's page has room to begin only."""

from collections.abc import Iterator
from itertools import zip_longest

from generator.model import KeyPoint, Section
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk, plain
from generator.render.parts.showing import edit
from generator.render.parts.summing_up import Summarised, pages_apart, summed_up, texts_of
from generator.render.sheet import with_cards
from generator.render.shell import head
from generator.render.views import LinkView
from generator.wordings import _


def summary_pages(addresses: Addresses) -> Iterator[Page]:
    """A page for each of them; it leads back to the briefing and on to what follows there."""
    apart = pages_apart(addresses)
    briefing = addresses.annotated.briefing
    both: tuple[Summarised, ...] = (*briefing.of(KeyPoint), *briefing.of(Section))
    told = [one for one in both if one.id in apart]
    for record, following in zip_longest(told, told[1:]):
        yield _page(Desk(addresses, apart[record.id]), record, following)


def _page(desk: Desk, record: Summarised, following: Summarised | None) -> Page:
    shown = summed_up(desk, record)
    apart = pages_apart(desk.addresses)
    said = head(shown.title, plain(desk, texts_of(record)[0]), edit=edit(record))
    after = following and LinkView(summed_up(desk, following).title, desk.to(apart[following.id]))
    return with_cards(
        desk,
        "summary.md.j2",
        said,
        shown=shown,
        back=desk.way(record.id, _("The briefing")),
        after=after,
    )
