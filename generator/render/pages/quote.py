"""The page of a quotation: the words, who said them, where they stand, how to cite them."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.decode import Record
from generator.model import Quote
from generator.model.words import Rights
from generator.page import Page
from generator.render.desk import Desk
from generator.render.fact_views import FactView
from generator.render.jsonld import quotation
from generator.render.pages.citing import citations
from generator.render.parts.backlinks import backlinks
from generator.render.parts.proving import live_address
from generator.render.parts.showing import edit, fact_view, words_of
from generator.render.sheet import sheet
from generator.render.shell import head
from generator.render.views import Link, Row
from generator.render.wording import shortened
from generator.seeds import Seed
from generator.text import Match, Span
from generator.wordings import _

TITLE = 90  # characters of a quotation that make its page's title


@dataclass(frozen=True, slots=True)
class Around:
    """One place where the words are printed: the sentences before them, around them, after."""

    where: Link
    part: str
    before: str
    words: str
    after: str
    language: str
    direction: str
    live: str


def quote_page(desk: Desk, record: Record[Quote]) -> Page:
    """The words, large; then their circumstances, their surroundings, their way to us."""
    quote, view = record.entry, fact_view(desk, record)
    shown = words_of(desk, record)
    said = desk.name(quote.id)
    source = desk.annotated.source_of(record)
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
        rows=_rows(view),
        printed=tuple(_printed(desk, record, shown[0].language, shown[0].direction)),
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


def _printed(desk: Desk, record: Record, language: str, direction: str) -> Iterator[Around]:
    """Every place where the words stand, each with its neighbouring sentences."""
    anchors = desk.annotated.anchors_of.get(record.id, ())
    for anchor in anchors:
        if not anchor.is_quotation:
            continue
        seed = desk.annotated.seeds.by_source[anchor.source]
        for match in anchor.matches:
            yield _around(desk, seed, match, language, direction)


def _around(desk: Desk, seed: Seed, match: Match, language: str, direction: str) -> Around:
    text = seed.text.text
    span = match.span
    context = _context(desk, seed, span)
    label = seed.text.label_of(span.start)
    target = f"{desk.addresses.places[seed.record.id]}#line_{match.line}"
    texts = tuple(text[part.start : part.end] for part in match.parts)
    return Around(
        Link(_("line {number}").format(number=match.line), desk.to(target)),
        label.words if label else _("text"),
        text[context.start : span.start],
        text[span.start : span.end],
        text[span.end : context.end],
        language,
        direction,
        live_address(seed.source.url or "", texts),
    )


def _context(desk: Desk, seed: Seed, span: Span) -> Span:
    """From the sentence before the words to the one after; the words alone where rights ask it."""
    if seed.source.rights is Rights.EXCERPT:
        return span
    found = [one.span for one in desk.addresses.coverage[seed.record.id].sentences]
    before = [one for one in found if one.end <= span.start]
    after = [one for one in found if one.start >= span.end]
    own = [one for one in found if one.start < span.end and span.start < one.end]
    start = min([one.start for one in own], default=span.start)
    end = max([one.end for one in own], default=span.end)
    return Span(
        before[-1].start if before else start,
        after[0].end if after else end,
    )
