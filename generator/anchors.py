"""Where evidence stands: every selector of every entry, looked for in its source."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import partial
from typing import NamedTuple

from generator.decode import Briefing, Record, holds
from generator.gathering import gathered
from generator.model import Fact, Location, Quote, Selector, Unused, walk
from generator.results import Json, Results, Wanted, digest
from generator.seeds import Seed, Seeds
from generator.text import BODY, Found, Label, Level, Located, Match, Refusal, Refused, Span, locate
from generator.text import QuoteSelector as TextQuote

ANYWHERE = frozenset(Label)
LEVELS = {str(one): one for one in Level}
REASONS = {str(one): one for one in Refusal}
LABELS: dict[str | None, Label | None] = {None: None, **{str(one): one for one in Label}}
COUNTING = re.compile(r"\[\s*count", re.IGNORECASE)


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


class WrittenWords(NamedTuple):
    """A selector and where it is written; evidence, or words that are only pointed at."""

    record: Record
    location: Location
    selector: Selector
    is_evidence: bool

    @property
    def is_quotation(self) -> bool:
        """Whether it is what a quotation quotes."""
        return self.location == ("exact",)


def made_of(briefing: Briefing, seeds: Seeds) -> dict[str, str]:
    """Of each source that was read, the digest of its article and of all that is written of it."""
    texts = {path: (path, digest(text)) for path, text in briefing.texts.items()}
    counting = {path for path, text in briefing.texts.items() if COUNTING.search(text)}
    found: dict[str, dict[object, None]] = {
        key: {seed.sha256: None, seed.original: None} for key, seed in seeds.by_source.items()
    }
    for record in briefing.records:
        if (parts := found.get(record.home or "")) is not None:
            parts[texts[record.path]] = None
            if record.path in counting:  # its numbers are counted in other files
                parts[repr(record.entry)] = None
    return {key: digest(*parts) for key, parts in found.items()}


def find_anchors(
    briefing: Briefing,
    seeds: Seeds,
    made: Mapping[str, str] | None = None,
    results: Results | None = None,
) -> tuple[Anchor, ...]:
    """Look every selector up once. Entries of sources that could not be read are left out.

    Args:
        briefing: whose selectors are looked up.
        seeds: the articles they are looked up in.
        made: the digest of each source, if there are results: see `made_of`.
        results: where they were found before.
    """
    made, kept = made or {}, results or Results()
    of_source: dict[str | None, list[WrittenWords]] = {}
    for record in briefing.records:
        each = (WrittenWords(record, *selector) for selector in selectors(record))
        of_source.setdefault(record.home, []).extend(each)
    found: dict[int, list[Anchor]] = {}
    for anchor in (*_in_their_sources(of_source, seeds, made, kept), *_anywhere(of_source, seeds)):
        found.setdefault(id(anchor.owner), []).append(anchor)
    return tuple(anchor for record in briefing.records for anchor in found.get(id(record), ()))


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
    return gathered((anchor.owner.id, anchor) for anchor in anchors)


def _in_their_sources(
    of_source: Mapping[str | None, Sequence[WrittenWords]],
    seeds: Seeds,
    made: Mapping[str, str],
    results: Results,
) -> Iterator[Anchor]:
    """Anchors in one article each, looked up anew only where something of it is another."""
    own = [(seeds.by_source[k], each) for k, each in of_source.items() if k in seeds.by_source]
    wanted = [
        Wanted(
            f"evidence of {seed.record.id}",
            made.get(seed.record.id, ""),
            partial(_all_located, written, seed),
        )
        for seed, written in own
    ]
    for (seed, written), kept in zip(own, results.each(wanted), strict=True):
        for each, one in zip(written, kept, strict=True):
            yield _anchor(each, seed, _of_json(one))


def _all_located(written: Sequence[WrittenWords], seed: Seed) -> Json:
    found = [_as_json(_located(each, seed)) for each in written]
    seed.text.forget()
    return found


def _anywhere(
    of_source: Mapping[str | None, Sequence[WrittenWords]], seeds: Seeds
) -> Iterator[Anchor]:
    """A note on an actor or a key point may point into any source."""
    for each in of_source.get(None, ()):
        all_ = (_anchor(each, seed, _located(each, seed)) for seed in seeds.by_source.values())
        # Where nothing was found, the source in which the search came furthest explains it best
        yield from sorted(all_, key=_progress, reverse=True)[:1]


def _anchor(written: WrittenWords, seed: Seed, located: Located) -> Anchor:
    return Anchor(
        written.record,
        written.location,
        written.selector,
        seed.record.id,
        located,
        written.is_evidence,
        written.is_quotation,
    )


def _located(written: WrittenWords, seed: Seed) -> Located:
    labels = _labels(written.record) if written.is_evidence else ANYWHERE
    quote = TextQuote(written.selector.exact, written.selector.prefix, written.selector.suffix)
    unique = written.is_evidence and not written.is_quotation
    return locate(quote, seed.text, labels, unique=unique)


def _as_json(located: Located) -> Json:
    if isinstance(located, Found):
        return [[*astuple(each)] for each in located.matches]
    return {"refused": astuple(located)}


def _of_json(kept: Json) -> Located:
    if isinstance(kept, list):
        return Found(
            tuple(
                Match(tuple(Span(*part) for part in parts), LEVELS[level], tuple(insertions), line)
                for parts, level, insertions, line in kept
            )
        )
    reason, spans, lines, word, label, side = kept["refused"]
    return Refused(
        REASONS[reason],
        tuple(Span(*span) for span in spans),
        tuple(lines),
        word,
        LABELS[label],
        side,
    )


def relocated(anchor: Anchor, words: str, seeds: Seeds) -> Located:
    """What became of other words, had they been written in the place of an anchor's own."""
    labels = _labels(anchor.owner) if anchor.is_evidence else ANYWHERE
    quote = TextQuote(words, anchor.selector.prefix, anchor.selector.suffix)
    unique = anchor.is_evidence and not anchor.is_quotation
    return locate(quote, seeds.by_source[anchor.source].text, labels, unique=unique)


def _progress(anchor: Anchor) -> int:
    located = anchor.located
    return located.reason.progress if isinstance(located, Refused) else len(Refusal)


def _labels(record: Record) -> frozenset[Label]:
    """Where evidence may stand: in the body, and in a teaser if a note says so."""
    return BODY | {Label.TEASER} if record.entry.notes else BODY
