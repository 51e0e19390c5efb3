"""The page of a source: the stored article with its evidence marked, and all that it says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from generator.codes import language_name
from generator.decode import Record
from generator.languages import language_of
from generator.model import Quote, Source
from generator.model.words import Rights
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.doors import ACTORS
from generator.render.jsonld import news_article
from generator.render.languages import direction, language_mark, own_language, words_view
from generator.render.orders import Ways, order_of, pages_in
from generator.render.pages.article import ArticlePage, article
from generator.render.pages.chains import chains_of
from generator.render.pages.from_article import fact_pages, groups_of, kicker_of, said_of
from generator.render.parts.noting import in_two, notes
from generator.render.parts.showing import edit
from generator.render.passages import ShownPassage
from generator.render.sheet import sheet
from generator.render.shell import head
from generator.render.views import Head, LinkView, NoteView, Outside, Prose, Row, Words
from generator.render.wording import when
from generator.seeds import Seed
from generator.wordings import N_, _, ngettext, speaking
from generator.wordings.numbers import in_digits, listed

QUOTATIONS = f"s_{Quote.plural}"
STEPS = 60  # of the ways by which what it says reached the article
KEPT_WORDS = {
    Rights.FULL: N_("the whole text"),
    Rights.EXCERPT: N_("excerpts around what facts rest on"),
}


@dataclass(frozen=True, slots=True)
class Left:
    """Words that no fact rests on, and why."""

    words: Words
    why: Prose


@dataclass(frozen=True, slots=True)
class Used:
    """How much of an article facts rest on: sentences, and their percentage, rounded down."""

    share: Decimal
    read: int
    all: int
    facts: int

    @property
    def percentage(self) -> str:
        """The percentage as readers see it."""
        return in_digits(self.share)

    @property
    def on_sentences(self) -> str:
        """How many facts rest on how many of its sentences."""
        words = ngettext(
            "{facts} fact rests on {read} of its {all} sentences",
            "{facts} facts rest on {read} of its {all} sentences",
            self.facts,
        )
        return words.format(facts=self.facts, read=self.read, all=self.all)

    @property
    def from_sentences(self) -> str:
        """The same in few words."""
        words = ngettext(
            "{facts} fact from {read} of {all} sentences",
            "{facts} facts from {read} of {all} sentences",
            self.facts,
        )
        return words.format(facts=self.facts, read=self.read, all=self.all)


def source_pages(addresses: Addresses, record: Record[Source]) -> Iterator[Page]:
    """The article, the words marked that facts rest on, then the facts by kind.

    A long text goes on from page to page, and many facts stand on pages of their own.
    """
    leaves = addresses.leaves[record.id]
    yield from pages_in(
        addresses, (order_of(leaves.text, record.entry.title, partial(_page, record=record)),)
    )
    yield from fact_pages(addresses, record)


def _page(desk: Desk, passages: Sequence[ShownPassage], ways: Ways, record: Record[Source]) -> Page:
    source = record.entry
    shown, beside = _article(desk, record, passages)
    first, background = in_two(beside)
    front = _front(desk, record, ways)
    title = words_view(desk, source.title, source.language, source.translation or "")
    views = {
        "title": title,
        "shown": shown,
        "notes": first,
        "background": background,
        "own": own_language(desk) if source.language != own_language(desk) else "",
        "later": tuple(one.link for one in ways.later),
        "onward": _onward(desk, record.id),
        "unused": tuple(_left(desk, record)),
    }
    if not ways.is_first:
        return sheet(
            desk,
            "passage.md.j2",
            front,
            **views,
            back=desk.way(record.id, _("The article, and all that it says")),
        )
    seed = desk.annotated.seeds.by_source.get(record.id)
    groups = tuple(groups_of(desk, record.id))
    chains = tuple(chains_of(desk, record.id))
    return sheet(
        desk,
        "source.md.j2",
        front,
        **views,
        rows=_rows(desk, source),
        used=used(desk, seed) if seed else None,
        live=_copies(source),
        file=source.file,
        sha256=source.sha256,
        kept=_(KEPT_WORDS[source.rights]),
        chains=chains[:STEPS],
        more_chains=_further(desk, len(chains) - STEPS),
        evidence=tuple(
            words_view(desk, one.exact, source.language, one.translation or "")
            for one in source.evidence or ()
        ),
        quotations=tuple(group for group in groups if group.id == QUOTATIONS),
        groups=tuple(group for group in groups if group.id != QUOTATIONS and not group.link),
        lines=tuple(group for group in groups if group.id != QUOTATIONS and group.link),
        json_ld=news_article(desk, source),
    )


def _front(desk: Desk, record: Record[Source], ways: Ways) -> Head:
    source = record.entry
    language = language_mark(desk, source.language)
    return head(
        ways.title,
        said_of(desk, source),
        kind=kicker_of(desk, source),
        tags=(source.label().lower(), language_name(source.language, speaking().language))
        if ways.is_first
        else (),
        edit=edit(record),
        entry=record.id if ways.is_first else "",
        is_unfound=not ways.is_first,
        language=language,
        direction=direction(language),
    )


def used(desk: Desk, seed: Seed) -> Used:
    """How much of an article facts rest on."""
    read = desk.addresses.coverage[seed.record.id]
    facts = len(desk.annotated.facts_in.get(seed.record.id, ()))
    return Used(read.share_of_sentences, read.resting, len(read.sentences), facts)


def _article(
    desk: Desk, record: Record, passages: Sequence[ShownPassage]
) -> tuple[ArticlePage, tuple[NoteView, ...]]:
    """The lines with the notes on words in them, and the notes that are not about any line."""
    leaves = desk.addresses.leaves[record.id]
    lines = {one.line for one in passages}
    others = {one.line for one in leaves.text.items} - lines
    is_first = desk.page == leaves.home
    written = tuple(
        note
        for note in notes(desk, record)
        if note.line in lines or (is_first and note.line not in others)
    )
    if leaves.seed is None:
        return ArticlePage((), ()), written
    shown = article(desk, leaves.seed, passages, written)
    return shown, tuple(note for note in written if note.line not in shown.numbers)


def _further(desk: Desk, number: int) -> LinkView | None:
    """The way to everybody, where an article hears more of them than are named."""
    words = _("{number} more").format(number=number)
    return desk.door(ACTORS, words) if number > 0 else None


def _onward(desk: Desk, source: str) -> LinkView | None:
    """The way to the words that follow those of this page."""
    text = desk.addresses.leaves[source].text
    pages = [text.page(part.under) for part in text.parts]
    following = pages[pages.index(desk.page) + 1 :]
    return LinkView(_("The article goes on"), desk.to(following[0])) if following else None


def _left(desk: Desk, record: Record[Source]) -> Iterator[Left]:
    """The words of this page that no fact rests on, for a stated reason."""
    leaves = desk.addresses.leaves[record.id]
    starts = {
        anchor.location[:2]: anchor.matches[0].span.start
        for anchor in desk.annotated.anchors_of.get(record.id, ())
        if anchor.matches
    }
    for index, one in enumerate(record.entry.unused):
        if leaves.page_at(starts.get(("unused", index), -1)) == desk.page:
            exact = words_view(desk, one.exact, record.entry.language)
            yield Left(exact, desk.explained(one.why))


def _rows(desk: Desk, source: Source) -> tuple[Row, ...]:
    publisher = source.publisher
    rows = [
        Row(_("Published by"), links=(desk.link(publisher.actor),))
        if publisher.actor
        else Row(_("Published by"), _("not known: {why}").format(why=publisher.unknown))
    ]
    if source.byline:
        rows.append(Row(_("Author as printed"), source.byline))
    rows.append(Row(_("Published"), when=when(source.published)))
    rows.append(Row(_("Language"), language_name(source.language, speaking().language)))
    if source.read_by:
        lacking = listed([_(each) for each in language_of(source.language).lacks])
        rows.append(Row(_("Read by a person"), f"{source.read_by}: {lacking}".removesuffix(": ")))
    if source.chain:
        rows.append(Row(_("Report came through"), links=desk.links(source.chain)))
    return tuple(rows)


def _copies(source: Source) -> tuple[Outside, ...]:
    live = [Outside(_("the live page"), source.url)] if source.url else []
    archived = [Outside(_("an archived copy"), source.archived)] if source.archived else []
    return (*live, *archived)
