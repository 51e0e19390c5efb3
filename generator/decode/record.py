"""What was read of a briefing: its entries, each with the place where it is written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import PurePosixPath
from typing import Any, Generic

from typing_extensions import TypeIs, TypeVar

from generator.diagnostics import Diagnostic, Place
from generator.gathering import gathered
from generator.model import Entry, Fact, Header, Location, Model, Registered, Source, Withdrawn
from generator.nodes import Node, at

M_co = TypeVar("M_co", bound=Model, covariant=True)
E_co = TypeVar("E_co", bound=Entry, covariant=True, default=Entry)
K = TypeVar("K", bound=Entry)

LARGEST = 120_000  # bytes of HTML; a page shows all that an entry says, and has 300 kB at most
SHORTER = "shorten its notes and reasons, or make several entries of it"


@dataclass(frozen=True, slots=True)
class Written(Generic[M_co]):
    """A part of a briefing and the node it was written as."""

    entry: M_co
    node: Node

    @property
    def path(self) -> str:
        """The file it is written in."""
        return self.node.place.path

    def place(self, location: Location = ()) -> Place:
        """Where one of its values is written; the value's nearest ancestor if it was left out."""
        return at(self.node, location).place


@dataclass(frozen=True, slots=True)
class Record(Written[E_co]):
    """An entry, the node it was written as, the list it stood in, the source it belongs to.

    A `Record[Quote]` holds a quotation; a plain `Record` holds an entry of any kind.
    """

    kind: type[Entry]
    source: str | None = None

    @property
    def id(self) -> str:
        """The entry's id."""
        return self.entry.id

    @property
    def extent(self) -> int:
        """About how many bytes of HTML it takes in a list."""
        return self.entry.listed_extent

    @property
    def home(self) -> str | None:
        """The id of the source that it belongs to; a source belongs to itself."""
        return self.id if isinstance(self.entry, Source) else self.source

    def start(self) -> Place:
        """Where the entry's id is written."""
        return at(self.node, ("id",)).place

    def place_of_id(self, id_: str) -> Place:
        """Where one of its ids is written, the present one or a former one."""
        former = self.entry.formerly
        return self.start() if id_ == self.id else self.place(("formerly", former.index(id_)))


def holds(record: Record | None, *kinds: type[K]) -> TypeIs[Record[K]]:
    """Whether there is a record, and its entry is of one of some kinds."""
    return record is not None and _is_one(type(record.entry), kinds)


@cache  # pydantic takes its time to say what is one of its own
def _is_one(kind: type[Model], kinds: tuple[type, ...]) -> bool:
    return issubclass(kind, kinds)


