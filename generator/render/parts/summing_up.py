"""Key points and sections: what each says first, the rest of it, and on whose word it rests."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from generator.decode import Record, holds
from generator.markup import first_sentence
from generator.model import Answer, Fact, KeyPoint, Section, Summary
from generator.model.base import extent
from generator.model.entries import ReadOn
from generator.model.words import Confidence
from generator.origins import cited_by, corroboration_of
from generator.render.addresses import Addresses
from generator.render.desk import Desk, plain
from generator.render.doors import APART
from generator.render.languages import own_language
from generator.render.numbering import AGAIN, ROOM
from generator.render.parts.answering import fallen, outcomes, some_notes, where_most
from generator.render.parts.lately import lately
from generator.render.parts.noting import notes
from generator.render.room import begins
from generator.render.views import Badge, Cite, LinkView, NoteView, Piece, Prose, Row, StandingLine
from generator.render.wording import shortened
from generator.wordings import N_, _, ngettext
from generator.wordings.numbers import counted, in_digits

CONFIDENCE = {
    Confidence.HIGH: N_("High confidence"),
    Confidence.MEDIUM: N_("Medium confidence"),
    Confidence.LOW: N_("Low confidence"),
}
FIRST = 5  # key points shown at once; who reads on finds the others
BRIEF = 4_000  # bytes of HTML of a key point that stands whole on a crowded page
LEAD = 600  # characters of one that is begun there
TEXTS = 60_000  # bytes of HTML for all that key points and sections say
CITED = 20  # facts on one card that are cited by an entry's list; all of them are on a page
LINE = 90  # characters of a key point that make a title
Summarised = Record[KeyPoint] | Record[Section]


@dataclass(frozen=True, slots=True)
class Grounds:
    """On what a key point rests; `further` leads to facts that it does not cite."""

    why: Prose
    rests_on: str
    further: Cite | None
    lately: tuple[Row, ...]
    onward: LinkView | None


@dataclass(frozen=True, slots=True)
class SummaryView:
    """A key point or a section: its first sentence, then the rest of it, or where that is."""

    id: str
    title: str
    lead: Prose
    confidence: Badge | None = None
    onward: LinkView | None = None
    rest: tuple[Prose, ...] = ()
    grounds: Grounds | None = None
    fallen: tuple[StandingLine, ...] = ()
    outcomes: tuple[NoteView, ...] = ()
    notes: tuple[NoteView, ...] = ()


def cited_facts(desk: Desk) -> frozenset[str]:
    """The facts that key points and sections rest on."""
    return frozenset(_cited(desk))


def _cited(desk: Desk) -> Iterator[str]:
    """The same, each as often as it is cited."""
    for pointer in desk.annotated.links.pointers:
        is_of_briefing = pointer.owner.entry.read_on is ReadOn.BRIEFING
        if is_of_briefing and holds(desk.record(pointer.target), Fact):
            yield pointer.target


def pages_apart(addresses: Addresses) -> dict[str, str]:
    """The pages of what the briefing's page begins only, by id; none where it has room for all."""
    desk = Desk(addresses, addresses.home)
    once = sum(desk.record(key).entry.extent for key in cited_facts(desk))
    again = sum(desk.record(key).entry.extent for key in _cited(desk)) - once
    briefing = desk.annotated.briefing
    both: tuple[Summarised, ...] = (*briefing.of(KeyPoint), *briefing.of(Section))
    if once + again // AGAIN <= ROOM and sum(_said(one) for one in both) <= TEXTS:
        return {}
    long = (one for one in briefing.of(Section) if summed_up(desk, one).rest)
    points = enumerate(briefing.of(KeyPoint))
    later = (one for number, one in points if number >= FIRST or _said(one) > BRIEF)
    return {
        one.id: f"{addresses.slug}/{folder}/{one.id}.md"
        for kind, folder in APART.items()
        for one in (long if kind is Section else later)
    }


def _said(record: Summarised) -> int:
    """About how many bytes of HTML its own words take, and what editors wrote on it."""
    return sum(extent(getattr(record.entry, name, ())) for name in ("text", "why", "notes"))


def begun(desk: Desk, kind: type[KeyPoint] | type[Section]) -> tuple[SummaryView, ...]:
    """Key points or sections as the briefing's page has them."""
    apart = pages_apart(desk.addresses)
    views = map(partial(summed_up, desk), desk.annotated.briefing.of(kind))
    most = where_most(desk) if kind is KeyPoint else {}
    return tuple(
        _begun(one, LinkView(_("Read on"), desk.to(apart[one.id]))) if one.id in apart else one
        for one in map(partial(_told_once, most), views)
    )


def _told_once(most: dict[NoteView, str], point: SummaryView) -> SummaryView:
    """A key point without what became of things that another one says more of."""
    own = (one for one in point.outcomes if most.get(one, point.id) == point.id)
    return replace(point, outcomes=tuple(own))


