"""The page of a briefing: the answer first, then what is contested, missing, and the story."""

from dataclasses import dataclass

from generator import dates
from generator.decode import Record
from generator.model import Actor, Answer, Figure, Header, KeyPoint, Project, Section, Summary
from generator.model.words import Confidence
from generator.origins import cited_by, corroboration_of
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import ACTORS, DISAGREEMENTS, GLOSSARY, NOTES, PROJECTS, REVIEW, SOURCES
from generator.render.jsonld import report
from generator.render.kinds.absence import ABSENCE
from generator.render.kinds.claim import CLAIM
from generator.render.kinds.event import EVENT
from generator.render.kinds.figure import FIGURE
from generator.render.languages import own_language
from generator.render.leading import first_sentence
from generator.render.numbering import numbered
from generator.render.pages.changes import past
from generator.render.pages.overview import (
    cited_facts,
    figure_rows,
    missing,
    people,
    sources,
    tally,
)
from generator.render.parts.answering import fallen, outcomes
from generator.render.parts.disputes import questions
from generator.render.parts.heard import heard
from generator.render.parts.lately import lately
from generator.render.parts.noting import note_views, notes
from generator.render.parts.showing import cards
from generator.render.parts.timeline import in_order, years
from generator.render.pictures.comparing import around, comparison_bars, comparisons
from generator.render.pictures.matrix import matrix
from generator.render.sheet import sheet
from generator.render.shell import head
from generator.render.views import Badge, Cite, Link, NoteView, Piece, Prose, Row, Stand
from generator.reviewing import share_of
from generator.wordings import N_, _, ngettext
from generator.wordings.numbers import counted

CONFIDENCE = {
    Confidence.HIGH: N_("High confidence"),
    Confidence.MEDIUM: N_("Medium confidence"),
    Confidence.LOW: N_("Low confidence"),
}
FIRST = 5  # key points shown at once; who reads on finds the others
SHOWN = 20  # disputes, silences and articles; all of them are on pages of their own
COMPARED = 24  # figures beside each other; of more only those that are cited
BUSIEST = 8  # actors and projects shown; the rest is on pages of their own


