"""An annotated briefing: entries, articles, references and anchors, found once and put together."""

from collections import Counter
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from generator.anchors import Anchor, by_owner, find_anchors, made_of
from generator.cost import Late, stage
from generator.counting import BadCount, resolve_counts
from generator.dates import Date
from generator.decode import Briefing, Record, decode, holds
from generator.diagnostics import Diagnostic
from generator.gathering import gathered
from generator.links import Links, find_links
from generator.model import DateStatement, Entry, Fact, Source
from generator.published import NOTHING_PUBLISHED, Published
from generator.results import Results
from generator.seeds import Seeds, read_seeds
from generator.tree import Tree

if TYPE_CHECKING:
    from generator.grounding import material
else:  # what asks for no reading does not wait for what reads
    material = Late("generator.grounding.material")

E = TypeVar("E", bound=Entry)
F = TypeVar("F", bound=Fact)


@dataclass(frozen=True)
class AnnotatedBriefing:
    """Everything that checks read and pages show; nothing in it is changed after it is made."""

    briefing: Briefing
    seeds: Seeds
    links: Links
    anchors: tuple[Anchor, ...]
    day: Date | None = None
    published: Published = NOTHING_PUBLISHED
    bad_counts: tuple[BadCount, ...] = ()
    made_of: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    """Of each source that was read, the digest of its article and of all that is written of it."""
    results: Results = field(default_factory=Results, repr=False, compare=False)

    @property
    def today(self) -> Date | None:
        """The day that waivers are judged by: the one that was given, else the edition's."""
        header = self.briefing.header
        return self.day or (header.as_of if header else None)

    @cached_property
    def readings(self) -> "material.Material":
        """What the articles and our texts say, each passage read when it is first asked for."""
        return material.Material(
            self.briefing, self.seeds, self.anchors, self.links, results=self.results
        )

    def judged(self, kind: type[E]) -> Iterator[tuple[Record[E], E]]:
        """The entries of a kind that can be judged, since nothing they rest on was refused."""
        each = self.briefing.each(kind)
        return ((record, entry) for record, entry in each if record.id not in self.in_doubt)

    def proved(self, kind: type[F]) -> Iterator[tuple[Record[F], F]]:
        """The facts of a kind that can be judged and whose evidence was found."""
        is_proved = self.readings.is_proved
        return ((record, fact) for record, fact in self.judged(kind) if is_proved(record))

    @cached_property
    def in_doubt(self) -> Container[str]:
        """The entries that rest on something refused or unlabelled, where what they lack may stand.

        A key point rests on its facts, and these on their speakers: hence two steps.
        """
        briefing, read = self.briefing, self.seeds.by_source
        known = Counter(record.id for record in briefing.records)
        is_unread = any(source.id not in read for source in self.sources)
        unknown = {one.target for one in self.links.pointers} - {*known, "all"}
        if briefing.is_incomplete or is_unread:
            return {*known, *unknown}
        twice = {written for written, times in known.items() if times > 1}
        unlabelled = {key for key, seed in read.items() if seed.text.has_unlabelled_words}
        on_them = {record.id for record in briefing.records if record.source in unlabelled}
        doubtful = {*briefing.refused, *unknown, *twice, *unlabelled, *on_them}
        for _ in range(2):
            doubtful |= {one.owner.id for one in self.links.pointers if one.target in doubtful}
        return doubtful

    @cached_property
    def sources(self) -> tuple[Record[Source], ...]:
        """The sources, in the order of their files."""
        return self.briefing.of(Source)

    @cached_property
    def facts(self) -> tuple[Record[Fact], ...]:
        """The facts, in the order in which they are written."""
        return self.briefing.of(Fact)

    @cached_property
    def anchors_of(self) -> dict[str, tuple[Anchor, ...]]:
        """The anchors of each entry, by its id."""
        return by_owner(self.anchors)

    @cached_property
    def facts_in(self) -> dict[str | None, tuple[Record[Fact], ...]]:
        """The facts of each source, in the order in which they are written."""
        return gathered((record.source, record) for record in self.facts)

    @cached_property
    def said_by(self) -> dict[str | None, tuple[Record[Fact], ...]]:
        """The facts that each actor says, in the order in which they are written."""
        return gathered((self.speaker(record), record) for record in self.facts)

    @cached_property
    def printed_by(self) -> dict[str | None, tuple[Record[Source], ...]]:
        """The sources that each outlet published, in the order of their files."""
        return gathered((record.entry.publisher.actor, record) for record in self.sources)

    @cached_property
    def anchors_in(self) -> dict[str | None, tuple[Anchor, ...]]:
        """The anchors that stand in each source."""
        return gathered((anchor.source, anchor) for anchor in self.anchors)

    @property
    def reading_problems(self) -> tuple[Diagnostic, ...]:
        """What had to be refused while reading."""
        return (*self.briefing.problems, *self.seeds.problems)

    def source_of(self, record: Record) -> Source | None:
        """The source an entry belongs to; a source belongs to itself."""
        return self.briefing.source_of(record)

    def speaker(self, record: Record) -> str | None:
        """The id of who says a fact: its `by`, else the publisher of its source."""
        return self.briefing.speaker(record)

    def as_of(self, record: Record) -> DateStatement | None:
        """The day a fact holds for: its `as_of`, else the date of its source."""
        if holds(record, Fact) and record.entry.as_of:
            return record.entry.as_of
        source = self.source_of(record)
        return source.published if source else None

    def via(self, record: Record) -> tuple[str, ...]:
        """Through whom a fact reached its source: its `via`, else the source's chain."""
        if holds(record, Fact) and record.entry.via is not None:
            return record.entry.via
        source = self.source_of(record)
        return source.chain if source else ()


def annotate(
    tree: Tree,
    slug: str,
    day: Date | None = None,
    published: Published = NOTHING_PUBLISHED,
    results: Results | None = None,
    *,
    decoded: Briefing | None = None,
) -> AnnotatedBriefing:
    """Read one briefing and find everything in it; collects mistakes, raises for none of them.

    Args:
        tree: the files of the project.
        slug: the folder of the briefing, below `briefings/`.
        day: the day that waivers are judged by; the edition's `as_of` if it is not given.
        published: the addresses that the site has published so far.
        results: what was worked out before.
        decoded: the briefing as its files say it, where they were read before.
    """
    kept = results or Results()
    with stage("entries"):
        counted = resolve_counts(decoded or decode(tree, slug, kept))
    briefing = counted.briefing
    with stage("articles"):
        seeds = read_seeds(tree, briefing)
    with stage("references"):
        links = find_links(briefing)
    with stage("evidence"):
        made = made_of(briefing, seeds)
        anchors = find_anchors(briefing, seeds, made, kept)
    known, problems = published.of(slug), counted.problems
    return AnnotatedBriefing(briefing, seeds, links, anchors, day, known, problems, made, kept)