def _begun(whole: SummaryView, onward: LinkView) -> SummaryView:
    """How it begins, and what became of it; the rest is where the link leads to."""
    became = tuple(replace(note, text=begins(note.text, LEAD)) for note in whole.outcomes)
    lead = begins(whole.lead, LEAD)
    short = replace(whole, lead=lead, onward=onward, outcomes=became)
    return replace(short, rest=(), grounds=None, notes=())


def summed_up(desk: Desk, record: Summarised) -> SummaryView:
    """A key point or a section with all that it says."""
    entry = record.entry
    texts = texts_of(record)
    first, rest = first_sentence(texts[0], own_language(desk))
    lead = desk.prose(first)
    targets = (one.target for one in desk.annotated.links.pointers if one.owner.id == record.id)
    shown = SummaryView(
        entry.id,
        entry.title if isinstance(entry, Section) else shortened(plain(desk, first), LINE),
        lead,
        rest=(
            *((desk.prose(rest, after=lead),) if rest else ()),
            *(desk.prose(text) for text in texts[1:]),
        ),
        fallen=fallen(desk, record.id),
        outcomes=some_notes(desk, [view for _note, view in outcomes(desk, targets)]),
        notes=notes(desk, record),
    )
    if isinstance(entry, Section):
        return shown
    sure = Badge("conf", entry.confidence.value, _(CONFIDENCE[entry.confidence]))
    why, rests_on = desk.explained(entry.why), _rests_on(desk, cited_by(desk.annotated, entry))
    more, onward = _further(desk, entry), _to_all(desk, record)
    grounds = Grounds(why, rests_on, more, lately(desk, entry.id), onward)
    return replace(shown, confidence=sure, grounds=grounds)


def texts_of(record: Summarised) -> tuple[str, ...]:
    """The paragraphs of a key point or section."""
    entry = record.entry
    return entry.text if isinstance(entry, Section) else (entry.text,)


def answered(desk: Desk) -> Prose:
    """The answer with its markers; nothing where the briefing has none."""
    for record in desk.annotated.briefing.of(Answer):
        said = desk.prose(record.entry.text)
        more, onward = _further(desk, record.entry, said), _to_all(desk, record)
        return (
            *said,
            *((Piece(cite=more),) if more else ()),
            *((Piece(words=" "), Piece(link=onward)) if onward else ()),
        )
    return ()


def pending(desk: Desk) -> str:
    """What is still to be written of what comes first; nothing where the answer stands."""
    briefing = desk.annotated.briefing
    if briefing.of(Answer):
        return ""
    if briefing.of(KeyPoint):
        return _("The answer is still to be written; until then the key points come first.")
    return _("The answer and the key points are still to be written; this is what there is so far.")


def _further(desk: Desk, entry: Summary, after: Prose = ()) -> Cite | None:
    """A marker, behind a text, for the facts that an entry rests on and does not cite there."""
    cited = {
        pointer.target
        for pointer in desk.annotated.links.pointers
        if pointer.owner.id == entry.id and pointer.in_prose
    }
    more = tuple(one for one in entry.facts if one not in cited)
    return desk.cite(more[:CITED], desk.named(after)) if more else None


def _to_all(desk: Desk, record: Record) -> LinkView | None:
    """The way to all facts that an entry rests on, where they are many."""
    facts = many_facts(desk.addresses, record)
    if not facts:
        return None
    words = _("All {number} facts that it rests on").format(number=in_digits(len(facts)))
    return LinkView(words, desk.to(page_of_facts(desk.addresses, record)))


def many_facts(addresses: Addresses, record: Record) -> tuple[str, ...]:
    """The facts that a key point or the answer rests on, where they are many."""
    found = (one.target for one in addresses.annotated.links.pointers if one.owner.id == record.id)
    known = addresses.annotated.briefing.by_id
    facts = tuple(dict.fromkeys(one for one in found if holds(known.get(one), Fact)))
    return facts if len(facts) > CITED else ()


def page_of_facts(addresses: Addresses, record: Record) -> str:
    """Where all facts are listed that a key point or the answer rests on."""
    return f"{addresses.slug}/{APART[KeyPoint]}/by/facts/{record.id}.md"


def _rests_on(desk: Desk, facts: tuple[str, ...]) -> str:
    """`3 articles, 1 independent source`, and which of them have an interest in what they say."""
    found = corroboration_of(desk.annotated, facts)
    if not found.articles:
        return _("Rests on recorded searches.")
    interested = len(found.interested)
    articles = counted(len(found.articles), "{number} article", "{number} articles")
    independent = counted(
        len(found.origins), "{number} independent source", "{number} independent sources"
    )
    words = _("Rests on {articles}, {independent}.")
    if interested and len(found.origins) == 1:
        words = _("Rests on {articles}, {independent} (with an interest in what is said).")
    elif interested:
        words = ngettext(
            "Rests on {articles}, {independent} ({number} with an interest in what is said).",
            "Rests on {articles}, {independent} ({number} with an interest in what is said).",
            interested,
        )
    return words.format(articles=articles, independent=independent, number=interested)
