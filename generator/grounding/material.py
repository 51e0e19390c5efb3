"""What the stage works on: every fact's evidence with its surroundings, read once."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import chain
from typing import Any

from generator.anchors import Anchor, by_owner
from generator.dates.prose import mentions
from generator.decode import Briefing, Record
from generator.grounding.aliases import Aliases
from generator.grounding.articles import Each, NamesFound, hits_in, speech_in, usage_of
from generator.grounding.bearing import Reader
from generator.grounding.name_index import Hit
from generator.grounding.passage import Passage, PlacedDate, PlacedQuantity, meet
from generator.grounding.proper import Usage, usage
from generator.languages.language import is_same_language
from generator.links import Links, Pointer
from generator.model import Absence, Actor, Fact, Quote, Selector, Source, walk
from generator.model.words import ActorKind
from generator.quantities import durations, read_quantities
from generator.results import Results, digest
from generator.seeds import Seeds
from generator.speech import Speech
from generator.text import Span, words

EVIDENCE = ("exact", "evidence")
"""The fields whose words a fact rests on; a date has evidence of its own."""
PROSE = frozenset({"text", "translation", "measure", "role", "venue", "occasion", "why"})
"""The fields whose words are ours."""


@dataclass(frozen=True)
class Material:
    """A briefing ready to be grounded; everything in it is found once and then looked up."""

    briefing: Briefing
    seeds: Seeds
    anchors: tuple[Anchor, ...]
    links: Links
    kept: dict[object, Any] = field(default_factory=dict, repr=False, compare=False)
    results: Results = field(default_factory=Results, repr=False, compare=False)

    @cached_property
    def links_of(self) -> dict[str, tuple[Pointer, ...]]:
        """What each entry points at, by its id."""
        found: dict[str, list[Pointer]] = {}
        for pointer in self.links.pointers:
            found.setdefault(pointer.owner.id, []).append(pointer)
        return {key: tuple(pointers) for key, pointers in found.items()}

    @cached_property
    def language(self) -> str:
        """The language the briefing is written in."""
        return self.briefing.language

    @cached_property
    def aliases(self) -> Aliases:
        """The names of the registers."""
        return Aliases.of(self.briefing)

    @cached_property
    def reader(self) -> Reader:
        """The load-bearing words of all that is read."""
        return Reader(self.aliases)

    @cached_property
    def anchors_of(self) -> dict[str, tuple[Anchor, ...]]:
        """The anchors of each entry, by its id."""
        return by_owner(self.anchors)

    @cached_property
    def hits(self) -> NamesFound:
        """Every name in every article, in order, with where they begin."""
        return Each(partial(hits_in, self.seeds.by_source, self.aliases))

    @cached_property
    def speech(self) -> dict[str, Speech]:
        """Who says what in each article."""
        return Each(partial(speech_in, self.seeds.by_source, self.hits, self.aliases))

    @cached_property
    def states(self) -> dict[str, str]:
        """The ISO 3166-1 codes of the registered states."""
        return {
            record.id: actor.country
            for record, actor in self.briefing.each(Actor)
            if actor.kind is ActorKind.STATE and actor.country
        }

    @cached_property
    def usage(self) -> Usage:
        """How words are written in the briefing, and in the articles of its language."""
        found = []
        for home, texts in self._prose().items():
            work = partial(usage, texts)
            found.append(self.results.get(f"words on {home}", digest(texts), work))
        for key, seed in self.seeds.by_source.items():
            if is_same_language(seed.source.language, self.language):
                work = partial(usage_of, seed)
                found.append(self.results.get(f"words of {key}", seed.sha256, work))
        small, proper = zip(*found, strict=True)
        return Usage(frozenset(chain.from_iterable(small)), frozenset(chain.from_iterable(proper)))

    def _prose(self) -> dict[str, list[str]]:
        """Our own words, and our translations, by the source that they are about, if one is."""
        found: dict[str, list[str]] = {"": []}
        for record in self.briefing.records:
            own = found.setdefault(record.home or "", [])
            for location, value in walk(record.entry):
                if isinstance(value, Selector) and value.translation:
                    own.append(value.translation)
                elif isinstance(value, str) and location[-1] in PROSE:
                    own.append(value)
        return found

    @cached_property
    def spelt(self) -> dict[str, tuple[str, ...]]:
        """How the articles print the entries that they name, each spelling once."""
        found: dict[str, dict[str, None]] = {}
        for key, seed in self.seeds.by_source.items():
            made = digest(self.registers, seed.sha256, seed.source.language)
            for owner, text in self.results.get(f"names in {key}", made, partial(self._spelt, key)):
                found.setdefault(owner, {})[text] = None
        return {key: tuple(spellings) for key, spellings in found.items()}

    def _spelt(self, source: str) -> list[tuple[str, str]]:
        found = list(dict.fromkeys((hit.owner, hit.text) for hit in self.hits[source][0]))
        self.seeds.by_source[source].text.forget()
        return found

    @cached_property
    def registers(self) -> str:
        """The digest of the files that hold them."""
        files = dict.fromkeys(record.path for record in self.aliases.registered.values())
        return digest([(path, self.briefing.texts[path]) for path in files])

    def passages(self, record: Record, fields: Iterable[str] = EVIDENCE) -> tuple[Passage, ...]:
        """Where the words of some fields of an entry stand; elided words are no part of them."""
        wanted = frozenset(fields)
        return tuple(self._passages(record, wanted))

    def _passages(self, record: Record, wanted: frozenset[str]) -> Iterator[Passage]:
        for anchor in self.anchors_of.get(record.id, ()):
            if anchor.location[0] not in wanted or anchor.owner is not record:
                continue
            seed = self.seeds.by_source[anchor.source]
            translation = anchor.selector.translation or _translation(record, anchor)
            entry, is_exact = record.entry, anchor.location[0] == "exact"
            spoken = entry.language if isinstance(entry, Quote) and is_exact else None
            for match in anchor.matches:
                for part in match.parts:
                    yield Passage(seed, part, anchor.location, translation, spoken)

    def is_proved(self, record: Record) -> bool:
        """Whether all evidence of a fact was found; what was not has its own diagnostic."""
        key = ("is_proved", record.id)
        if key not in self.kept:
            found = [one for one in self.anchors_of.get(record.id, ()) if one.is_evidence]
            self.kept[key] = bool(found) and all(one.matches for one in found)
        return isinstance(record.entry, Fact) and bool(self.kept[key])

    def body(self, source: str | None) -> tuple[Passage, ...]:
        """The paragraphs of the lead and the body of an article."""
        seed = self.seeds.by_source.get(source or "")
        if seed is None:
            return ()
        return tuple(Passage(seed, seed.text.lines[number - 1]) for number in seed.text.body)

    def searched(self, absence: Absence) -> tuple[str, ...]:
        """The sources of a recorded search; `all` is every source that is read."""
        return tuple(self.seeds.by_source if "all" in absence.sources else absence.sources)

    def page(self, source: str | None) -> tuple[Passage, ...]:
        """Every line of a stored page, whatever it is."""
        seed = self.seeds.by_source.get(source or "")
        return tuple(Passage(seed, span) for span in seed.text.lines) if seed else ()

    def names(self, passages: Iterable[Passage]) -> Iterator[tuple[Passage, Hit]]:
        """The names that stand in some passages, at least in part."""
        for passage in passages:
            hits, starts = self.hits[passage.source]
            first = bisect_left(starts, passage.seed.text.paragraph(passage.span).start)
            for hit in hits[first:]:
                if hit.span.start >= passage.span.end:
                    break
                if hit.span.end > passage.span.start:
                    yield passage, hit

    def quantities(self, passages: Iterable[Passage]) -> Iterator[PlacedQuantity]:
        """The numbers in some passages, read in their paragraph so that nothing is cut off."""
        for passage in passages:
            line = passage.seed.text.paragraph(passage.span)
            text = passage.seed.text.words_at(line)
            numbers = read_quantities(text, passage.language)
            for each in (*numbers, *durations(text, numbers, passage.language)):
                span = Span(line.start + each.start, line.start + each.end)
                if meet(span, passage.span):
                    yield PlacedQuantity(passage, span, each, text)

    def unread_digits(self, passages: Iterable[Passage]) -> Iterator[str]:
        """The words of some passages that begin with a digit and are read as no number or date."""
        for passage in passages:
            with_digits = [word for word in words(passage.text) if word.text[0].isdigit()]
            if not with_digits:
                continue
            placed = (*self.quantities((passage,)), *self.dates((passage,)))
            read_at = {at for each in placed for at in range(*each.span)}
            for word in with_digits:
                at = range(*(offset + passage.span.start for offset in word.span))
                if read_at.isdisjoint(at):
                    yield word.text

    def dates(self, passages: Iterable[Passage]) -> Iterator[PlacedDate]:
        """The dates in some passages, read in their paragraph."""
        for passage in passages:
            line = passage.seed.text.paragraph(passage.span)
            text = passage.seed.text.words_at(line)
            for each in mentions(text, passage.language):
                span = Span(line.start + each.start, line.start + each.end)
                if meet(span, passage.span):
                    yield PlacedDate(passage, span, each)

    def source(self, record: Record) -> Source | None:
        """The source an entry belongs to."""
        return self.briefing.source_of(record)


def _translation(record: Record, anchor: Anchor) -> str | None:
    """The translation of all the evidence of a fact, for those words that have none of their own.

    That of a quotation is of its words, which have it already.
    """
    fact = record.entry
    is_whole = isinstance(fact, Fact) and not isinstance(fact, Quote) and anchor.is_evidence
    return fact.translation if isinstance(fact, Fact) and is_whole else None
