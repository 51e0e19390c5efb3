"""What a list has as a table of its own: a CSV file (RFC 4180), for spreadsheets and programs."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from generator.decode import Record
from generator.model import Fact, Registered
from generator.page import Page, address_of
from generator.render.desk import Desk
from generator.render.kinds import Shown
from generator.render.pages.table import listed_facts
from generator.render.pages.waivers import WAIVER_COLUMNS as WAIVER
from generator.render.pages.waivers import set_aside_rows, waived_entries
from generator.render.pages.weighing import COLUMNS, weighed
from generator.render.parts.disputes import questions
from generator.render.parts.headlines import headlines
from generator.render.parts.showing import words_of
from generator.render.views import LinkView, Row
from generator.wordings import _

COMMON = (
    *("id", "kind", "text", "marks", "words", "translation", "by", "role", "stance", "date"),
    *("source", "title", "address"),
)
"""The columns that every fact has, by the names of their fields; the address is below the site."""
MARK = "\ufeff"  # by which spreadsheets know UTF-8
_RECKONED = re.compile(r"(?:^|[\t\r\n;])(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])")
"""Where a cell begins that a spreadsheet reckons with; some begin a new one at ; and tabs."""
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")

Table = Iterator[Sequence[str]]


def data_page(path: str, rows: Iterable[Sequence[str]]) -> Page:
    """A CSV file; a cell that a spreadsheet would reckon with begins with an apostrophe."""
    written = io.StringIO()
    csv.writer(written).writerows([_plain(cell) for cell in row] for row in rows)
    return Page(path, MARK + written.getvalue())


def _plain(cell: str) -> str:
    return cell if _NUMBER.fullmatch(cell) else _RECKONED.sub(r"\g<0>'", cell)


def fact_rows(desk: Desk, shown: Shown) -> Table:
    """Facts, one a row, under the names of their fields."""
    yield *COMMON, *shown.fields
    for record in listed_facts(desk, shown):
        yield *_common(desk, record), *(_field(record.entry, name) for name in shown.fields)


def article_rows(desk: Desk) -> Table:
    """The articles, by what makes a report more or less reliable."""
    yield "title", *map(_, COLUMNS[1:]), "address"
    for row in weighed(desk, desk.annotated.sources):
        yield row.link.words, *map(_told, row.cells), _address(row.link)


def answer_rows(desk: Desk) -> Table:
    """What is said on every question on which voices disagree."""
    yield "question", "position", "by", "text", "date", "source", "address"
    for question in questions(desk):
        asked = question.whole(desk)
        for voice in asked.voices:
            for cell in voice.taken:
                for said in cell.said:
                    yield (
                        asked.title,
                        cell.position,
                        voice.by.words if voice.by else "",
                        said.link.words,
                        said.when.shown if said.when else "",
                        said.outlet.words if said.outlet else "",
                        _address(said.link),
                    )
    for top in headlines(desk):
        note = "".join((one.term or one.link or one).words for one in top.note.text)
        title = _("Headline against text")
        yield title, top.where, top.outlet.words, top.words.text, "", note, _address(top.outlet)


def register_rows(desk: Desk, kind: type[Registered]) -> Table:
    """Those who speak or what is spoken of, one a row, and how many facts speak of each."""
    yield "id", "kind", "name", "also", "country", "mentioned", "speaks", "address"
    for record in desk.annotated.briefing.of(kind):
        entry, links = record.entry, desk.annotated.links
        yield (
            record.id,
            entry.kind.value,
            entry.title,
            "; ".join(name.name for name in entry.names[1:]),
            entry.country or "",
            str(len(links.backward.get(record.id, ()))),
            str(len(desk.annotated.said_by.get(record.id, ()))),
            _address(desk.link(record.id)),
        )


def waiver_rows(desk: Desk) -> Table:
    """Every rule that was set aside, and every doubt that was settled."""
    yield *map(_, WAIVER), "address"
    for row in set_aside_rows(desk, waived_entries(desk)):
        yield row.link.words, *map(_told, row.cells), _address(row.link)


def _common(desk: Desk, record: Record[Fact]) -> Sequence[str]:
    fact, link = record.entry, desk.link(record.id)
    words = words_of(desk, record)
    when = fact.when or desk.annotated.as_of(record)
    source, by = desk.annotated.source_of(record), desk.speaker(record)
    return (
        fact.id,
        fact.noun,
        link.words,
        "; ".join(mark.words for mark in link.marks),
        " … ".join(one.text for one in words),
        " … ".join(one.translation for one in words if one.translation),
        by.words if by else "",
        fact.role or "",
        fact.stance.value,
        str(when.date) if when and when.date else "",
        desk.outlet(fact.id) if source else "",
        source.title if source else "",
        _address(link),
    )


def _field(fact: Fact, name: str) -> str:
    value = getattr(fact, name)
    return str(getattr(value, "value", value) or "")


def _told(cell: Row) -> str:
    when = cell.when.shown if cell.when else ""
    return ", ".join(filter(None, (cell.words, *(link.words for link in cell.links), when)))


def _address(link: LinkView) -> str:
    """Where a link leads that stands on the first page of the site."""
    path, hash_, fragment = link.href.partition("#")
    return f"{address_of(path)}{hash_}{fragment}"
