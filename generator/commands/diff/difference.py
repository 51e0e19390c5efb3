"""What changed between two states of a project, what it rests on, and what follows from it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.anchors import Anchor
from generator.annotated import AnnotatedBriefing
from generator.changes import Changes, Class, EntryChange, Unread
from generator.coverage import coverage_of
from generator.decode import written_ids
from generator.disagreement import disagreements_of
from generator.model import KeyPoint
from generator.origins import cited_by, corroboration_of
from generator.page import address_of
from generator.render.addresses import Addresses
from generator.seeds import Seed
from generator.sentences import sentences
from generator.text import Span
from generator.text.terms import ClosedTerm


class Consequence(ClosedTerm):
    """What a change has an effect on."""

    DISAGREEMENT = "disagreement", "Facts give several answers to one question, or no longer do."
    ORIGINS = "origins", "Another number of independent origins stands behind a key point."
    COVERAGE = "coverage", "Facts account for another share of an article."
    ADDRESS = "address", "An entry is read at another address, or at none."


@dataclass(frozen=True, slots=True)
class Effect:
    """One effect: on what, what it is about, how it was and how it is."""

    on: Consequence
    id: str
    old: str
    new: str


Named = Mapping[str, str]
"""What there is, by the id of what it is about."""


def effects_between(old: AnnotatedBriefing, new: AnnotatedBriefing) -> tuple[Effect, ...]:
    """What follows from all that changed; nothing where a part is not there or cannot be read."""
    if any(one.reading_problems or not one.briefing.texts for one in (old, new)):
        return ()
    now = {written: record.id for written, record in written_ids(new.briefing.records)}
    found = (
        (Consequence.DISAGREEMENT, _disagreements(old, now), _disagreements(new, {})),
        (Consequence.ORIGINS, _origins(old, now), _origins(new, {})),
        (Consequence.COVERAGE, _coverage(old, now), _coverage(new, {})),
        (Consequence.ADDRESS, addresses_in(old, now), addresses_in(new, {})),
    )
    return tuple(effect for on, before, after in found for effect in _differing(on, before, after))


def _differing(on: Consequence, old: Named, new: Named) -> Iterator[Effect]:
    """What is another one now. What is new has new origins, its coverage and its address anyway."""
    keys = old if on is not Consequence.DISAGREEMENT else {**old, **new}
    for key in keys:
        before, after = old.get(key, ""), new.get(key, "")
        if before != after and (after or on in (Consequence.DISAGREEMENT, Consequence.ADDRESS)):
            yield Effect(on, key, before, after)


def _disagreements(annotated: AnnotatedBriefing, now: Named) -> Named:
    return {
        f"{one.kind} {now.get(one.question, one.question)}": ", ".join(
            sorted(now.get(fact, fact) for fact in one.facts)
        )
        for one in disagreements_of(annotated)
    }


def _origins(annotated: AnnotatedBriefing, now: Named) -> Named:
    return {
        now.get(record.id, record.id): str(
            len(corroboration_of(annotated, cited_by(annotated, point)).origins)
        )
        for record, point in annotated.briefing.each(KeyPoint)
    }


def _coverage(annotated: AnnotatedBriefing, now: Named) -> Named:
    return {
        now.get(one.source, one.source): f"{one.share_accounted} %"
        for one in coverage_of(annotated)
    }


def addresses_in(annotated: AnnotatedBriefing, now: Named) -> Named:
    """Where each entry is read, below the root of the site.

    Args:
        annotated: the briefing.
        now: for each id that was renamed, the one that stands for it.
    """
    found = {}
    for key, place in Addresses(annotated).places.items():
        page, hash_, fragment = place.partition("#")
        found[now.get(key, key)] = f"{address_of(page)}{hash_}{fragment}"
    return found


NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class PlacedEvidence:
    """One piece of evidence, and where it stands."""

    level: str
    """How well it matches; `not found` where it does not stand in its article."""
    path: str
    line: int
    """Of the stored text; 0 where it was not found."""
    before: str
    words: str
    after: str


def placed_evidence(annotated: AnnotatedBriefing, key: str) -> Iterator[PlacedEvidence]:
    """The evidence of an entry, in its order."""
    for anchor in annotated.anchors_of.get(key, ()):
        if anchor.is_evidence:
            yield from _found(annotated, anchor)


def _found(annotated: AnnotatedBriefing, anchor: Anchor) -> Iterator[PlacedEvidence]:
    seed = annotated.seeds.by_source[anchor.source]
    if not anchor.matches:
        yield PlacedEvidence(NOT_FOUND, seed.path, 0, "", anchor.selector.exact, "")
    for match in anchor.matches:
        text, span = seed.text.text, match.span
        around = _sentences_around(seed, span)
        before, after = text[around.start : span.start], text[span.end : around.end]
        words = seed.text.words_at(span)
        yield PlacedEvidence(match.level.value, seed.path, match.line, before, words, after)


def _sentences_around(seed: Seed, span: Span) -> Span:
    """The sentences of a line that some words stand in."""
    line = seed.text.lines[seed.text.line_of(span.start) - 1]
    start, end = span.start, span.end
    for one in sentences(seed.text.words_at(line), seed.source.language):
        if line.start + one.start < span.end and span.start < line.start + one.end:
            start = min(start, line.start + one.start)
            end = max(end, line.start + one.end)
    return Span(start, end)


@dataclass(frozen=True, slots=True)
class Diff:
    """What changed in each briefing from one state to another."""

    old: str
    """What the one state is called: a commit as it was asked for."""
    new: str
    each: tuple[Changes, ...]
    evidence: Mapping[tuple[str, str], tuple[PlacedEvidence, ...]] = field(default_factory=dict)
    """What changed entries rest on now, by briefing and id."""
    effects: Mapping[str, tuple[Effect, ...]] = field(default_factory=dict)
    """What follows from the changes, by briefing."""
    addresses: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """Where entries are read now, below the site's root, by briefing and id."""
    site: str = ""
    """Where the site of the new state is read; empty where that is not known."""

    @property
    def cards(self) -> tuple[EntryChange, ...]:
        """What became of every entry that changed."""
        return tuple(card for changes in self.each for card in changes.cards)

    def evidence_of(self, slug: str, card: EntryChange) -> tuple[PlacedEvidence, ...]:
        """What an entry rests on now, where that may have to be read again."""
        is_due = not {*card.classes} <= {*LIGHT}
        return self.evidence.get((slug, card.id), ()) if is_due else ()

    @property
    def in_meaning(self) -> int:
        """How many entries say anything else."""
        return sum(card.is_of_meaning for card in self.cards)

    @property
    def unread(self) -> int:
        """How many entries cannot be compared, as far as they are known."""
        return sum(max(1, len(one.ids)) for changes in self.each for one in changes.unread)

    @property
    def is_in_meaning(self) -> bool:
        """Whether readers are told anything else, as far as can be known."""
        return bool(self.in_meaning or self.unread)

    def unread_words(self, unread: Unread) -> str:
        """What cannot be compared of one of the two states."""
        state = self.old if unread.is_of_old else self.new
        what = ", ".join(unread.ids) or "an entry without an id"
        return f"cannot be read in {state}, so not compared: {what}"

    def summary(self) -> str:
        """How much changed, in one line."""
        said = f"{_counted(self.in_meaning, 'change')} in meaning"
        found = Counter(class_ for card in self.cards for class_ in card.classes)
        of_class = ", ".join(
            f"{found[class_]} {class_}"
            for class_ in Class
            if found[class_] and class_ is not Class.TYPOGRAPHY
        )
        parts = [f"{said} ({of_class})" if of_class else said]
        if found[Class.TYPOGRAPHY]:
            parts.append(f"{_counted(found[Class.TYPOGRAPHY], 'change')} of typography")
        if self.unread:
            parts.append(f"{_counted(self.unread, 'entry', 'entries')} that cannot be compared")
        return "; ".join(parts)


LIGHT = (Class.WITHDRAWN, Class.REMOVED, Class.RENAMED, Class.NOTE_ONLY, Class.TYPOGRAPHY)
"""Changes for which nobody has to look at the evidence."""


def _counted(number: int, noun: str, nouns: str = "") -> str:
    return f"{number:,} {noun if number == 1 else nouns or noun + 's'}"
