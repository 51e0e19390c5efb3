"""An annotated briefing: entries, articles, references and anchors, found once and put together."""

from dataclasses import dataclass
from functools import cached_property

from generator.anchors import Anchor, find_anchors
from generator.decode import Briefing, Record, decode
from generator.diagnostics import Diagnostic
from generator.grounding import Grounding, ground
from generator.links import Links, find_links
from generator.model import DateStatement, Fact, Source
from generator.seeds import Seeds, read_seeds
from generator.tree import Tree


@dataclass(frozen=True)
class AnnotatedBriefing:
    """Everything that checks read and pages show; nothing in it is changed after it is made."""

    briefing: Briefing
    seeds: Seeds
    links: Links
    anchors: tuple[Anchor, ...]
    grounding: Grounding

    @cached_property
    def sources(self) -> tuple[Record, ...]:
        """The sources, in the order of their files."""
        return self.briefing.of(Source)

    @cached_property
    def facts(self) -> tuple[Record, ...]:
        """The facts, in the order in which they are written."""
        return self.briefing.of(Fact)

    @cached_property
    def anchors_of(self) -> dict[str, tuple[Anchor, ...]]:
        """The anchors of each entry, by its id."""
        found: dict[str, list[Anchor]] = {}
        for anchor in self.anchors:
            found.setdefault(anchor.owner.id, []).append(anchor)
        return {key: tuple(anchors) for key, anchors in found.items()}

    @property
    def reading_problems(self) -> tuple[Diagnostic, ...]:
        """What had to be refused while reading."""
        return (*self.briefing.problems, *self.seeds.problems)

    def source_of(self, record: Record) -> Source | None:
        """The source an entry belongs to; a source belongs to itself."""
        key = record.id if isinstance(record.entry, Source) else record.source
        found = self.briefing.by_id.get(key) if key else None
        return found.entry if found and isinstance(found.entry, Source) else None

    def speaker(self, record: Record) -> str | None:
        """The id of who says a fact: its `by`, else the publisher of its source."""
        entry = record.entry
        if isinstance(entry, Fact) and entry.by:
            return entry.by
        source = self.source_of(record)
        return source.publisher.actor if source else None

    def as_of(self, record: Record) -> DateStatement | None:
        """The day a fact holds for: its `as_of`, else the date of its source."""
        entry = record.entry
        if isinstance(entry, Fact) and entry.as_of:
            return entry.as_of
        source = self.source_of(record)
        return source.published if source else None

    def via(self, record: Record) -> tuple[str, ...]:
        """Through whom a fact reached its source: its `via`, else the source's chain."""
        entry = record.entry
        if isinstance(entry, Fact) and entry.via is not None:
            return entry.via
        source = self.source_of(record)
        return source.chain if source else ()


def annotate(tree: Tree, slug: str) -> AnnotatedBriefing:
    """Read one briefing and find everything in it; collects mistakes, raises for none of them."""
    briefing = decode(tree, slug)
    seeds = read_seeds(tree, briefing)
    links, anchors = find_links(briefing), find_anchors(briefing, seeds)
    grounding = ground(briefing, seeds, anchors, links)
    return AnnotatedBriefing(briefing, seeds, links, anchors, grounding)
