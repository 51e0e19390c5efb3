"""Entries turned into views: everything a page says about a fact, a note or a date."""

from generator import codes, dates
from generator.anchors import Anchor
from generator.decode import Record
from generator.model import (
    Absence,
    Claim,
    Event,
    Fact,
    Figure,
    Note,
    Quote,
    Registered,
    Relation,
    Selector,
    Source,
    Status,
    Withdrawn,
)
from generator.model import Link as FactLink
from generator.model.parts import OutsideSource
from generator.model.words import Happened, LinkKind, Stance, Voice
from generator.render.desk import Desk, card_id
from generator.render.views import (
    Backlink,
    Badge,
    Card,
    FactView,
    Link,
    NoteView,
    Outside,
    Piece,
    Proof,
    Row,
    Tie,
    Words,
)
from generator.render.wording import NOUNS, compared, direction, figure_value, heading, when

LEVELS = {
    "exact": "Word for word",
    "normalised": "Word for word but for blanks",
    "typographic": "Word for word but for quotation marks or dashes",
}
HAPPENED = {
    Happened.NO: "did not happen",
    Happened.PLANNED: "planned",
    Happened.ALLEGED: "alleged",
}
BACKWARDS = {
    LinkKind.SUPPORTS: "supported by",
    LinkKind.DISPUTES: "disputed by",
    LinkKind.REFUTES: "refuted by",
    LinkKind.QUALIFIES: "qualified by",
    LinkKind.SUPERSEDES: "superseded by",
    LinkKind.PARALLELS: "parallels",
}


def fact_view(desk: Desk, record: Record, fact: Fact) -> FactView:
    """Everything a page says about one fact."""
    annotated = desk.annotated
    speaker = annotated.speaker(record)
    source = annotated.source_of(record)
    return FactView(
        id=fact.id,
        noun=fact.noun,
        heading=heading(fact, desk.names),
        link=desk.link(fact.id, heading(fact, desk.names)),
        badges=badges(fact),
        words=words_of(desk, record),
        by=desk.link(speaker) if speaker else None,
        role=fact.role or "",
        text=desk.prose(fact.text, cites=False) if fact.text else (),
        when=when(getattr(fact, "date", None) or getattr(fact, "period", None)),
        as_of=when(annotated.as_of(record)) if source else None,
        rows=rows(desk, fact),
        chain=chain(desk, record),
        proofs=proofs(desk, record),
        notes=notes(desk, record),
        ties=ties(desk, record),
        source=desk.link(source.id) if source else None,
        edit=edit(record),
        about=desk.links(fact.about),
    )


def card(desk: Desk, key: str) -> Card:
    """The evidence of a fact, for the card behind its markers."""
    return Card(card_id(key), desk.outlet(key), view_of(desk, key))


def view_of(desk: Desk, key: str) -> FactView:
    """The view of the fact with this id."""
    record = desk.record(key)
    if not isinstance(record.entry, Fact):
        raise TypeError(f"'{key}' is not a fact")
    return fact_view(desk, record, record.entry)


def badges(fact: Fact) -> tuple[Badge, ...]:
    """The kind of a fact, and what its speaker does by it."""
    shown = [Badge("kind", fact.noun, NOUNS[fact.noun])]
    has_stance = isinstance(fact, Claim) or (isinstance(fact, Quote) and fact.is_claim)
    if has_stance or fact.stance is not Stance.ASSERTS:
        shown.append(Badge("stance", fact.stance.value, fact.stance.words))
    if isinstance(fact, Event) and fact.happened in HAPPENED:
        shown.append(Badge("hap", fact.happened.value, HAPPENED[fact.happened]))
    if isinstance(fact, Status):
        shown.append(Badge("state", fact.status.value, fact.status.words))
    if fact.rank is not None:
        shown.append(Badge("rank", fact.rank.rank.value, fact.rank.rank.words))
    return tuple(shown)


