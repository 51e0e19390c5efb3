"""Facts turned into views: everything a page says about one."""

from generator.decode import Record
from generator.model import Fact, Quote
from generator.model.words import NoteKind, RankLevel, Stance, Voice
from generator.render.desk import Desk
from generator.render.fact_views import Card, FactView, Repeated
from generator.render.kinds import shown_of
from generator.render.kinds.claim import stance
from generator.render.languages import words_view
from generator.render.numbering import CardNumbers, card_id
from generator.render.parts.answering import all_notes, stands
from generator.render.parts.backlinks import ties, uses
from generator.render.parts.lately import lately, reviewed_by
from generator.render.parts.printing import as_printed, proofs
from generator.render.views import Badge, LinkView, Row, Words
from generator.render.wording import field_name, when
from generator.wordings import _

URGENT = {NoteKind.SIC.value, NoteKind.OUTCOME.value}
"""The notes without which the words of a fact would be taken for what they are not."""


def fact_view(desk: Desk, record: Record[Fact]) -> FactView:
    """Everything a page says about one fact."""
    annotated, fact = desk.annotated, record.entry
    noted = all_notes(desk, record)
    source = annotated.source_of(record)
    return FactView(
        id=fact.id,
        noun=fact.noun,
        heading=desk.name(fact.id),
        link=desk.link(fact.id),
        opening=_(shown_of(fact).opening),
        badges=badges(fact),
        words=words_of(desk, record),
        by=desk.speaker(record),
        role=fact.role or "",
        text=desk.prose(fact.text, cites=False) if fact.text else (),
        when=when(fact.when),
        as_of=when(fact.as_of),
        rows=rows(desk, fact),
        chain=chain(desk, record),
        proofs=proofs(desk, record),
        notes=noted,
        urgent=tuple(note for note in noted if note.kind in URGENT),
        further=tuple(note for note in noted if note.kind not in URGENT),
        stands=stands(desk, record),
        ties=ties(desk, record),
        uses=uses(desk, record.id),
        source=desk.link(source.id) if source else None,
        edit=edit(record),
        about=desk.links(fact.about),
        to=desk.links(fact.to) if isinstance(fact, Quote) else (),
        printed=desk.article(record),
        published=when(source.published) if source else None,
        has_own_chain=fact.via is not None,
        is_search=fact.is_search,
        lately=(*reviewed_by(desk, record), *lately(desk, fact.id)),
    )


def cards(desk: Desk, due: CardNumbers) -> tuple[Card, ...]:
    """The cards of a page whose markers are numbered; each fact stands in full on one of them."""
    whole: dict[str, int] = {}
    for keys, number in sorted(due.items(), key=lambda one: (len(one[0]), one[1])):
        for key in keys:
            whole.setdefault(key, number)
    return tuple(
        Card(
            card_id(number),
            number,
            tuple(fact_view(desk, desk.fact(key)) for key in keys if whole[key] == number),
            tuple(_again(desk, key, whole[key]) for key in keys if whole[key] != number),
        )
        for keys, number in due.items()
    )


def _again(desk: Desk, key: str, number: int) -> Repeated:
    record = desk.fact(key)
    return Repeated(
        desk.link(key),
        _(shown_of(record.entry).opening),
        desk.prose(record.entry.text, cites=False) if record.entry.text else (),
        words_of(desk, record),
        desk.speaker(record),
        desk.article(record),
        number,
        card_id(number),
    )


def badges(fact: Fact) -> tuple[Badge, ...]:
    """The kind of a fact, and what its speaker does by it."""
    shown = [Badge("kind", fact.noun, fact.label())]
    if fact.is_claim or fact.stance is not Stance.ASSERTS:
        shown.append(stance(fact))
    shown += shown_of(fact).badges(fact)
    if fact.rank is not None:
        shown.append(Badge("rank", fact.rank.rank.value, fact.rank.rank.words))
    return tuple(shown)


def words_of(desk: Desk, record: Record[Fact]) -> tuple[Words, ...]:
    """The words of the source that a fact rests on, with translations, never cut."""
    fact = record.entry
    source = desk.annotated.source_of(record)
    language = source.language if source else ""
    if isinstance(fact, Quote):
        language = fact.language or language
    found = fact.selectors
    shown = []
    for index, selector in enumerate(found):
        translation = selector.translation or ""
        if not translation and len(found) - index == 1 and not isinstance(fact, Quote):
            translation = fact.translation or ""
        exact = selector.exact
        if index == 0 and isinstance(fact, Quote):
            exact = as_printed(desk, fact)
        shown.append(words_view(desk, exact, language, translation))
    return tuple(shown)


def chain(desk: Desk, record: Record) -> tuple[LinkView, ...]:
    """Through whom a fact reached the reader, the page's publisher first; nothing if only they."""
    source = desk.annotated.source_of(record)
    if source is None:
        return ()
    first = source.publisher.actor
    steps = (*([first] if first else []), *desk.annotated.via(record))
    found = tuple(dict.fromkeys(steps))
    return desk.links(found) if len(found) > 1 else ()


def rows(desk: Desk, fact: Fact) -> tuple[Row, ...]:
    """What is said of a fact beside its text, as labels and values."""
    shown = list(shown_of(fact).rows(desk, fact))
    if fact.voice not in (Voice.OWN, Voice.DIRECT):
        shown.append(Row(_("Voice"), f"{fact.voice.words}: {fact.voice.meaning}"))
    if fact.rank is not None and fact.rank.rank is not RankLevel.DEPRECATED:
        shown.append(
            Row(
                _("Why {rank}").format(rank=fact.rank.rank.words),
                text=desk.explained(fact.rank.why),
            )
        )
    shown += [
        Row(_("How we know: {field}").format(field=field_name(name)), text=desk.explained(why))
        for name, why in fact.inferred.items()
    ]
    shown += [
        Row(_("Rule set aside: {rule}").format(rule=waiver.rule), text=desk.explained(waiver.why))
        for waiver in fact.waive
    ]
    shown += [
        Row(_("Doubt settled: {rule}").format(rule=rule), text=desk.explained(why))
        for rule, why in fact.settled.items()
    ]
    return tuple(shown)


def edit(record: Record) -> str:
    """Where an entry can be edited: its file and line, below the repository's root."""
    place = record.start()
    return f"{place.path}#L{place.line}"
