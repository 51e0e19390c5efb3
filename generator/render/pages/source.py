"""The page of a source: the stored article with its evidence marked, and all that it says."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.codes import language_name
from generator.decode import Record
from generator.languages import language_of
from generator.model import Quote, Source
from generator.model.words import Rights
from generator.page import Page
from generator.render.desk import Desk
from generator.render.fact_views import FactView
from generator.render.jsonld import news_article
from generator.render.kinds import SHOWN
from generator.render.languages import direction, marked, own_language, words
from generator.render.pages.article import Article, article
from generator.render.pages.chains import chains_of
from generator.render.parts.noting import notes
from generator.render.parts.showing import edit, fact_view
from generator.render.sheet import sheet
from generator.render.shell import head
from generator.render.views import Group, NoteView, Outside, Prose, Row, Words
from generator.render.wording import when
from generator.seeds import Seed
from generator.wordings import N_, _, ngettext, speaking
from generator.wordings.lists import listed
from generator.wordings.numbers import grouped

QUOTATIONS = f"s_{Quote.plural}"
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
        return grouped(self.share)

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


def source_page(desk: Desk, record: Record[Source]) -> Page:
    """The article, the words marked that facts rest on, then the facts by kind."""
    source = record.entry
    seed = desk.annotated.seeds.by_source.get(record.id)
    groups = tuple(_groups(desk, record.id))
    title = words(desk, source.title, source.language, source.translation or "")
    shown, beside = _article(desk, record, seed)
    publisher = (
        desk.name(source.publisher.actor) if source.publisher.actor else _("Publisher unknown")
    )
    said = _("{publisher}: everything this article says, fact by fact, beside its own words.")
    is_foreign = source.language != own_language(desk)
    return sheet(
        desk,
        "source.md.j2",
        head(
            source.title,
            said.format(publisher=publisher),
            kind=_("Source · {publisher}").format(publisher=publisher),
            tags=(source.label().lower(), language_name(source.language, speaking().language)),
            edit=edit(record),
            entry=record.id,
            language=marked(desk, source.language),
            direction=direction(marked(desk, source.language)),
        ),
        title=title,
        rows=_rows(desk, source),
        used=used(desk, seed) if seed else None,
        live=_copies(source),
        file=source.file,
        sha256=source.sha256,
        kept=_(KEPT_WORDS[source.rights]),
        chains=chains_of(desk, record.id),
        notes=beside,
        evidence=tuple(
            words(desk, one.exact, source.language, one.translation or "")
            for one in source.evidence or ()
        ),
        shown=shown,
        own=own_language(desk) if is_foreign else "",
        quotations=tuple(group for group in groups if group.id == QUOTATIONS),
        groups=tuple(group for group in groups if group.id != QUOTATIONS),
        unused=tuple(
            Left(words(desk, one.exact, source.language), desk.explained(one.why))
            for one in source.unused
        ),
        json_ld=news_article(desk, source),
    )


def used(desk: Desk, seed: Seed) -> Used:
    """How much of an article facts rest on."""
    read = desk.addresses.coverage[seed.record.id]
    facts = len(desk.annotated.facts_in.get(seed.record.id, ()))
    return Used(read.share_of_sentences, read.resting, len(read.sentences), facts)


def _article(desk: Desk, record: Record, seed: Seed | None) -> tuple[Article, tuple[NoteView, ...]]:
    """The lines with the notes on words in them, and the notes that are not about any line."""
    written = notes(desk, record)
    if seed is None:
        return Article((), ()), written
    shown = article(desk, seed, written)
    return shown, tuple(note for note in written if note.line not in shown.numbers)


def _groups(desk: Desk, source: str) -> Iterator[Group[FactView]]:
    """The facts of a source by kind, in the order in which the article comes to them."""
    mine = desk.annotated.facts_in.get(source, ())
    for shown in SHOWN:
        found = [record for record in mine if record.kind is shown.kind]
        found.sort(key=lambda record: _position(desk, record))
        if found:
            views = tuple(fact_view(desk, record) for record in found)
            title = _(shown.on_source) if shown.on_source else shown.kind.labels()
            yield Group(f"s_{shown.kind.plural}", title, views)


def _position(desk: Desk, record: Record) -> int:
    anchors = desk.annotated.anchors_of.get(record.id, ())
    starts = [match.span.start for one in anchors if one.is_evidence for match in one.matches]
    return min(starts, default=0)


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