def words_of(desk: Desk, record: Record) -> tuple[Words, ...]:
    """The words of the source that an entry rests on, with translations, never cut."""
    fact = record.entry
    source = desk.annotated.source_of(record)
    language = source.language if source else ""
    if isinstance(fact, Quote):
        language = fact.language or language
    if not isinstance(fact, Fact):
        return ()
    found = fact.selectors
    shown = []
    for index, selector in enumerate(found):
        translation = selector.translation or ""
        is_only = len(found) == 1 or (index == len(found) - 1 and not isinstance(fact, Quote))
        if not translation and is_only and not isinstance(fact, Quote):
            translation = fact.translation or ""
        shown.append(words(desk, selector.exact, language, translation))
    return tuple(shown)


def words(desk: Desk, text: str, language: str, translation: str = "") -> Words:
    """Words with their language, if that is not the language of the page."""
    header = desk.annotated.briefing.header
    own = header.language if header else "en"
    foreign = language if language and language != own else ""
    return Words(text, foreign, direction(foreign), translation)


def chain(desk: Desk, record: Record) -> tuple[Link, ...]:
    """Through whom a fact reached the reader: the page's publisher first, the origin last."""
    source = desk.annotated.source_of(record)
    if source is None:
        return ()
    first = source.publisher.actor
    steps = (*([first] if first else []), *desk.annotated.via(record))
    return desk.links(tuple(dict.fromkeys(steps)))


def proofs(desk: Desk, record: Record) -> tuple[Proof, ...]:
    """Where each piece of evidence stands in the stored article."""
    own = [a for a in desk.annotated.anchors_of.get(record.id, ()) if a.is_evidence]
    return tuple(proof for anchor in own for proof in _proofs(desk, anchor))


def _proofs(desk: Desk, anchor: Anchor) -> list[Proof]:
    seed = desk.annotated.seeds.by_source[anchor.source]
    shown = []
    for match in anchor.matches:
        label = seed.text.label_of(match.span.start)
        part = f" ({label.value})" if label else ""
        where = f"line {match.line}{part}, characters {match.span.start:,}–{match.span.end:,}"
        target = f"{desk.addresses.places[anchor.source]}#line_{match.line}"
        shown.append(Proof(LEVELS[match.level.value], where, Link(where, desk.to(target))))
    return shown


def rows(desk: Desk, fact: Fact) -> tuple[Row, ...]:
    """What is said of a fact beside its text, as labels and values."""
    shown: list[Row] = []
    if isinstance(fact, Quote):
        shown += [Row("Said to", links=desk.links(fact.to))] if fact.to else []
        shown += [Row("Occasion", fact.occasion)] if fact.occasion else []
    if isinstance(fact, (Quote, Event)) and fact.venue:
        shown.append(Row("Where", fact.venue))
    if isinstance(fact, Figure):
        shown += _figure_rows(desk, fact)
    if isinstance(fact, Relation):
        tie = (desk.link(fact.subject), desk.link(fact.object))
        shown.append(Row(fact.predicate.words.capitalize(), links=tie))
    if isinstance(fact, Status):
        shown.append(Row("Project", links=(desk.link(fact.project),)))
    if isinstance(fact, Absence):
        shown += _search_rows(desk, fact)
    if fact.voice not in (Voice.OWN, Voice.DIRECT):
        shown.append(Row("Voice", f"{fact.voice.words}: {fact.voice.meaning}"))
    if fact.rank is not None:
        shown.append(Row(f"Why {fact.rank.rank.words}", fact.rank.why))
    shown += [
        Row(f"How we know: {name.replace('_', ' ')}", why) for name, why in fact.inferred.items()
    ]
    shown += [Row(f"Rule set aside: {waiver.rule}", waiver.why) for waiver in fact.waive]
    return tuple(shown)


def _figure_rows(desk: Desk, figure: Figure) -> list[Row]:
    shown = [Row("Value", figure_value(figure)), Row("Measure", figure.measure)]
    if figure.compare is not None:
        links = (desk.link(figure.compare.figure),) if figure.compare.figure else ()
        shown.append(Row("Compared with", compared(figure), links))
    return shown


def _search_rows(desk: Desk, absence: Absence) -> list[Row]:
    everywhere = "all" in absence.sources
    sources = tuple(r.id for r in desk.annotated.sources) if everywhere else absence.sources
    return [
        Row("Searched for", " · ".join(absence.words)),
        Row("Searched in", links=desk.links(sources)),
    ]