@dataclass(frozen=True)
class Briefing:
    """All of one briefing that could be read, in the order of its files."""

    slug: str
    head: Written[Header] | None
    records: tuple[Record, ...]
    refused: frozenset[str] = frozenset()
    problems: tuple[Diagnostic, ...] = ()
    texts: dict[str, str] = field(default_factory=dict)
    is_incomplete: bool = False
    """Whether a whole file or the account of a source could not be read."""
    has_unknown_ids: bool = False
    """Whether nobody knows which ids a file holds, since nothing of it could be read."""

    @property
    def folder(self) -> str:
        """Where its files lie."""
        return f"briefings/{self.slug}"

    @property
    def entries(self) -> dict[str, tuple[tuple[Place, str], ...]]:
        """Where the entries of each file are written, and their ids."""
        return gathered((one.path, (one.node.place, one.id)) for one in self.records)

    @property
    def first(self) -> str:
        """The file that says what it is about."""
        return f"{self.folder}/briefing.yml"

    @property
    def header(self) -> Header | None:
        """What briefing.yml says of it, apart from its lists."""
        return self.head.entry if self.head else None

    @property
    def title(self) -> str:
        """Its title, or its folder where it has none that can be read."""
        return self.header.title if self.header else self.slug

    @property
    def language(self) -> str:
        """The language that it is written in; English where nothing that can be read says so."""
        return self.header.language if self.header else "en"

    @property
    def parts(self) -> tuple[Written[Model], ...]:
        """All that was written: what is said of the whole, then the entries."""
        return (*((self.head,) if self.head else ()), *self.records)

    @cached_property
    def _of(self) -> dict[tuple[type, ...], tuple[Record[Any], ...]]:
        return {}

    @cached_property
    def by_id(self) -> dict[str, Record]:
        """Entries by id; the first where an id was used twice."""
        found: dict[str, Record] = {}
        for record in self.records:
            found.setdefault(record.id, record)
        return found

    @cached_property
    def taken(self) -> frozenset[str]:
        """Every id that an entry has or had, be it one that can be read or not."""
        return self.refused.union(written for written, _ in written_ids(self.records))

    @cached_property
    def titles(self) -> dict[str, str]:
        """The title of each actor and project, by its id."""
        return {record.id: entry.title for record, entry in self.each(Registered)}

    @cached_property
    def withdrawn(self) -> tuple[Record[Withdrawn], ...]:
        """Entries that no longer hold."""
        return self.of(Withdrawn)

    def each(self, kind: type[K]) -> Iterator[tuple[Record[K], K]]:
        """The entries of one kind, each with its record."""
        for record in self.of(kind):
            yield record, record.entry

    def of(self, *kinds: type[K]) -> tuple[Record[K], ...]:
        """The entries of some kinds, in the order in which they are written."""
        if kinds not in self._of:
            self._of[kinds] = tuple(record for record in self.records if holds(record, *kinds))
        return self._of[kinds]

    def find(self, key: str | None, kind: type[K]) -> Record[K] | None:
        """The entry of a kind with this id; nothing where there is none."""
        found = self.by_id.get(key or "")
        return found if holds(found, kind) else None

    def source_of(self, record: Record) -> Source | None:
        """The source an entry belongs to; a source belongs to itself."""
        found = self.find(record.home, Source)
        return found.entry if found else None

    def speaker(self, record: Record) -> str | None:
        """The id of who says a fact: its `by`, else the publisher of its source."""
        if holds(record, Fact) and record.entry.by:
            return record.entry.by
        source = self.source_of(record)
        return source.publisher.actor if source else None

    def written(self, pattern: re.Pattern[str], whole: Place) -> Place:
        """Where a part of a value is written: what the pattern finds first, else all of it."""
        lines = re.split(r"\r\n|\r|\n", self.texts[whole.path])
        for number in range(whole.line, whole.end_line + 1):
            start = whole.column - 1 if number == whole.line else 0
            found = pattern.search(lines[number - 1], start) if number <= len(lines) else None
            if found:
                return Place(whole.path, number, found.start() + 1, number, found.end() + 1)
        return whole


def written_ids(records: tuple[Record, ...]) -> Iterator[tuple[str, Record]]:
    """Every id in use, present and former, with the entry that owns it."""
    for record in records:
        yield record.id, record
        for former in record.entry.formerly:
            yield former, record


def by_source_file(records: Iterable[Record]) -> tuple[Record, ...]:
    """The records file by file, as if each file were named after the source that it describes.

    So a file that gets another name leaves every page as it was.
    """
    known = tuple(records)
    named = {record.path: record.id for record in known if holds(record, Source)}

    def place(record: Record) -> str:
        path, name = PurePosixPath(record.path), named.get(record.path)
        return str(path.with_name(f"{name}.yml") if name else path)

    return tuple(sorted(known, key=place))


def too_long(entry: Entry) -> str:
    """That no page has room for all that an entry says; nothing where one has.

    Articles, and what a briefing begins with, come in parts or have bounds of their own.
    """
    if not isinstance(entry, (Fact, Registered)) or entry.extent <= LARGEST:
        return ""
    return (
        f"this {entry.noun} is too long for a page: {entry.extent // 1000:,} kB with all its notes "
        f"and reasons, where {LARGEST // 1000} is the most"
    )
