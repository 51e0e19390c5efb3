"""Whether a translation says the numbers, dates, names and negations of its original."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from unicodedata import decimal

from generator.dates.prose import DateMention, mentions
from generator.decode import Record
from generator.grounding.figures import CALENDAR
from generator.grounding.languages import speaks_against
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.grounding.negating import LESS_THAN_NO, negates
from generator.languages import language_of
from generator.model import Fact, Location, Quote, Selector, Source, walk
from generator.quantities import Quantity, read, same_amount, same_bound
from generator.text import words
from generator.text.folding import fold
from generator.text.likeness import alike

WAY_OUT = "translate what the original says; the words of the source stay as they are"
DIGITS = re.compile(r"\d+(?:[.,:\u066b\u066c']?\d+)*")
PARTS = ("year", "month", "day")
FEW = 2  # "one" and "two" in words are as often articles and idioms as numbers


class Pair(NamedTuple):
    """An original and the editor's translation of it."""

    location: Location
    original: str
    language: str
    translation: str


def translation_mentions(material: Material) -> Iterator[Mention]:
    """Every translation of a briefing, held against its original."""
    for record in material.briefing.records:
        for pair in _pairs(material, record):
            what = pair.translation[:80]
            subject = Subject(record, pair.location, Aspect.TRANSLATION, what)
            is_other = speaks_against(pair.language, pair.original) is not None  # its own rule
            problem = None if is_other else _problem(material, pair)
            yield subject.missing(problem, WAY_OUT) if problem else subject.stated()


def _pairs(material: Material, record: Record) -> Iterator[Pair]:
    source = material.source(record)
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
    del material


def _problem(material: Material, pair: Pair) -> str | None:
    """What the two do not agree on; None where they do."""
    checks = (_numbers, _dates, _negation, _names)
    return next((found for each in checks if (found := each(material, pair))), None)


def _numbers(material: Material, pair: Pair) -> str | None:
    if not all(language_of(each).is_read for each in (pair.language, material.language)):
        return _digits(pair)
    original = _counted(read(pair.original, pair.language))
    translated = _counted(read(pair.translation, material.language))
    for each in translated:
        if _matters(each) and not _has(each, original):
            return f"'{each.text.strip()}' stands in the translation and not in the original"
    for each in original:
        if not each.unread and _matters(each) and not _has(each, translated):
            return f"'{each.text.strip()}' stands in the original and not in the translation"
    return None


def _digits(pair: Pair) -> str | None:
    """Digits that stand on one side only, of a language whose number words are not known.

    What one side writes in digits the other may write in words: nothing is said unless both have
    digits that the other has not. "1.5万" is 15,000: signs and noughts at the end are left out.
    """
    original, translated = (
        {significant: each for each in DIGITS.findall(text) if (significant := _significant(each))}
        for text in (pair.original, pair.translation)
    )
    only = [each for key, each in original.items() if key not in translated]
    other = [each for key, each in translated.items() if key not in original]
    if only and other:
        return f"the original has '{only[0]}' where the translation has '{other[0]}'"
    return None


def _significant(number: str) -> str:
    """Its digits, European ones, without signs and the noughts at both ends."""
    return "".join(str(decimal(each)) for each in number if each.isdecimal()).strip("0")


def _counted(found: Iterable[Quantity]) -> tuple[Quantity, ...]:
    return tuple(each for each in found if each.kind not in CALENDAR)


def _matters(quantity: Quantity) -> bool:
    if any(each.isdigit() for each in quantity.text) or quantity.value > FEW:
        return True
    return bool(quantity.unit or quantity.counted or quantity.kind == "fraction")


def _has(quantity: Quantity, others: tuple[Quantity, ...]) -> bool:
    for other in others:
        if same_amount(quantity, other):
            told = {quantity.direction, other.direction} - {None}
            if len(told) < 2 and same_bound(quantity.bound, other.bound):
                return True
    return False


def _dates(material: Material, pair: Pair) -> str | None:
    """Every year, month, day and weekday on either side stands on the other, "last year" too."""
    original = mentions(pair.original, pair.language)
    translated = mentions(pair.translation, material.language)
    is_read = language_of(pair.language).is_read
    for here, there, other, language, where in (
        (translated, original, pair.original, pair.language, "translation and not in the original"),
        (
            original,
            translated,
            pair.translation,
            material.language,
            "original and not in the translation",
        ),
    ):
        if here is translated and not is_read:
            continue
        parts = {part for each in there for part in _parts(each)} | _months(other, language)
        for each in here:
            missing = [part for part in _parts(each) if part not in parts]
            if any(is_read or unit in PARTS for unit, _ in missing):
                return f"'{each.text}' stands in the {where}"
    return None


def _parts(said: DateMention) -> Iterator[tuple[str, object]]:
    """What a date says, each by itself: its year, month, day, weekday, or its distance."""
    for partial in (said.first, said.last):
        if partial is not None:
            parts = (partial.year, partial.month, partial.day)
            yield from (each for each in zip(PARTS, parts, strict=True) if each[1] is not None)
    if said.weekday:
        yield "weekday", said.weekday
    if said.relative and not said.first.edtf:
        yield f"distance in {said.relative.unit}s", said.relative.offset


def _months(text: str, language: str) -> set[tuple[str, object]]:
    """The months whose names stand in a text, by themselves too."""
    known = language_of(language).dates.all_months
    return {("month", known[low]) for word in words(text) if (low := word.text.lower()) in known}


def _negation(material: Material, pair: Pair) -> str | None:
    if any(language_of(each).negation is None for each in (pair.language, material.language)):
        return None
    original = negates(pair.original, pair.language)
    translated = negates(pair.translation, material.language)
    if original and not translated and not LESS_THAN_NO.search(pair.translation):
        return f"the original negates ('{original}') and the translation does not"
    if translated and not original and not LESS_THAN_NO.search(pair.original):
        return f"the translation negates ('{translated}') and the original does not"
    return None


def _names(material: Material, pair: Pair) -> str | None:
    """Every name of the register on either side stands on the other, in whatever form."""
    find = material.aliases.find
    original, translated = find(pair.original), find(pair.translation)
    for here, there, text, where in (
        (translated, original, pair.original, "the translation and not in the original"),
        (original, translated, pair.translation, "the original and not in the translation"),
    ):
        owners, plain = {hit.owner for hit in there}, fold(text).typographic
        seen = {other.span for other in here if other.owner in owners}
        for hit in here:
            is_named = hit.is_name and not hit.is_hidden
            if here is original and language_of(pair.language).has_capital_nouns:
                is_named = is_named and hit.text in material.aliases.shown
            is_there = hit.owner in owners or hit.span in seen or hit.text in plain
            if is_named and not is_there and not _is_spelt(hit.text, text):
                return f"'{hit.text}' stands in {where}"
    return None


def _is_spelt(name: str, text: str) -> bool:
    """Whether a word of the name stands there in another alphabet, orthography or case."""
    return any(
        alike(part.text, word.text)
        for part in words(name)
        if not part.text.islower()
        for word in words(text)
        if not word.text.islower()
    )
