"""The pages that list facts of a kind in tables."""

from collections.abc import Iterator, Sequence

from generator.decode import Record
from generator.gathering import grouped
from generator.model import Absence, Claim, Fact, Figure, Status
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.cutting import Part, are_folded, without_repeated
from generator.render.desk import Desk, plain
from generator.render.jsonld import claims
from generator.render.kinds import Shown
from generator.render.kinds.absence import ABSENCE
from generator.render.kinds.cells import TableRow, found_in
from generator.render.orders import Ways
from generator.render.parts.showing import fact_view
from generator.render.pictures.comparing import beside_views, comparison_bars, comparisons
from generator.render.pictures.matrix import matrix
from generator.render.sheet import listing, sheet
from generator.render.shell import head
from generator.render.views import Group, LinkView
from generator.wordings import _
from generator.wordings.numbers import counted


def table_page(desk: Desk, records: Sequence[Record[Fact]], ways: Ways, shown: Shown) -> Page:
    """Facts of one kind, under the headings of that kind."""
    found = grouped(records, lambda record: shown.group(desk, record))
    groups = tuple(
        Group(f"s_{under.key}", under.words, tuple(_row(desk, one, shown) for one in each))
        for under, each in found.items()
    )
    if shown.is_largest_first:
        groups = tuple(sorted(groups, key=lambda group: -group.count))
    is_claims, is_figures = shown.kind is Claim, shown.kind is Figure
    return listing(
        desk,
        shown.door,
        "table.md.j2",
        ways,
        columns=tuple(map(_, shown.columns)),
        groups=groups,
        is_folded=are_folded(groups),
        facts=(),
        later=(),
        matrix=matrix(desk, 14, 9) if is_claims and ways.is_first else None,
        compared=comparison_bars(desk, comparisons(records)) if is_figures else (),
        json_ld=claims(desk, records) if is_claims else None,
        beside=beside_views(desk, records) if is_figures else (),
    )


def _row(desk: Desk, record: Record[Fact], shown: Shown) -> TableRow:
    # a status is known by its project and by how far it is, which further columns say
    words = plain(desk, record.entry.sentence) if shown.kind is Status else ""
    return TableRow(desk.link(record.id, words), shown.cells(desk, record))


def listed_facts(desk: Desk, shown: Shown) -> tuple[Record[Fact], ...]:
    """The facts that a page lists, in its order."""
    found = (record for record in desk.annotated.facts if shown.lists(record.entry))
    return tuple(sorted(found, key=lambda record: shown.order(record.entry)))


def absences_page(desk: Desk, records: Sequence[Record[Absence]], ways: Ways) -> Page:
    """What no article says; what single articles leave out comes in a table."""
    first, *later = desk.addresses.of_all.parts
    rows = tuple(TableRow(desk.link(one.id), (found_in(desk, one),)) for one in records)
    return listing(
        desk,
        ABSENCE.door,
        "table.md.j2",
        ways,
        columns=(_("What is missing"), _("Source")),
        groups=(_in_single(rows),) if rows else (),
        is_folded=bool(rows),
        facts=tuple(fact_view(desk, one) for one in first.items) if ways.is_first else (),
        later=tuple(_onward(desk, part) for part in later) if ways.is_first else (),
        matrix=None,
        compared=(),
        json_ld=None,
        beside=(),
    )


def _in_single(rows: tuple[TableRow, ...]) -> Group[TableRow]:
    number = counted(len(rows), "{number} thing looked for", "{number} things looked for")
    return Group("s_absences", _("In single articles"), rows, meaning=number)


def of_articles(desk: Desk) -> tuple[Record[Absence], ...]:
    """What single articles leave out; what all do stands on the page itself."""
    return tuple(one for one in desk.annotated.briefing.of(Absence) if not _is_of_all(desk, one))


def _is_of_all(desk: Desk, record: Record[Absence]) -> bool:
    return record.id in desk.addresses.of_all.pages


def _onward(desk: Desk, part: Part[Record[Fact]]) -> LinkView:
    words = " · ".join(one.words for one in without_repeated(part.under))
    return LinkView(words, desk.to(desk.addresses.of_all.page(part.under)))


def further_absences(addresses: Addresses) -> Iterator[Page]:
    """What no article says, beyond what the page of absences has room for."""
    spread = addresses.of_all
    for part in spread.parts[1:]:
        desk = Desk(addresses, spread.page(part.under))
        title = f"{_(ABSENCE.door.title)}: {_onward(desk, part).words}"
        yield sheet(
            desk,
            "from_article.md.j2",
            head(title, _(ABSENCE.door.intro)),
            ways=Ways(title),
            back=desk.door(ABSENCE.door, _(ABSENCE.door.title)),
            facts=tuple(fact_view(desk, one) for one in part.items),
            are_quotations=False,
        )
