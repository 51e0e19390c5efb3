"""What of an article is quoted, and whom the article has say it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

from generator.grounding.aliases import Aliases, Hit
from generator.model import Actor
from generator.model.words import ActorKind
from generator.seeds import Seed
from generator.speech import (
    Article,
    Attribution,
    Line,
    Name,
    Names,
    Paragraph,
    Rank,
    Speakers,
    Utterance,
    grammar_of,
    read_paragraph,
)
from generator.text import BODY, Label, Span

RANKS = {ActorKind.PERSON: Rank.PERSON, ActorKind.GROUP: Rank.GROUP}
EDGES = " \t\u00a0\u202f.,;:!?…-–—\"'‘’‚“”„«»‹›"


class Standing(Enum):
    """How some words stand in their paragraph."""

    QUOTED = auto()
    """Inside one passage that somebody speaks."""
    MIXED = auto()
    """Partly spoken, partly the reporter's."""
    BARE = auto()
    """The reporter's."""


@dataclass(frozen=True)
class Speech:
    """Who says what in one stored article.

    Args:
        seed: the article.
        names: the actors named in it.
    """

    seed: Seed
    names: Names

    @cached_property
    def _lines(self) -> dict[int, tuple[Speakers, int]]:
        """The paragraph of each line: those of the article together, each other by itself."""
        text, language = self.seed.text, self.seed.source.language
        grammar = grammar_of(language)
        read: dict[int, Paragraph] = {}
        for number, line in enumerate(text.lines, 1):
            words = text.words_at(line)
            if words.strip():
                is_block = text.labels is not None and text.labels[number - 1] is Label.SPEECH
                told = Line(words, line.start, grammar, self.names)
                read[number] = read_paragraph(told, language, grammar, is_block=is_block)
        labels = text.labels
        body = [number for number in read if labels is None or labels[number - 1] in BODY]
        article = Speakers(Article(tuple(read[number] for number in body), grammar, self.names))
        found = {number: (article, place) for place, number in enumerate(body)}
        for number in read.keys() - found.keys():
            found[number] = Speakers(Article((read[number],), grammar, self.names)), 0
        return found

    def at(self, span: Span) -> tuple[Speakers, int] | None:
        """The paragraph that holds a span, as a number among those it is read with."""
        return self._lines.get(self.seed.text.line_of(span.start))

    def standing(self, span: Span) -> tuple[Standing, tuple[Utterance, ...]]:
        """How some words stand, and what spoken passages they meet."""
        place = self.at(span)
        if place is None:
            return Standing.BARE, ()
        paragraph = place[0].article.paragraphs[place[1]]
        start, end = self._inner(span, paragraph)
        met = tuple(one for one in paragraph.spoken if one.start < end and start < one.end)
        if not met:
            return Standing.BARE, ()
        is_whole = len(met) == 1 and met[0].start <= start and end <= met[0].end
        return (Standing.QUOTED if is_whole else Standing.MIXED), met

    def _inner(self, span: Span, paragraph: Paragraph) -> tuple[int, int]:
        """A span without the marks at its ends, as offsets into its paragraph."""
        words = self.seed.text.words_at(span)
        start = span.start + len(words) - len(words.lstrip(EDGES)) - paragraph.offset
        return start, span.end - len(words) + len(words.rstrip(EDGES)) - paragraph.offset

    def speaker(self, span: Span) -> Attribution | None:
        """Whom the article has speak the quoted words of a span; None if it does not say."""
        place = self.at(span)
        _, met = self.standing(span)
        return place[0].of(place[1], met[0]) if place and met else None

    def spoken_parts(self, span: Span) -> tuple[str, ...]:
        """The spoken words of a span, the reporter's left out."""
        place = self.at(span)
        if place is None:
            return ()
        paragraph = place[0].article.paragraphs[place[1]]
        start, end = span.start - paragraph.offset, span.end - paragraph.offset
        _, met = self.standing(span)
        return tuple(paragraph.text[max(start, one.start) : min(end, one.end)] for one in met)

    def named_by(self, span: Span) -> Iterator[frozenset[str]]:
        """The actors whom the reporter's words of a span make speak by name."""
        place = self.at(span)
        if place is not None:
            paragraph = place[0].article.paragraphs[place[1]]
            start, end = span.start - paragraph.offset, span.end - paragraph.offset
            yield from place[0].named_by(place[1], start, min(end, len(paragraph.text)))


def speech_of(seed: Seed, hits: Iterable[Hit], aliases: Aliases) -> Speech:
    """Read an article for who speaks.

    Args:
        seed: the article.
        hits: the names in it, with their places in the stored text.
        aliases: the registers.
    """
    found: dict[tuple[int, int], Name] = {}
    for hit in hits:
        record = aliases.registered.get(hit.owner)
        if record is None or not isinstance(record.entry, Actor) or hit.is_hidden:
            continue
        rank = RANKS.get(record.entry.kind, Rank.OTHER)
        words = {word for name in record.entry.names for word in name.name.split()}
        is_nominative = set(hit.text.split()) <= words
        known = found.get(hit.span)
        owners = {hit.owner} | (known.owners if known else set())
        found[hit.span] = Name(
            *hit.span, frozenset(owners), min(rank, known.rank if known else rank), is_nominative
        )
    return Speech(seed, Names(tuple(_longest(sorted(found.values()))), _called(aliases)))


def _longest(names: list[Name]) -> Iterator[Name]:
    """The names that no longer one holds: `Lee` in `Ann Lee` is not a second one."""
    for number, one in enumerate(names):
        near = names[max(0, number - 6) : number + 7]
        if not any(
            each is not one and each.start <= one.start and one.end <= each.end for each in near
        ):
            yield one


def _called(aliases: Aliases) -> dict[str, frozenset[str]]:
    """The persons whose name has a word, for surnames that are not among their forms."""
    found: dict[str, set[str]] = {}
    for key, record in aliases.registered.items():
        entry = record.entry
        if isinstance(entry, Actor) and entry.kind is ActorKind.PERSON:
            for word in {word for name in entry.names for word in name.name.split()}:
                if len(word) > 2:
                    found.setdefault(word.casefold(), set()).add(key)
    return {word: frozenset(keys) for word, keys in found.items() if len(keys) == 1}
