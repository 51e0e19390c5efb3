"""Pages made of an annotated briefing: Markdown for any of the three builders."""

from generator.annotated import AnnotatedBriefing
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.briefing_page import briefing_page
from generator.render.entry_pages import entry_pages
from generator.render.explaining import explained
from generator.render.fields import fields_page
from generator.render.home_page import home_page
from generator.render.index_pages import index_pages
from generator.render.naming import named
from generator.render.old_pages import with_old_places


def render_pages(
    annotated: AnnotatedBriefing, *, is_one_of_several: bool = False
) -> tuple[Page, ...]:
    """Every page of one briefing, in memory; where there are several, its title is on all."""
    addresses = Addresses(annotated)
    header = annotated.briefing.header
    first = (briefing_page(addresses, header),) if header else ()
    pages = (*first, *entry_pages(addresses), *index_pages(addresses))
    finished = (explained(addresses, page) for page in with_old_places(addresses, pages))
    return tuple(named(addresses, one) if is_one_of_several else one for one in finished)


def render_shared(briefings: tuple[AnnotatedBriefing, ...]) -> tuple[Page, ...]:
    """The pages that belong to no single briefing: home, and the fields for contributors."""
    return home_page(briefings), fields_page()
