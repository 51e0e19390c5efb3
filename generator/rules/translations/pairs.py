"""The translations of a briefing, each beside its original."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.model import Fact, Location, Quote, Selector, Source, walk


class Pair(NamedTuple):
    """An original and the editor's translation of it."""

    location: Location
    original: str
    language: str
    translation: str


def judged_pairs(annotated: AnnotatedBriefing) -> Iterator[tuple[Record, Pair]]:
    """The translations of the entries that can be judged, whose originals were not refused."""
    for record in annotated.briefing.records:
        is_refused = isinstance(record.entry, Fact) and not annotated.readings.is_proved(record)
        if record.id not in annotated.in_doubt and not is_refused:
            yield from ((record, pair) for pair in _pairs(annotated, record))


def _pairs(annotated: AnnotatedBriefing, record: Record) -> Iterator[Pair]:
    source = annotated.source_of(record)
    entry, language = record.entry, source.language if source else ""
    if isinstance(entry, Source):
        if entry.translation:
            yield Pair(("translation",), entry.title, entry.language, entry.translation)
    elif isinstance(entry, Quote):
        if entry.translation:
            spoken = entry.language or language
            yield Pair(("translation",), entry.exact, spoken, entry.translation)
    elif isinstance(entry, Fact) and entry.translation:
        original = " … ".join(each.exact for each in entry.evidence or ())
        yield Pair(("translation",), original, language, entry.translation)
    for location, value in walk(entry):
        if isinstance(value, Selector) and value.translation:
            yield Pair((*location, "translation"), value.exact, language, value.translation)


class Lost(NamedTuple):
    """Words that the other side does not have in any form known here.

    Args:
        text: the words.
        is_in_translation: the side they stand on.
        sort: what they tell: `year`, `name`, the unit of a number; "" for a number without one.
        worth: what they come to: another one of the same sort is another thing.
        is_certain: whether they mean that in any language: digits, a month, a registered name.
    """

    text: str
    is_in_translation: bool
    sort: str
    worth: object
    is_certain: bool = True

    def __str__(self) -> str:
        """The words and the side that they stand on."""
        translation, original = "the translation", "the original"
        sides = (translation, original) if self.is_in_translation else (original, translation)
        return f"'{self.text.strip()}' stands in {sides[0]} and not in {sides[1]}"

    def excludes(self, other: "Lost") -> bool:
        """Whether both are certain, and one stands in the place of the other."""
        is_other = self.worth != other.worth
        is_same_sort = self.sort == other.sort or (is_other and not (self.sort and other.sort))
        is_either = is_same_sort if is_other else self.sort != other.sort
        return self.is_certain and other.is_certain and is_either


def proved(lost: Iterable[Lost]) -> str | None:
    """The first difference that only a mistake can make."""
    found = tuple(lost)
    for here in found:
        for there in found:
            if here.is_in_translation > there.is_in_translation and here.excludes(there):
                ours, theirs = here.text.strip(), there.text.strip()
                return f"the original has '{theirs}' where the translation has '{ours}'"
    return None


def doubted(lost: Iterable[Lost]) -> str | None:
    """The first difference that another form of the same may make; none where one is proved."""
    found = tuple(lost)
    return str(found[0]) if found and not proved(found) else None
