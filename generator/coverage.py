"""Coverage: which sentences of each article facts rest on, and which nothing rests on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from types import MappingProxyType

from generator.annotated import AnnotatedBriefing
from generator.decode import holds
from generator.model import Fact, Source
from generator.seeds import Seed
from generator.sentences import sentences
from generator.text import BODY, Label, Span

WHOLE = Decimal(100)
TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class CoveredSentence:
    """One sentence of the lead or the body.

    Args:
        line: the line of the stored text, counted from 1.
        span: where it stands in the stored text.
        label: what its line is.
        text: its words, unchanged.
        facts: the facts that rest on some of its words, in the order of those words.
        unused: why no fact is drawn from it, for each entry of `unused` that points into it.
        characters: how many characters it has that are not white space.
        covered: how many of them are evidence.
    """

    line: int
    span: Span
    label: Label
    text: str
    facts: tuple[str, ...]
    unused: tuple[str, ...]
    characters: int
    covered: int

    @property
    def is_bare(self) -> bool:
        """Whether nothing rests on it and nobody says why."""
        return not self.facts and not self.unused


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """How much of one article the facts rest on; shares are percentages, rounded down."""

    source: str
    sentences: tuple[CoveredSentence, ...]

    @property
    def resting(self) -> int:
        """How many sentences facts rest on."""
        return sum(bool(one.facts) for one in self.sentences)

    @property
    def unused(self) -> int:
        """How many sentences no fact rests on, for a stated reason."""
        return sum(bool(one.unused) and not one.facts for one in self.sentences)

    @property
    def bare(self) -> tuple[CoveredSentence, ...]:
        """The sentences that nothing rests on."""
        return tuple(one for one in self.sentences if one.is_bare)

    @property
    def characters(self) -> int:
        """How many characters the sentences have, white space left out."""
        return sum(one.characters for one in self.sentences)

    @property
    def covered(self) -> int:
        """How many of them are evidence of a fact."""
        return sum(one.covered for one in self.sentences)

    @property
    def share_of_sentences(self) -> Decimal:
        """The percentage of sentences that facts rest on."""
        return _percent(self.resting, len(self.sentences))

    @property
    def share_accounted(self) -> Decimal:
        """The percentage of sentences that facts rest on or a reason is given for."""
        return _percent(self.resting + self.unused, len(self.sentences))

    @property
    def share_of_characters(self) -> Decimal:
        """The percentage of characters that are evidence."""
        return _percent(self.covered, self.characters)

    def reaches(self, minimum: Decimal) -> bool:
        """Whether at least this percentage of the sentences is accounted for, not rounded."""
        return WHOLE * (self.resting + self.unused) >= minimum * len(self.sentences)


def coverage_of(
    annotated: AnnotatedBriefing, known: Mapping[str, SourceCoverage] = MappingProxyType({})
) -> tuple[SourceCoverage, ...]:
    """The coverage of every article that could be read, by the id of its source.

    Args:
        annotated: the briefing.
        known: what was found already of articles of which nothing is another.
    """
    return tuple(
        known.get(key) or SourceCoverage(key, tuple(_sentences(annotated, key, seed)))
        for key, seed in sorted(annotated.seeds.by_source.items())
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of an article that an entry points at: a fact's id, or a reason without one."""

    span: Span
    fact: str = ""
    why: str = ""


def _sentences(annotated: AnnotatedBriefing, key: str, seed: Seed) -> Iterator[CoveredSentence]:
    parts = sorted(set(_parts(annotated, key)), key=lambda part: (part.span, part.fact, part.why))
    text = seed.text
    for number, line in enumerate(text.lines, 1):
        label = text.labels[number - 1] if text.labels else None
        if label not in BODY:
            continue
        for within in sentences(text.words_at(line), seed.source.language):
            span = Span(line.start + within.start, line.start + within.end)
            yield _covered(text.text, number, span, label, parts)


def _covered(text: str, line: int, span: Span, label: Label, parts: list[_Part]) -> CoveredSentence:
    touching = [part for part in parts if _shares_a_word(text, span, part.span)]
    evidence = {
        offset
        for part in touching
        if part.fact
        for offset in range(max(span.start, part.span.start), min(span.end, part.span.end))
    }
    said = text[span.start : span.end]
    return CoveredSentence(
        line,
        span,
        label,
        said,
        tuple(dict.fromkeys(part.fact for part in touching if part.fact)),
        tuple(dict.fromkeys(part.why for part in touching if not part.fact)),
        sum(map(len, said.split())),
        sum(not text[offset].isspace() for offset in evidence),
    )


def _shares_a_word(text: str, one: Span, other: Span) -> bool:
    """Whether a letter or digit stands in both; a shared full stop is not a reason to cite."""
    shared = text[max(one.start, other.start) : min(one.end, other.end)]
    return any(character.isalnum() for character in shared)


def _parts(annotated: AnnotatedBriefing, source: str) -> Iterator[_Part]:
    for anchor in annotated.anchors_in.get(source, ()):
        if not anchor.is_evidence:
            continue
        spans = (part for match in anchor.matches for part in match.parts)
        owner = anchor.owner
        if holds(owner, Fact):
            yield from (_Part(span, fact=owner.id) for span in spans)
        elif holds(owner, Source) and anchor.location[0] == "unused":
            why = owner.entry.unused[int(anchor.location[1])].why
            yield from (_Part(span, why=why) for span in spans)


def _percent(part: int, whole: int) -> Decimal:
    """A share in percent, rounded down, so that 100 means all; nothing to cover is covered."""
    if not whole:
        return WHOLE
    return (WHOLE * part / whole).quantize(TENTH, ROUND_DOWN)
