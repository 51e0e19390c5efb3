"""The tables that list entries of a kind: what stands in their columns, groups and order."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from generator.decode import Record
from generator.model import Claim, Fact, Figure, Relation, Status
from generator.model.words import Stance
from generator.render.desk import Desk
from generator.render.showing import is_claim, stance
from generator.render.views import Badge, Link, Outside, When
from generator.render.wording import when


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table, under its column's label."""

    label: str
    words: str = ""
    links: tuple[Link, ...] = ()
    badge: Badge | None = None
    when: When | None = None
    outside: tuple[Outside, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to say in it."""
        return not (self.words or self.links or self.badge or self.when or self.outside)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One entry in a table."""

    link: Link
    cells: tuple[Cell, ...]


class Heading(NamedTuple):
    """What entries are listed under; the key tells headings with the same words apart."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Kind:
    """How the entries of one kind are listed.

    `entry` names the page; `fits` says of a fact whether it is listed there. `cells` and `group`
    are given the desk, the record and its entry, `order` the entry.
    """

    entry: type[Fact]
    title: str
    intro: str
    columns: tuple[str, ...]
    cells: Callable[[Desk, Record, Any], tuple[Cell, ...]]
    group: Callable[[Desk, Record, Any], Heading]
    order: Callable[[Any], Any]
    fits: Callable[[Fact], bool]
    largest_first: bool = False


def said_by(desk: Desk, record: Record) -> Cell:
    """Who says it."""
    speaker = desk.annotated.speaker(record)
    return Cell("Who says so", links=(desk.link(speaker),) if speaker else ())


def found_in(desk: Desk, record: Record) -> Cell:
    """The source it stands in."""
    source = desk.annotated.source_of(record)
    return Cell("Source", links=(desk.link(source.id, desk.outlet(record.id)),) if source else ())


def _claim(desk: Desk, record: Record, claim: Fact) -> tuple[Cell, ...]:
    return Cell("Stance", badge=stance(claim)), found_in(desk, record)


def _claimant(desk: Desk, record: Record, _entry: Fact) -> Heading:
    speaker = desk.annotated.speaker(record)
    if speaker is None:
        return Heading("unknown", "Publisher not known")
    return Heading(f"by_{speaker}", desk.name(speaker))


def _by_stance(claim: Fact) -> int:
    return list(Stance).index(claim.stance)


def _figure(desk: Desk, record: Record, figure: Figure) -> tuple[Cell, ...]:
    return (
        Cell("Period", when=when(figure.period)),
        said_by(desk, record),
        found_in(desk, record),
    )


def _all_figures(_desk: Desk, _record: Record, _entry: Figure) -> Heading:
    return Heading("measures", "By measure")


def _measure(figure: Figure) -> tuple[str, str]:
    return figure.measure.casefold(), figure.id


def _as_written(_entry: Fact) -> int:
    return 0


def _relation(desk: Desk, record: Record, tie: Relation) -> tuple[Cell, ...]:
    return (
        Cell("Who", links=(desk.link(tie.subject),)),
        Cell("With", links=(desk.link(tie.object),)),
        found_in(desk, record),
    )


def _predicate(_desk: Desk, _record: Record, tie: Relation) -> Heading:
    return Heading(tie.predicate.value, tie.predicate.words.capitalize())


def status_cells(desk: Desk, record: Record, status: Status) -> tuple[Cell, ...]:
    """How far a project has got, as of when, on whose word."""
    state = Badge("state", status.status.value, status.status.words)
    return (
        Cell("Status", badge=state),
        Cell("As of", when=when(status.date or desk.annotated.as_of(record))),
        said_by(desk, record),
        found_in(desk, record),
    )


def _project(desk: Desk, _record: Record, status: Status) -> Heading:
    return Heading(f"of_{status.project}", desk.name(status.project))


def _only(kind: type[Fact]) -> Callable[[Fact], bool]:
    return lambda fact: isinstance(fact, kind)


TABLES = (
    Kind(
        Claim,
        "Claims",
        "What is said to be so, by whom, and what they do by saying it. A claim is not a finding.",
        ("Claim", "Stance", "Source"),
        _claim,
        _claimant,
        _by_stance,
        is_claim,
        largest_first=True,
    ),
    Kind(
        Figure,
        "Numbers",
        "Every number, by what it measures, with its period and who says so in the same row.",
        ("Figure", "Period", "Who says so", "Source"),
        _figure,
        _all_figures,
        _measure,
        _only(Figure),
    ),
    Kind(
        Relation,
        "Lasting ties",
        "Offices, memberships, ownership, operation.",
        ("Relation", "Who", "With", "Source"),
        _relation,
        _predicate,
        _as_written,
        _only(Relation),
    ),
    Kind(
        Status,
        "How far it has got",
        "How far each project has got, according to each source, on whose word, as of when.",
        ("Project", "Status", "As of", "Who says so", "Source"),
        status_cells,
        _project,
        _as_written,
        _only(Status),
    ),
)
"""Every table, in the order of the navigation."""
