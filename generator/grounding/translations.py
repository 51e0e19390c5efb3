"""Whether a translation says the numbers, dates, names and negations of its original."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import decimal

from generator.dates.prose import DateMention, mentions
from generator.decode import Record
from generator.grounding.bearing import Piece
from generator.grounding.gaps import LIKE
from generator.grounding.languages import speaks_against
from generator.grounding.load_bearing import negates_alone
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.languages import language_of
from generator.model import Fact, Location, Quote, Selector, Source, walk
from generator.quantities import Quantity, read, same_amount
from generator.text import words
from generator.text.folding import fold
from generator.text.likeness import alike

WAY_OUT = "translate what the original says; the words of the source stay as they are"
DIGITS = re.compile(r"\d+(?:[.,:\u066b\u066c']?\d+)*")
PARTS = ("year", "month", "day")
PRINTED = frozenset({*PARTS, "weekday"})
YEAR = re.compile(r"(?<![\d.,])[0-9]{4}(?!\d)")
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
        for pair in pairs(material, record):
            what = pair.translation[:80]
            subject = Subject(record, pair.location, Aspect.TRANSLATION, what)
            is_other = speaks_against(pair.language, pair.original) is not None  # its own rule
            problem = None if is_other else _problem(material, pair)
            yield subject.missing(problem, WAY_OUT) if problem else subject.stated()


def pairs(material: Material, record: Record) -> Iterator[Pair]:
    """The translations of an entry, each with its original."""
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
    checks = (_numbers, _dates, negation_lost, _names)
    return next((found for each in checks if (found := each(material, pair))), None)


def _numbers(material: Material, pair: Pair) -> str | None:
    if not all(language_of(each).is_read for each in (pair.language, material.language)):
        return _digits(pair)
    original = read(pair.original, pair.language)
    translated = read(pair.translation, material.language)
    for here, there, where in (
        (translated, original, "the translation and not in the original"),
        (original, translated, "the original and not in the translation"),
    ):
        is_vague = here is translated and _is_vague(pair)
        for each in here:
            if is_vague and not any(map(str.isdigit, each.text)):
                continue
            if not each.is_of_a_date and _matters(each) and not _has(each, there):
                return f"'{each.text.strip()}' stands in {where}"
    return None


def _is_vague(pair: Pair) -> bool:
    """Whether the original counts without a number, for which ours may have some in words."""
    vague = language_of(pair.language).numbers.vague
    return any(each.text.casefold() in vague for each in words(pair.original))


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


def _matters(quantity: Quantity) -> bool:
    """Whether it is a number for certain: "one" may be an article, "two" an idiom."""
    if quantity.unread:
        return False
    if any(each.isdigit() for each in quantity.text) or quantity.value > FEW:
        return True
    is_one = quantity.value == 1 and quantity.unit is None
    return not is_one and bool(quantity.unit or quantity.counted or quantity.kind == "fraction")


def _has(quantity: Quantity, others: tuple[Quantity, ...]) -> bool:
    """Whether one of the others is the same, and neither its bound nor its change is another."""
    for other in others:
        if same_amount(quantity, other):
            told = {quantity.direction, other.direction} - {None}
            bounds = {quantity.bound, other.bound}
            if len(told) < 2 and ("exact" in bounds or other.bound in LIKE[quantity.bound]):
                return True
    return False


def _dates(material: Material, pair: Pair) -> str | None:
    """Every year, month, day and weekday on either side stands on the other.

    What is told by its distance ("last year") is held against another distance only: there are too
    many ways to say it.
    """
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
        parts = {part for each in there for part in _parts(each)} | _named_dates(other, language)
        for each in here:
            missing = [part for part in _parts(each) if part not in parts]
            if any(is_read or unit in PARTS for unit, _ in missing):
                return f"'{each.text}' stands in the {where}"
    return _distances(original, translated) if is_read else None


def _distances(
    original: tuple[DateMention, ...], translated: tuple[DateMention, ...]
) -> str | None:
    """A year or a day told by its distance, where the original tells of others only."""
    there = [distance for each in original if (distance := _distance(each))]
    for each in translated:
        here = _distance(each)
        if here and here not in there and here[0] in {unit for unit, _ in there}:
            return f"'{each.text}' stands in the translation and not in the original"
    return None


def _distance(said: DateMention) -> tuple[str, int] | None:
    """The unit and the number of "last year", `("year", -1)`."""
    relative = said.relative
    return None if relative is None or relative.is_rough else (relative.unit, relative.offset)


def _parts(said: DateMention) -> Iterator[tuple[str, object]]:
    """What a date says, each by itself: its year, month, day and weekday."""
    for partial in (said.first, said.last):
        if partial is not None:
            parts = (partial.year, partial.month, partial.day)
            yield from (each for each in zip(PARTS, parts, strict=True) if each[1] is not None)
    if said.weekday:
        yield "weekday", said.weekday


def _named_dates(text: str, language: str) -> set[tuple[str, object]]:
    """The months whose names stand in a text, and the years that its digits may be."""
    known = language_of(language).dates.all_months
    years: set[tuple[str, object]] = {("year", each) for each in YEAR.findall(text)}
    return years | {
        ("month", known[low]) for word in words(text) if (low := word.text.lower()) in known
    }


def negation_lost(material: Material, pair: Pair) -> str | None:
    """A negation of which the other side has none in any way, where both languages are known."""
    sides = language_of(pair.language), language_of(material.language)
    if any(each.negation is None or each.words is None for each in sides):
        return None
    original, translation = (
        material.reader.read(Piece(*each))
        for each in ((pair.original, pair.language), (pair.translation, material.language))
    )
    if word := negates_alone(original, translation):
        return f"the original negates ('{word}') and the translation does not"
    if word := negates_alone(translation, original):
        return f"the translation negates ('{word}') and the original does not"
    return None


def _names(material: Material, pair: Pair) -> str | None:
    """Every name of the register on either side stands on the other, in whatever form.

    A form of the original that is none of the names in another spelling or case only points ("the
    board"), and may be translated in any words.
    """
    find, titles = material.aliases.find, material.aliases.shown_names
    nouns_too = language_of(pair.language).has_capital_nouns
    original, translated = find(pair.original), find(pair.translation)
    for here, there, text, where in (
        (translated, original, pair.original, "the translation and not in the original"),
        (original, translated, pair.translation, "the original and not in the translation"),
    ):
        owners, plain = {hit.owner for hit in there}, fold(text).typographic
        seen = {other.span for other in here if other.owner in owners}
        for hit in here:
            is_named = hit.is_name and not hit.is_hidden
            if here is original and is_named:
                is_named = (
                    hit.text in titles(hit.owner)
                    if nouns_too
                    else any(_is_spelt(hit.text, each) for each in titles(hit.owner))
                )
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
