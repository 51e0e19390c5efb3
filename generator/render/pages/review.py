"""The pages for a second reader: what we say beside what the article says."""

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from generator.decode import Record
from generator.model import Fact
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.cutting import Part, without_repeated
from generator.render.desk import Desk, plain
from generator.render.doors import REVIEW
from generator.render.orders import Ways, order_of, pages_in
from generator.render.parts.lately import reviewed_by
from generator.render.parts.printing import Around, around
from generator.render.parts.showing import badges, rows, words_of
from generator.render.sheet import listing, sheet
from generator.render.shell import head
from generator.render.views import Badge, Item, LinkView, Row, When, Words
from generator.render.wording import when
from generator.reviewing import digest_of, is_reviewed, line_to_paste
from generator.wordings import _


@dataclass(frozen=True, slots=True)
class HeldFact:
    """A fact to be held against its article."""

    id: str
    place: str
    line: str
    """What is pasted into the entry; empty where it is reviewed as it is."""
    heading: str
    done: str
    """That it is reviewed; empty where it is not."""
    link: LinkView
    badges: tuple[Badge, ...]
    by: LinkView | None
    role: str
    when: When | None
    words: tuple[Words, ...]
    rows: tuple[Row, ...]
    printed: tuple[Around, ...]
    reviewed: tuple[Row, ...]


def to_review(desk: Desk) -> Sequence[Record]:
    """The articles that facts rest on."""
    return tuple(desk.record(key) for key, _facts in _articles(desk.addresses))


def review_page(desk: Desk, records: Sequence[Record], ways: Ways) -> Page:
    """How much is reviewed, article by article, and the facts that rest on none."""
    facts_in = desk.annotated.facts_in
    articles = tuple(
        Item(
            LinkView(desk.name(one.id), desk.to(_place(desk.addresses, one.id))),
            _share(desk, facts_in[one.id]),
        )
        for one in records
    )
    first, *later = desk.addresses.of_all.parts
    if not ways.is_first:
        return listing(desk, REVIEW, "review.md.j2", ways, articles=articles, held=(), back=None)
    further = tuple(
        Item(
            LinkView(_title_of(part), desk.to(_sheet_of_all(desk.addresses, part))),
            _share(desk, part.items),
        )
        for part in later
    )
    held = tuple(_held(desk, fact) for fact in first.items)
    both = (*articles, *further)
    return listing(desk, REVIEW, "review.md.j2", ways, articles=both, held=held, back=None)


def review_sheets(addresses: Addresses) -> Iterator[Page]:
    """The facts of each article, on a page of their own; of many each page has some."""
    for key, facts in _articles(addresses):
        home = _place(addresses, key)
        spread = addresses.leaves[key].spread(home, f"{home.removesuffix('.md')}/by", facts)
        title = _("Review: {article}").format(article=Desk(addresses, home).name(key))
        order = order_of(spread, title, partial(_sheet, facts=facts))
        yield from pages_in(addresses, (order,))
    for part in addresses.of_all.parts[1:]:
        desk = Desk(addresses, _sheet_of_all(addresses, part))
        title = _("Review: {article}").format(article=_title_of(part))
        yield _sheet(desk, part.items, Ways(title), part.items)


def _sheet_of_all(addresses: Addresses, part: Part[Record[Fact]]) -> str:
    """Where what no article says is held against all of them, if it is much."""
    home = addresses.behind(REVIEW)
    return replace(addresses.of_all, home=home, folder=f"{posixpath.dirname(home)}/by/all").page(
        part.under
    )


def _title_of(part: Part[Record[Fact]]) -> str:
    words = " · ".join(one.words for one in without_repeated(part.under))
    return f"{_('No single article')} · {words}"


def _sheet(
    desk: Desk, records: Sequence[Record[Fact]], ways: Ways, facts: Sequence[Record[Fact]]
) -> Page:
    share = _share(desk, facts)
    said = head(ways.title, share, is_unfound=True)
    held = tuple(_held(desk, fact) for fact in records)
    back = desk.door(REVIEW, _("All articles"))
    return sheet(
        desk, "review.md.j2", said, intro=share, ways=ways, articles=(), held=held, back=back
    )


def _articles(addresses: Addresses) -> Iterator[tuple[str, tuple[Record[Fact], ...]]]:
    """The articles that facts rest on."""
    annotated = addresses.annotated
    each = ((record.id, annotated.facts_in.get(record.id, ())) for record in annotated.sources)
    return ((key, facts) for key, facts in each if facts)


def _place(addresses: Addresses, key: str) -> str:
    return f"{addresses.slug}/review/{key}.md"


def _share(desk: Desk, facts: Sequence[Record[Fact]]) -> str:
    done = sum(is_reviewed(desk.annotated, fact) for fact in facts)
    told = _("{reviewed} of {facts} facts reviewed")
    return told.format(reviewed=done, facts=len(facts))


def _held(desk: Desk, record: Record[Fact]) -> HeldFact:
    fact, annotated = record.entry, desk.annotated
    reviewed = reviewed_by(desk, record)
    words = words_of(desk, record)
    evidence = [one for one in annotated.anchors_of.get(fact.id, ()) if one.is_evidence]
    place = record.start()
    return HeldFact(
        f"s_{fact.id}",
        f"{place.path}:{place.line}",
        "" if reviewed else line_to_paste(digest_of(annotated, record)),
        plain(desk, fact.text or "") or desk.name(fact.id),
        _("reviewed") if reviewed else "",
        desk.link(fact.id, fact.id),
        badges(fact),
        desk.speaker(record),
        fact.role or "",
        when(fact.when),
        words,
        rows(desk, fact),
        tuple(around(desk, evidence, words[0])) if words else (),
        reviewed,
    )
