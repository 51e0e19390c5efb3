"""What pages show of a kind of fact: one value for each kind, in a file of its own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.decode import Record
from generator.model import Fact
from generator.render.arrangements import SOURCE, Arrangement, By
from generator.render.cutting import Heading
from generator.render.desk import Desk
from generator.render.doors import Door
from generator.render.kinds.cells import usual_cells
from generator.render.views import Badge, Row
from generator.wordings import N_


def nothing(*_: object) -> Iterator[Any]:
    """No rows, no badges: what its text and evidence say is all."""
    return iter(())


def together(_desk: Desk, record: Record[Fact]) -> Heading:
    """All entries of a kind under one heading."""
    return Heading(record.entry.plural, record.entry.labels())


def as_written(_fact: Fact) -> Any:
    """The order in which they are written."""
    return 0


@dataclass(frozen=True, slots=True)
class Shown:
    """How one kind of fact is shown.

    Args:
        kind: the kind.
        door: the page that lists it.
        rows: what is said of a fact beside its text, as labels and values.
        badges: how a fact is marked beside its kind.
        on_source: the heading above such facts on their source's page; empty for their name.
        columns: of the table that lists them, the one with the fact itself first.
        cells: of one fact, in the further columns.
        group: the heading under which a fact is listed.
        order: what facts are sorted by.
        fits: whether a fact, of whatever kind, is listed there; empty for those of the kind.
        is_largest_first: whether the heading with most facts comes first.
        opening: what is said on the link from its evidence to the fact itself.
        arrangement: what its page lists facts by, where readers can choose by it.
        levels: by what its page is cut where it is long; by article where it does not say.
        fields: that facts of the kind have beside those of every fact, for its table of data.
        is_chosen: whether readers can choose from its facts by other arrangements too.
    """

    kind: type[Fact]
    door: Door
    rows: Callable[[Desk, Any], Iterator[Row]] = nothing
    badges: Callable[[Any], Iterator[Badge]] = nothing
    on_source: str = ""
    columns: tuple[str, ...] = (N_("Fact"), N_("Period"), N_("Who says so"), N_("Source"))
    cells: Callable[[Desk, Record[Any]], tuple[Row, ...]] = usual_cells
    group: Callable[[Desk, Record[Any]], Heading] = together
    order: Callable[[Any], Any] = as_written
    fits: Callable[[Fact], bool] | None = None
    is_largest_first: bool = False
    opening: str = N_("Open the fact")
    arrangement: Arrangement | None = None
    levels: tuple[By, ...] = SOURCE.levels
    fields: tuple[str, ...] = ()
    is_chosen: bool = False

    def lists(self, fact: Fact) -> bool:
        """Whether its page lists a fact."""
        return self.fits(fact) if self.fits else isinstance(fact, self.kind)
