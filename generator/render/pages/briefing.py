"""The page of a briefing: the answer first, then what is contested, missing, and the story."""

from generator import dates
from generator.decode import Record
from generator.model import Actor, Answer, Event, Figure, Header, KeyPoint, Project, Section
from generator.model.base import extent
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import ACTORS, DISAGREEMENTS, GLOSSARY, NOTES, PROJECTS, REVIEW, SOURCES
from generator.render.jsonld import report
from generator.render.kinds.absence import ABSENCE
from generator.render.kinds.claim import CLAIM
from generator.render.kinds.event import EVENT
from generator.render.kinds.figure import FIGURE
from generator.render.pages.changes import past
from generator.render.pages.overview import (
    figure_rows,
    missing,
    newest,
    overview_sources,
    people,
    tally,
)
from generator.render.parts.answering import fallen
from generator.render.parts.disputes import questions
from generator.render.parts.heard import heard
from generator.render.parts.noting import note_views
from generator.render.parts.sayings import saying
from generator.render.parts.summing_up import FIRST, answered, begun, cited_facts, pending
from generator.render.parts.timeline import events_in_order, years
from generator.render.pictures.comparing import comparison_bars, comparisons, groups_around
from generator.render.pictures.matrix import matrix
from generator.render.room import fitting
from generator.render.sheet import with_cards
from generator.render.shell import head
from generator.render.views import LinkView
from generator.reviewing import share_of
from generator.wordings import N_, _
from generator.wordings.numbers import counted

SHOWN = 20  # disputes, silences, articles, words; all of them are on pages of their own
COMPARED = 24  # figures beside each other; of more only those that are cited
FRESH = 12  # facts shown where nothing sums them up yet
MOST = 100  # figures in the table, of which as many are shown as there is room for
PART = 20_000  # bytes of HTML for each part of the page
BUSIEST = 8  # actors and projects shown; the rest is on pages of their own


def briefing_page(desk: Desk, header: Header) -> Page:
    """Everything a reader needs in five minutes; what is long is one step away."""
    points, sections = begun(desk, KeyPoint), begun(desk, Section)
    fresh = () if points or sections else newest(desk, FRESH)
    cited = frozenset(one.id for one in fresh) or cited_facts(desk)
    slug, about = desk.addresses.slug, header.description or header.question
    edit = f"{desk.annotated.briefing.folder}/briefing.yml#L1"
    said = head(header.title, about, kind=_("Annotated briefing"), edit=edit, entry=slug)
    figures = tuple(one for one in desk.annotated.briefing.of(Figure) if one.id in cited)
    compared = groups_around(comparisons(desk.annotated.facts), cited, COMPARED)
    contested = tuple(one for one in questions(desk) if one.is_contested)
    lacking = missing(desk)
    return with_cards(
        desk,
        "briefing.md.j2",
        said,
        description=header.description or "",
        question=header.question,
        answer=answered(desk),
        pending=pending(desk),
        answer_fell=fallen(desk, Answer.plural),
        heard=heard(desk),
        points=points[:FIRST],
        more_points=points[FIRST:],
        fresh=fitting([saying(desk, one, names_speaker=True) for one in fresh], PART),
        contested=fitting([one.shown(desk, cites=True) for one in contested[:SHOWN]], PART),
        missing=fitting(lacking[:SHOWN], PART),
        sections=sections,
        timeline=years(desk, _latest(desk, cited)),
        people=(*people(desk, Actor, BUSIEST), *people(desk, Project, BUSIEST)),
        matrix=matrix(desk, 9, 9),
        columns=tuple(map(_, FIGURE.columns)),
        figures=fitting(figure_rows(desk, figures[:MOST]), PART),
        compared=comparison_bars(desk, compared),
        notes=fitting(note_views(desk, header.notes), PART),
        sources=overview_sources(desk, SHOWN),
        to={name: desk.open_door(door, _(words)) for name, (door, words) in ONWARD.items()},
        data={name: desk.data(ONWARD[name][0]) for name in WITH_DATA},
        vocabulary=tuple(term.term for term in header.vocabulary[:SHOWN]),
        tally=tally(desk),
        as_of=dates.display(header.as_of),
        editors=header.editors,
        **past(desk),
        reviewed=_reviewed(desk),
        json_ld=report(header),
        folds=_folds(len(points[FIRST:]), len(contested), len(lacking)),
    )


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


def _folds(points: int, contested: int, missing: int) -> dict[str, str]:
    """What is folded away of each part, in so many words."""
    return {
        "points": counted(points, "{number} more key point", "{number} more key points"),
        "contested": counted(
            contested,
            "{number} contested statement, side by side",
            "{number} contested statements, side by side",
        ),
        "missing": counted(
            missing,
            "{number} thing that was looked for and not found",
            "{number} things that were looked for and not found",
        ),
    }


def _latest(desk: Desk, cited: frozenset[str]) -> tuple[Record[Event], ...]:
    """As many of the cited events as there is room for, the last ones, in their order."""
    events = [record for record in events_in_order(desk.annotated.facts) if record.id in cited]
    return fitting(events[::-1], PART, lambda record: extent(record.entry.text))[::-1]


def _reviewed(desk: Desk) -> LinkView:
    """How many facts a second reader held against their articles, and where that is done."""
    share = share_of(desk.annotated)
    words = _("{reviewed} of {facts} facts reviewed by a second reader")
    return desk.door(REVIEW, words.format(reviewed=share.reviewed, facts=share.facts))
