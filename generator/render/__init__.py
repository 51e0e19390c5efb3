"""Pages made of an annotated briefing: Markdown for any of the three builders."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from generator.annotated import AnnotatedBriefing
from generator.decode import holds
from generator.editions import UNKNOWN, History
from generator.model import Quote, Registered, Source
from generator.page import Page, address_of
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.feeds import feed_pages
from generator.render.lists import lists
from generator.render.memory import Memory, made
from generator.render.pages.behind import behind_pages
from generator.render.pages.briefing import briefing_page
from generator.render.pages.edition import edition_pages
from generator.render.pages.fields import fields_page
from generator.render.pages.home import home_pages
from generator.render.pages.moved import emptied_page, gone_pages, moved_page
from generator.render.pages.quote import quote_page
from generator.render.pages.registered import register_pages
from generator.render.pages.review import review_sheets
from generator.render.pages.source import source_pages
from generator.render.pages.summary import summary_pages
from generator.render.pages.table import further_absences
from generator.wordings import speaking


def addressed(
    each: Collection[AnnotatedBriefing],
    histories: Mapping[str, History],
    memories: Mapping[str, Memory] | None,
    *,
    has_feeds: bool,
) -> list[Addresses]:
    """Where the entries of each briefing are found, and what its pages know beside it."""
    return [
        Addresses(
            one,
            len(each) > 1,
            past := histories.get(one.briefing.slug, UNKNOWN),
            has_feeds and bool(past.committed),
            None if memories is None else memories[one.briefing.slug],
        )
        for one in each
    ]


def render_pages(addresses: Addresses) -> tuple[Page, ...]:
    """Every page of one briefing, sorted by path."""
    annotated = addresses.annotated
    if addresses.memory:
        addresses.memory.begin(addresses, speaking())
    header = annotated.briefing.header
    first = (briefing_page(Desk(addresses, addresses.home), header),) if header else ()
    listed = (*lists(addresses), *further_absences(addresses), *behind_pages(addresses))
    more = (*listed, *edition_pages(addresses), *review_sheets(addresses), *gone_pages(addresses))
    pages = (*first, *summary_pages(addresses), *_entries(addresses), *more)
    left = addresses.former.keys() - {page.path for page in pages}
    moved = tuple(moved_page(Desk(addresses, path)) for path in left)
    present = {address_of(page.path): page for page in (*pages, *moved)}
    gone = (one.page for one in annotated.published.lists if one.page not in present)
    emptied = (emptied_page(Desk(addresses, f"{one[:-1]}.md"), present) for one in gone)
    return tuple(sorted((*pages, *moved, *emptied), key=lambda page: page.path))


def render_shared(briefings: Collection[Addresses]) -> tuple[Page, ...]:
    """The pages that belong to no single briefing: home, and the fields for contributors."""
    return (*home_pages(briefings), fields_page())


def render_feeds(briefings: Iterable[Addresses], site_url: str, site_name: str) -> tuple[Page, ...]:
    """The feeds of what changed, where it is known where the site is and how it came to be."""
    return tuple(feed_pages(briefings, site_url, site_name))


def _entries(addresses: Addresses) -> Iterator[Page]:
    """The page of every entry that has one."""
    for record in addresses.annotated.briefing.records:
        if holds(record, Registered):
            yield from register_pages(addresses, record)
        elif holds(record, Source):
            yield from source_pages(addresses, record)
        elif holds(record, Quote):
            yield made(addresses, addresses.places[record.id], quote_page, record)
