"""The page of a quotation: the words, who said them, where they stand, how to cite them."""

from generator.decode import Record
from generator.model import Quote
from generator.page import Page
from generator.render.desk import Desk
from generator.render.fact_views import FactView
from generator.render.jsonld import quotation
from generator.render.pages.citing import citations
from generator.render.parts.backlinks import backlinks
from generator.render.parts.printing import around
from generator.render.parts.showing import edit, fact_view, words_of
from generator.render.sheet import sheet
from generator.render.shell import head
from generator.render.views import Row
from generator.render.wording import shortened
from generator.wordings import _

TITLE = 90  # characters of a quotation that make its page's title


def quote_page(desk: Desk, record: Record[Quote]) -> Page:
    """The words, large; then their circumstances, their surroundings, their way to us."""
    quote, view = record.entry, fact_view(desk, record)
    shown = words_of(desk, record)
    said = desk.name(quote.id)
    source = desk.annotated.source_of(record)
    anchors = desk.annotated.anchors_of.get(record.id, ())
    printed = (anchor for anchor in anchors if anchor.is_quotation)
    return sheet(
        desk,
        "quote.md.j2",
        head(
            f"{desk.name(quote.by)}: {shortened(said, TITLE)}",
            _("{speaker}: “{words}”").format(speaker=desk.name(quote.by), words=said),
            kind=quote.label(),
            tags=(quote.label().lower(),),
            edit=edit(record),
            entry=record.id,
            heading=desk.name(quote.by),
        ),
        words=shown[0],
        further=shown[1:],
        by=desk.link(quote.by),
        fact=view,
        badges=view.badges[1:],  # the first says what the page does
        rows=_rows(view),
        printed=tuple(around(desk, printed, shown[0])),
        citations=citations(desk, quote, source) if source else (),
        backlinks=backlinks(desk, record.id),
        json_ld=quotation(desk, quote, source),
    )


def _rows(view: FactView) -> tuple[Row, ...]:
    when = Row(_("When"), when=view.when) if view.when else Row(_("When"), _("not stated"))
    to = (Row(_("To whom"), links=view.to),) if view.to else ()
    about = (Row(_("About"), links=view.about),) if view.about else ()
    printed = (
        (Row(_("Printed in"), links=(view.printed,), when=view.published),) if view.printed else ()
    )
    return (when, *to, *view.rows, *about, *printed)
