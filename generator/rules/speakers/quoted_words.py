"""How the words of a quotation stand in their article, for all rules about quotations."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.grounding.kept import kept
from generator.grounding.material import Material
from generator.grounding.naming import named_entries
from generator.grounding.passage import Passage
from generator.model import Actor, Quote
from generator.speech import ParagraphPlace
from generator.text import Label


@dataclass(frozen=True)
class QuotedWords:
    """A quotation and the places where it stands, each with the parts between elisions."""

    material: Material
    record: Record[Quote]

    @cached_property
    def places(self) -> tuple[tuple[Passage, ...], ...]:
        """Where it stands."""
        seeds = self.material.seeds.by_source
        return tuple(
            tuple(Passage(seeds[anchor.source], part) for part in match.parts)
            for anchor in self.material.anchors_of.get(self.record.id, ())
            if anchor.is_quotation and anchor.owner is self.record
            for match in anchor.matches
        )

    @cached_property
    def standings(self) -> tuple[frozenset[ParagraphPlace], ...]:
        """How its parts stand at each place."""
        speech = self.material.speech
        return tuple(
            frozenset(speech[part.source].standing(part.span)[0] for part in parts)
            for parts in self.places
        )

    @property
    def quoted(self) -> tuple[tuple[Passage, ...], ...]:
        """The places where all of it stands in quotation marks."""
        both = zip(self.places, self.standings, strict=True)
        return tuple(parts for parts, each in both if each == {ParagraphPlace.QUOTED})

    @property
    def is_narrated(self) -> bool:
        """Whether the reporter's own words stand inside it."""
        return not self.needs_no_marks and (
            ParagraphPlace.MIXED in self.standings[0] or len(self.standings[0]) > 1
        )

    @cached_property
    def needs_no_marks(self) -> bool:
        """Whether it has them, or is what its publisher says, or the author of the article."""
        quote, source = self.record.entry, self.material.source(self.record)
        if self.quoted or (source and quote.by == source.publisher.actor):
            return True
        page = self.material.page(self.places[0][0].source)
        return quote.by in named_entries(
            self.material, (e for e in page if e.label is Label.CREDIT)
        )


_words_of = kept(QuotedWords)


def quotations(annotated: AnnotatedBriefing) -> Iterator[QuotedWords]:
    """The quotations that stand somewhere, and whose speaker is known."""
    for record, quote in annotated.proved(Quote):
        words = _words_of(annotated.readings, record)
        if words.places and annotated.briefing.find(quote.by, Actor):
            yield words