@dataclass(frozen=True, slots=True)
class PointView:
    """A key point: one line, then more of it; `further` leads to facts that it does not cite."""

    id: str
    line: Prose
    text: Prose
    further: Cite | None
    confidence: Badge
    why: Prose
    rests_on: str
    notes: tuple[NoteView, ...]
    outcomes: tuple[NoteView, ...]
    fallen: tuple[Stand, ...]
    lately: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section of the narrative: its first sentence, then the rest of it."""

    id: str
    title: str
    lead: Prose
    paragraphs: tuple[Prose, ...]
    notes: tuple[NoteView, ...]
    outcomes: tuple[NoteView, ...]
    fallen: tuple[Stand, ...]


def briefing_page(desk: Desk, header: Header) -> Page:
    """Everything a reader needs in five minutes; what is long is one step away."""
    cited = cited_facts(desk)
    events = tuple(record for record in in_order(desk.annotated.facts) if record.id in cited)
    said = head(
        header.title,
        header.description or header.question,
        kind=_("Annotated briefing"),
        edit=f"{desk.annotated.briefing.folder}/briefing.yml#L1",
        entry=desk.addresses.slug,
    )
    figures = tuple(one for one in desk.annotated.briefing.of(Figure) if one.id in cited)
    compared = around(comparisons(desk.annotated.facts), cited, COMPARED)
    points = _points(desk)
    contested = tuple(one for one in questions(desk) if one.is_contested)
    lacking = missing(desk)
    views, due = numbered(
        {
            "description": header.description or "",
            "question": header.question,
            "answer": _answer(desk),
            "answer_fell": fallen(desk, Answer.plural),
            "heard": heard(desk),
            "points": points[:FIRST],
            "more_points": points[FIRST:],
            "contested": tuple(one.shown(desk, cites=True) for one in contested[:SHOWN]),
            "missing": lacking[:SHOWN],
            "sections": _sections(desk),
            "timeline": years(desk, events),
            "people": (*people(desk, Actor, BUSIEST), *people(desk, Project, BUSIEST)),
            "matrix": matrix(desk, 9, 9),
            "columns": tuple(map(_, FIGURE.columns)),
            "figures": figure_rows(desk, figures),
            "compared": comparison_bars(desk, compared),
            "notes": note_views(desk, header.notes),
            "sources": sources(desk, SHOWN),
            "to": {name: desk.door(door, _(words)) for name, (door, words) in ONWARD.items()},
            "data": {name: desk.data(ONWARD[name][0]) for name in WITH_DATA},
            "vocabulary": tuple(term.term for term in header.vocabulary),
            "tally": tally(desk),
            "as_of": dates.display(header.as_of),
            "editors": header.editors,
            **past(desk),
            "reviewed": _reviewed(desk),
            "json_ld": report(header),
            "folds": {
                "points": counted(
                    len(points[FIRST:]), "{number} more key point", "{number} more key points"
                ),
                "contested": counted(
                    len(contested),
                    "{number} contested statement, side by side",
                    "{number} contested statements, side by side",
                ),
                "missing": counted(
                    len(lacking),
                    "{number} thing that was looked for and not found",
                    "{number} things that were looked for and not found",
                ),
            },
        }
    )
    return sheet(desk, "briefing.md.j2", said, **views, cards=cards(desk, due))


ONWARD = {
    "disagreements": (DISAGREEMENTS, N_("Who disagrees, side by side")),
    "absences": (ABSENCE.door, N_("Everything that the articles leave out")),
    "events": (EVENT.door, N_("All events in order")),
    "actors": (ACTORS, N_("Everyone who speaks or is spoken about")),
    "projects": (PROJECTS, N_("All projects")),
    "claims": (CLAIM.door, N_("All claims by claimant and stance")),
    "figures": (FIGURE.door, N_("All figures by measure")),
    "sources": (SOURCES, N_("The articles, read and marked")),
    "notes": (NOTES, N_("All notes of the editors")),
    "glossary": (GLOSSARY, N_("The words this briefing uses, and abbreviations")),
}
"""Where each part of the page goes on, and in what words."""
WITH_DATA = ("disagreements", "figures", "sources")
"""The parts that show a table, which is a file of data too."""


def _answer(desk: Desk) -> Prose:
    """The answer with its markers; nothing where the briefing has none."""
    for record in desk.annotated.briefing.of(Answer):
        said = desk.prose(record.entry.text)
        more = _further(desk, record)
        return (*said, *((Piece(cite=more),) if more else ()))
    return ()


def _points(desk: Desk) -> tuple[PointView, ...]:
    found = []
    for record in desk.annotated.briefing.of(KeyPoint):
        entry = record.entry
        line, rest = first_sentence(entry.text, own_language(desk))
        shown, text = desk.prose(line), desk.prose(rest)
        confidence = Badge("conf", entry.confidence.value, _(CONFIDENCE[entry.confidence]))
        further = _further(desk, record)
        rests_on = _rests_on(desk, cited_by(desk.annotated, entry))
        views = notes(desk, record)
        why = desk.explained(entry.why)
        became, fell = _became(desk, record.id), fallen(desk, record.id)
        said = (shown, text, further, confidence, why, rests_on, views, became, fell)
        found.append(PointView(entry.id, *said, lately(desk, entry.id)))
    return tuple(found)


def _became(desk: Desk, key: str) -> tuple[NoteView, ...]:
    """What became of that which a key point or section rests on."""
    rests_on = (one.target for one in desk.annotated.links.pointers if one.owner.id == key)
    return tuple(view for _note, view in outcomes(desk, rests_on))


def _further(desk: Desk, record: Record[Summary]) -> Cite | None:
    """A marker for the facts that an entry rests on and does not cite in its text."""
    cited = {
        pointer.target
        for pointer in desk.annotated.links.pointers
        if pointer.owner.id == record.id and pointer.in_prose
    }
    more = tuple(one for one in record.entry.facts if one not in cited)
    return desk.cite(more) if more else None


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


def _sections(desk: Desk) -> tuple[SectionView, ...]:
    found = []
    for record in desk.annotated.briefing.of(Section):
        entry = record.entry
        first, rest = first_sentence(entry.text[0], own_language(desk))
        lead = desk.prose(first)
        paragraphs = tuple(desk.prose(text) for text in (rest, *entry.text[1:]) if text)
        views, became = notes(desk, record), _became(desk, record.id)
        fell = fallen(desk, record.id)
        found.append(SectionView(entry.id, entry.title, lead, paragraphs, views, became, fell))
    return tuple(found)


def _reviewed(desk: Desk) -> Link:
    """How many facts a second reader held against their articles, and where that is done."""
    share = share_of(desk.annotated)
    words = _("{reviewed} of {facts} facts reviewed by a second reader")
    return desk.door(REVIEW, words.format(reviewed=share.reviewed, facts=share.facts))
