"""Numbers of the briefing's own entries that somebody wrote by hand, and what they rest on."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from generator.decode import Briefing, Record
from generator.diagnostics import Place
from generator.grounding.material import Material
from generator.grounding.shown import COUNTED, shown_text
from generator.languages import language_of
from generator.languages.counting import CountWords
from generator.markup import references
from generator.model import (
    Absence,
    CountedText,
    Fact,
    KeyPoint,
    Location,
    Model,
    Note,
    ProseText,
    Summary,
    walk,
)
from generator.quantities import Quantity, read_quantities
from generator.sentences import sentences

LEAST = 2  # "one article" is as often any article as a count


class OwnText(NamedTuple):
    """A text of ours: where it is written, and what it may rest on."""

    text: str
    place: Place
    record: Record | None = None
    note: Note | None = None

    @property
    def article(self) -> str | None:
        """The article that the text is about, if it is a note on one."""
        return self.record.home if self.record and self.note else None


def own_texts(briefing: Briefing) -> Iterator[OwnText]:
    """The texts in which editors count entries.

    A number in the text of a fact is its evidence's, and one in the reason for a key point is of
    what that point rests on.
    """
    for record in briefing.records:
        for where, value, note in _ours(record.entry):
            is_grounded = isinstance(record.entry, Fact) and not isinstance(record.entry, Absence)
            is_reason = isinstance(record.entry, KeyPoint) and where == ("why",)
            if note or not (is_grounded or is_reason):
                yield OwnText(value, record.place(where), record, note)
    if briefing.head:
        for where, value, note in _ours(briefing.head.entry):
            yield OwnText(value, briefing.head.place(where), None, note)


def _ours(model: Model) -> Iterator[tuple[Location, str, Note | None]]:
    """The texts of an entry, each with the note that it is the text of."""
    note: Note | None = None
    for where, value in walk(model):
        if isinstance(value, Note):
            note = value
        if isinstance(value, (ProseText, CountedText)):
            text = value.written if isinstance(value, CountedText) else value
            yield where, text, note if where[0] == "notes" else None


def rests_on(material: Material, text: OwnText) -> Iterator[str]:
    """What a text may count the things of: its article, and the facts that it names."""
    named = [each.target for each in references(text.text)]
    if text.note:
        named += text.note.see
        yield from (line.text for line in material.page(text.article))
    if text.record is not None:
        entry = text.record.entry
        named += entry.facts if isinstance(entry, Summary) else ()
        named += [text.record.id] if isinstance(entry, Fact) and text.note else ()
    for key in dict.fromkeys(named):
        record = material.briefing.by_id.get(key)
        if record is not None and isinstance(record.entry, Fact):
            yield shown_text(material.aliases, record.entry.text or "")
            for passage in material.passages(record):
                yield from (passage.text, passage.translation or "")


@dataclass(frozen=True, slots=True)
class HandCount:
    """A number of entries, or the part of them that a sentence goes on to tell.

    Args:
        written: the number as it is written.
        behind: what follows it, up to the noun; nothing for a part of what was counted before.
        number: its value.
        noun: the word for the entries.
        plural: the kind of entries that is counted, by the name of its list.
        sentence: the sentence it stands in.
    """

    written: str
    behind: str
    number: int
    noun: str
    plural: str
    sentence: str

    @property
    def kind(self) -> str:
        """The kind of entries as a reference names it, in the word of the text."""
        return self.noun.replace(" ", "-")

    @property
    def words(self) -> str:
        """The number with its noun."""
        return self.written + self.behind


def hand_counts(text: str, language: str, rests_on: Iterable[str]) -> Iterator[HandCount]:
    """The numbers of entries in a text that nothing it rests on counts as well.

    "Three articles" of a treaty are no articles of the briefing where the evidence has three
    articles too.

    Args:
        text: a text of ours as it is read.
        language: its language; in one whose words for entries are not known nothing is found.
        rests_on: the evidence, the cited facts, the article.
    """
    known = language_of(language).counting
    if known is None:
        return
    found = tuple(_found(text, language, known))
    if not found:
        return
    theirs = {
        (one.number, one.plural) for each in rests_on for one in _found(each, language, known)
    }
    yield from (one for one in found if (one.number, one.plural) not in theirs)


def _found(text: str, language: str, known: CountWords) -> Iterator[HandCount]:
    for span in sentences(text, language):
        sentence = text[span.start : span.end]
        numbers = {
            each.start: each for each in read_quantities(sentence, language) if _may_count(each)
        }
        nouns = dict(_nouns(sentence, numbers.values(), known))
        for start, number in numbers.items():
            if noun := nouns.get(start) or _part_of(sentence, number, nouns, known):
                behind = sentence[number.end : noun.end()] if start in nouns else ""
                word = noun["noun"].lower()
                value, plural = int(number.value), known.entries[word]
                yield HandCount(number.text, behind, value, word, plural, sentence)


def _nouns(
    sentence: str, numbers: Iterable[Quantity], known: CountWords
) -> Iterator[tuple[int, re.Match[str]]]:
    """Where numbers of entries begin, and what they count: by hand, or with a reference."""
    ends = {number.start: number.end for number in numbers}
    ends |= {found.start(): found.end() for found in re.finditer(COUNTED, sentence)}
    for start, end in ends.items():
        if noun := known.behind.match(sentence, end):
            yield start, noun


def _part_of(
    sentence: str, number: Quantity, nouns: Mapping[int, re.Match[str]], known: CountWords
) -> re.Match[str] | None:
    """What a number without a noun is a part of: "four of the five articles", "Of 23 …, 18 are"."""
    if (whole := known.part.match(sentence, number.end)) and whole.end() in nouns:
        return nouns[whole.end()]
    if known.saying.match(sentence, number.end):
        for start, noun in nouns.items():
            if start < number.start and known.whole.search(sentence[:start]):
                return noun
    return None


def _may_count(number: Quantity) -> bool:
    return (
        number.kind == "cardinal"
        and number.unit is None
        and number.value >= LEAST
        and number.value == int(number.value)
    )
