"""The words of an article that bear out what a fact says of itself in a word of a closed list."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.grounding.bearing import LanguageText, paragraph_of, piece_of, sentences_of
from generator.grounding.kept import kept
from generator.grounding.material import Material
from generator.grounding.shown import shown_text
from generator.languages.load import Load
from generator.languages.notions import Notion
from generator.model import Fact
from generator.model.words import Word
from generator.rules.rule import Finding, Findings
from generator.rules.wording.classes import NEGATIVE
from generator.text.bearing import bearings
from generator.text.concord import Bearing, Bearings

F = TypeVar("F", bound=Fact)
NO = NEGATIVE | {Load.CANCEL, Load.PAUSE}
OVER = frozenset({Load.END, Load.CLOSE, Load.PAUSE, Load.CANCEL})
NOT_TOLD = "no word of the evidence, or of the sentence around it, says so"


@dataclass(frozen=True)
class ToldFact:
    """A fact with the words that prove it."""

    material: Material
    record: Record[Fact]

    @property
    def fact(self) -> Fact:
        """The fact itself."""
        return self.record.entry

    @cached_property
    def pieces(self) -> tuple[LanguageText, ...]:
        """The words of the evidence; of a language that is not read, those of its translation."""
        ours = self.material.language
        found = []
        for passage in self.material.passages(self.record):
            translation = passage.translation or self.fact.translation
            piece = piece_of(passage)
            found.append(
                LanguageText(translation, ours) if translation and not piece.is_read else piece
            )
        return tuple(found)

    @cached_property
    def evidence(self) -> Bearings:
        """The load-bearing words of the evidence."""
        return self.material.reader.of(self.pieces)

    @cached_property
    def printed(self) -> Bearings:
        """Those of the evidence in names, too."""
        return tuple(bearing for piece in self.pieces for bearing in bearings(*piece))

    @cached_property
    def sentences(self) -> Bearings:
        """Those of the whole sentences in which the evidence stands, in names too."""
        own = self.material.passages(self.record)
        around = tuple(b for each in own for piece in sentences_of(each) for b in bearings(*piece))
        return around or self.printed

    @cached_property
    def paragraphs(self) -> tuple[LanguageText, ...]:
        """The whole paragraphs in which the evidence stands."""
        return tuple(map(paragraph_of, self.material.passages(self.record)))

    @cached_property
    def text(self) -> Bearings:
        """The load-bearing words of the fact's text."""
        return self.material.reader.read(self._shown)

    @property
    def is_in_the_past(self) -> bool:
        """Whether the fact's text may tell what was."""
        return self.material.reader.tells_past(self._shown)

    @cached_property
    def _shown(self) -> LanguageText:
        shown = shown_text(self.material.aliases, self.fact.text or "")
        return LanguageText(shown, self.material.language)


def told_facts(annotated: AnnotatedBriefing, kind: type[F]) -> Iterator[tuple[ToldFact, F]]:
    """The proved facts of a kind whose evidence is in a language of which words are known."""
    for record, fact in annotated.proved(kind):
        told = _told(annotated.readings, record)
        if not fact.is_search and all(piece.is_read for piece in told.pieces):
            yield told, fact


_told = kept(ToldFact)


def mismatch(told: ToldFact, field: str, word: Word, problem: str | None) -> Findings:
    """What speaks against a word, unless the entry says how it is known all the same."""
    if problem is None or told.fact.inferred.get(field):
        return
    location = (field,) if field in told.fact.model_fields_set else ("text",)
    way_out = (
        f"correct `{field}`, take in the words that say so, or give the reason: `inferred: "
        f"{{{field}: …}}`"
    )
    yield Finding.at(told.record, location, f"`{field}` is '{word.value}', and {problem}", way_out)


def is_told(
    said: Iterable[Bearing], classes: Iterable[frozenset[Load]], doubtful: frozenset[Load]
) -> bool:
    """Whether some words have one of each class by which something is told.

    Words of the doubtful classes count where they surely are of them.
    """
    loads = {each.load for each in said if each.is_sure or each.load not in doubtful}
    return all(not loads.isdisjoint(one) for one in classes)


def is_denied(told: ToldFact, loads: frozenset[Load]) -> bool:
    """Whether every part of the evidence surely says no."""
    return all(first(told.material.reader.read(each), loads) for each in told.pieces)


def first(said: Iterable[Bearing], loads: frozenset[Load] | set[Load]) -> Bearing | None:
    """The first word that surely is of one of some classes."""
    return next((each for each in said if each.load in loads and each.is_sure), None)


def has_word(said: Iterable[Bearing], loads: Collection[Load | Notion]) -> bool:
    """Whether there is a word that may be of one of some classes."""
    return any(each.load in loads for each in said)