def notes(desk: Desk, record: Record) -> tuple[NoteView, ...]:
    """The editor's annotations of an entry."""
    return note_views(desk, record.entry.notes, desk.annotated.anchors_of.get(record.id, ()))


def note_views(
    desk: Desk, written: tuple[Note, ...], anchors: tuple[Anchor, ...] = ()
) -> tuple[NoteView, ...]:
    """Annotations; the anchors say in which part of a page the words stand."""
    return tuple(_note(desk, note, index, anchors) for index, note in enumerate(written))


def _note(desk: Desk, note: Note, index: int, anchors: tuple[Anchor, ...]) -> NoteView:
    span, where = None, ""
    if note.span is not None:
        span, where = _span(desk, note.span, index, anchors)
    return NoteView(
        note.kind.value,
        note.kind.words.capitalize(),
        desk.prose(note.text, cites=False),
        span,
        where,
        desk.links(tuple(note.see)),
        tuple(_outside(one) for one in note.outside),
    )


def _span(desk: Desk, span: Selector, index: int, anchors: tuple[Anchor, ...]) -> tuple[Words, str]:
    mine = next((a for a in anchors if a.location[:3] == ("notes", index, "span")), None)
    if mine is None or not mine.matches:
        return words(desk, span.exact, ""), ""
    seed = desk.annotated.seeds.by_source[mine.source]
    label = seed.text.label_of(mine.matches[0].span.start)
    shown = words(desk, span.exact, seed.source.language, span.translation or "")
    return shown, label.value if label else ""


def _outside(one: OutsideSource) -> Outside:
    title = f": {one.title}" if one.title else ""
    date = f", {dates.display(one.date)}" if one.date else ""
    return Outside(f"{one.publication}{title}{date}", one.url)


def ties(desk: Desk, record: Record) -> tuple[Tie, ...]:
    """What a fact does to others, and others to it."""
    fact = record.entry
    own: tuple[FactLink, ...] = fact.links if isinstance(fact, Fact) else ()
    forwards = [Tie(link.kind.words, desk.link(link.to)) for link in own]
    backwards = [
        Tie(BACKWARDS[link.kind], desk.link(pointer.owner.id))
        for pointer in desk.annotated.links.backward.get(record.id, ())
        if isinstance(pointer.owner.entry, Fact) and "links" in pointer.location
        for link in pointer.owner.entry.links
        if link.to == record.id
    ]
    return tuple(dict.fromkeys([*forwards, *backwards]))


def backlinks(desk: Desk, key: str) -> tuple[Backlink, ...]:
    """The sentences that speak of an entry, each once, in the order in which they are written."""
    owners = {
        pointer.owner.id: pointer.owner
        for pointer in desk.annotated.links.backward.get(key, ())
        if pointer.owner.id != key and not isinstance(pointer.owner.entry, Withdrawn)
    }
    return tuple(_backlink(desk, owner) for owner in owners.values())


def _backlink(desk: Desk, owner: Record) -> Backlink:
    entry = owner.entry
    badge = Badge("kind", entry.noun.replace(" ", "-"), NOUNS[entry.noun])
    source = desk.annotated.source_of(owner)
    if isinstance(entry, (Registered, Source)):
        title = desk.link(owner.id)
    elif isinstance(entry, Fact):
        title = desk.link(owner.id, entry.text or heading(entry, desk.names))
    else:
        title = desk.link(
            owner.id, plain(desk, getattr(entry, "title", "") or getattr(entry, "text", ""))
        )
    outlet = (
        desk.link(source.id, desk.outlet(owner.id)) if source and isinstance(entry, Fact) else None
    )
    return Backlink(badge, (Piece(link=title),), outlet)


def plain(desk: Desk, text: str) -> str:
    """A text of ours without its references: names stay, citations go."""
    pieces = desk.prose(text, cites=True)
    said = [piece.words or (piece.link.words if piece.link else "") for piece in pieces]
    return " ".join("".join(said).split())


def edit(record: Record) -> str:
    """Where an entry can be edited: its file and line, below the repository's root."""
    place = record.start()
    return f"{place.path}#L{place.line}"


def country(code: str | None) -> str:
    """The English name of a country."""
    return codes.country_name(code) if code else ""
