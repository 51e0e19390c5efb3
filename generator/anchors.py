"""Where evidence stands: every selector of every entry, looked for in its source."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.decode import Briefing, Record, holds
from generator.model import Fact, Location, Quote, Selector, Unused, walk
from generator.seeds import Seed, Seeds
from generator.text import BODY, Found, Label, Located, Match, Reason, Refused, locate
from generator.text import Selector as TextQuote

ANYWHERE = frozenset(Label)


@dataclass(frozen=True, slots=True)
class Anchor:
    """One piece of evidence and what became of it in its source."""

    owner: Record
    location: Location
    selector: Selector
    source: str
    located: Located
    is_evidence: bool
    is_quotation: bool = False

    @property
    def matches(self) -> tuple[Match, ...]:
        """Where it stands; empty where it was refused."""
        return self.located.matches if isinstance(self.located, Found) else ()


def find_anchors(briefing: Briefing, seeds: Seeds) -> tuple[Anchor, ...]:
    """Look every selector up once. Entries of sources that could not be read are left out."""
    found: list[Anchor] = []
    for record in briefing.records:
        for location, selector, is_evidence in selectors(record):
            found.extend(_anchor(record, location, selector, is_evidence, seeds))
    return tuple(found)


def selectors(record: Record) -> Iterator[tuple[Location, Selector, bool]]:
    """The selectors of an entry; True for evidence, False for words that are only pointed at."""
    if holds(record, Quote):
        yield ("exact",), record.entry.words, True
    for location, value in walk(record.entry):
        if isinstance(value, Selector):
            yield location, value, holds(record, Fact) and "notes" not in location
        elif isinstance(value, Unused):
            yield location, value.selector, True


def by_owner(anchors: Iterable[Anchor]) -> dict[str, tuple[Anchor, ...]]:
    """The anchors of each entry, by its id."""
    found: dict[str, list[Anchor]] = {}
    for anchor in anchors:
        found.setdefault(anchor.owner.id, []).append(anchor)
    return {key: tuple(each) for key, each in found.items()}


def _anchor(
    record: Record, location: Location, selector: Selector, is_evidence: bool, seeds: Seeds
) -> Iterator[Anchor]:
    is_quotation = location == ("exact",)
    labels = _labels(record) if is_evidence else ANYWHERE
    quote = TextQuote(selector.exact, selector.prefix, selector.suffix)
    anchors = [
        Anchor(
            record,
            location,
            selector,
            source,
            locate(quote, seed.text, labels, unique=is_evidence and not is_quotation),
            is_evidence,
            is_quotation,
        )
        for source, seed in _where(record.home, seeds)
    ]
    # Where nothing was found, the source in which the search came furthest explains it best.
    yield from sorted(anchors, key=_progress, reverse=True)[:1]


def relocated(anchor: Anchor, words: str, seeds: Seeds) -> Located:
    """What became of other words, had they been written in the place of an anchor's own."""
    labels = _labels(anchor.owner) if anchor.is_evidence else ANYWHERE
    quote = TextQuote(words, anchor.selector.prefix, anchor.selector.suffix)
    unique = anchor.is_evidence and not anchor.is_quotation
    return locate(quote, seeds.by_source[anchor.source].text, labels, unique=unique)


def _progress(anchor: Anchor) -> int:
    located = anchor.located
    return located.reason.progress if isinstance(located, Refused) else len(Reason)


def _where(home: str | None, seeds: Seeds) -> Iterator[tuple[str, Seed]]:
    """Its own source; a note on an actor or a key point may point into any source."""
    if home is None:
        yield from seeds.by_source.items()
    elif home in seeds.by_source:
        yield home, seeds.by_source[home]


def _labels(record: Record) -> frozenset[Label]:
    """Where evidence may stand: in the body, and in a teaser if a note says so."""
    return BODY | {Label.TEASER} if record.entry.notes else BODY
