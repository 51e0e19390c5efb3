"""The cells of tables that list facts, and those that every kind may have."""

from dataclasses import dataclass

from generator.decode import Record
from generator.model import Fact
from generator.render.desk import Desk
from generator.render.views import Link, Row
from generator.render.wording import when
from generator.wordings import _


@dataclass(frozen=True, slots=True)
class TableRow:
    """One entry in a table."""

    link: Link
    cells: tuple[Row, ...]


def said_by(desk: Desk, record: Record) -> Row:
    """Who says it."""
    speaker = desk.speaker(record)
    return Row(_("Who says so"), links=(speaker,) if speaker else ())


def found_in(desk: Desk, record: Record) -> Row:
    """The source it stands in."""
    article = desk.article(record)
    return Row(_("Source"), links=(article,) if article else ())


def usual_cells(desk: Desk, record: Record[Fact]) -> tuple[Row, ...]:
    """For when it holds, on whose word, in which article."""
    period = Row(_("Period"), when=when(record.entry.when))
    return period, said_by(desk, record), found_in(desk, record)
