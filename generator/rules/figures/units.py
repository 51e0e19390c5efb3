"""Whether a unit is the one that stands beside a number."""

import re
from collections.abc import Iterable, Iterator

from generator.codes import is_currency
from generator.grounding.counting import is_same_noun, numeral_phrases
from generator.grounding.passage import Passage, PlacedQuantity
from generator.grounding.proper import word_set
from generator.languages import language_of
from generator.languages.language import is_same_language
from generator.quantities import Quantity, read_quantities
from generator.text import words

CURRENCY = re.compile(r"[A-Z]{3}")
CLAUSE_END = re.compile(r"[;:]|[.!?](?=\s|$)")
PEOPLE = frozenset({"man", "woman", "child"})  # what the reader of numbers calls these measures
OPEN = PEOPLE | {None}


def fits(unit: str, placed: PlacedQuantity, evidence: Iterable[Passage], language: str) -> bool:
    """Whether the number is stated in this unit: a currency, percent, or what is counted."""
    quantity, spoken = placed.quantity, placed.passage.language
    plain = _noun(unit, language) if _measure(unit, language) is None else _plain(unit, language)
    if CURRENCY.fullmatch(unit):
        return any(
            _is_sum(each, unit) for each in (quantity, *_translated(quantity, evidence, language))
        )
    if share := _share(unit, language):
        return quantity.unit == share or (share == "percent" and quantity.kind == "fraction")
    if quantity.kind == "money" or quantity.unit is not None or not plain:
        return False
    measure = _measure(unit, language)
    if measure not in OPEN or quantity.counted is not None:
        return quantity.counted == (measure or plain[-1])
    if is_same_language(spoken, language):
        return _is_counted(plain, placed)
    translations = (each.translation or "" for each in evidence)
    return any(_is_in(plain, text, quantity, language) for text in translations)


def _is_sum(quantity: Quantity, unit: str) -> bool:
    return quantity.kind == "money" and quantity.unit == unit


def _translated(
    quantity: Quantity, evidence: Iterable[Passage], language: str
) -> Iterator[Quantity]:
    """The same number in a translation, where the article has no currency that is known."""
    for passage in evidence if quantity.unit is None else ():
        yield from (
            each
            for each in read_quantities(passage.translation or "", language)
            if each.value == quantity.value
        )


def is_untold(
    unit: str, placed: PlacedQuantity, evidence: Iterable[Passage], language: str
) -> bool:
    """Whether what is counted is a noun of another language, with nothing against the unit.

    Only a translation of the evidence could tell whether the unit is that noun, and of one that may
    stand for anything not even that.
    """
    quantity, spoken = placed.quantity, placed.passage.language
    is_often = quantity.counted == "times" and not is_same_language(spoken, language)
    if is_often and not CURRENCY.fullmatch(unit) and _measure(unit, language) is None:
        return _share(unit, language) is None  # it got stuck 31 times: 31 breakdowns
    if quantity.unit or quantity.counted:
        return False
    if not language_of(spoken).is_read:
        return not CURRENCY.fullmatch(unit) or placed.after[:1].isalpha()
    if CURRENCY.fullmatch(unit):
        return False
    is_known = _share(unit, language) == "percent" or _measure(unit, language) not in OPEN
    if is_known or is_same_language(spoken, language):
        return False
    return _is_generic(unit, language) or not any(each.translation for each in evidence)


def is_elsewhere(
    unit: str, placed: PlacedQuantity, evidence: tuple[Passage, ...], language: str
) -> bool:
    """Whether a number without a unit has that of another one: "5.50 instead of 4.20 euros"."""
    nouns = _own_nouns(placed, language)
    if placed.quantity.unit or placed.quantity.counted or not {*nouns[-1:]} <= word_set(unit):
        return False
    measure, numbers = _measure(unit, language), _around(placed, evidence, language)
    if CURRENCY.fullmatch(unit):
        return any(unit in (each.unit, *each.candidates) for each in numbers)
    if measure not in OPEN and any(each.counted == measure for each in numbers):
        return True
    return is_named(unit, evidence, language)


def _around(placed: PlacedQuantity, evidence: tuple[Passage, ...], language: str) -> list[Quantity]:
    """The numbers of the paragraph and of the translations."""
    texts = [(each.translation, language) for each in evidence if each.translation]
    texts.append((placed.paragraph, placed.passage.language))
    return [each for text, spoken in texts for each in read_quantities(text, spoken)]


def counts_nothing(
    unit: str, placed: PlacedQuantity, evidence: tuple[Passage, ...], language: str
) -> bool:
    """Whether no noun stands with a number of people, or in a translation: "900 of them"."""
    quantity = placed.quantity
    if quantity.unit or quantity.counted or CURRENCY.fullmatch(unit) or _measure(unit, language):
        return False
    if is_same_language(placed.passage.language, language):
        return _is_generic(unit, language) and not _own_nouns(placed, language)
    told = [each.translation for each in evidence if each.translation]
    there = (one for text in told for one in numeral_phrases(text, language))
    same = (each.has_noun for each in there if each.quantity.value == quantity.value)
    return bool(told) and not (any(same) or _share(unit, language) == "percent")


def is_contradicted(
    unit: str, placed: PlacedQuantity, evidence: tuple[Passage, ...], language: str
) -> bool:
    """Whether the number has another unit, and both are known; or what it counts is swapped."""
    quantity, nouns = placed.quantity, _own_nouns(placed, language)
    if not nouns:
        told = (each.translation or "" for each in evidence)
        there = (one for text in told for one in numeral_phrases(text, language))
        same = (each for each in there if each.quantity.value == quantity.value)
        nouns = next((each.nouns for each in same if each.has_noun), ())
    if CURRENCY.fullmatch(unit):
        codes = {each.unit for each in _around(placed, evidence, language) if each.unit}
        return bool(quantity.unit or quantity.counted or nouns or any(map(is_currency, codes)))
    if quantity.unit or _share(unit, language) == "percent":
        return bool(quantity.unit or quantity.counted or nouns)
    if quantity.counted or _measure(unit, language) not in OPEN:
        return bool(quantity.counted and _measure(unit, language)) or bool(nouns)
    plain = _plain(unit, language)[-1:]
    others = numeral_phrases(placed.paragraph, placed.passage.language)
    swapped = (each for each in others if each.quantity.start != quantity.start)
    rest = " ".join(noun for each in swapped for noun in each.nouns)
    return bool(nouns and plain) and _holds(plain, _plain(rest, placed.passage.language))


def _own_nouns(placed: PlacedQuantity, language: str) -> tuple[str, ...]:
    """What the number itself counts, as far as the briefing's own language tells."""
    if not is_same_language(placed.passage.language, language):
        return ()
    found = numeral_phrases(placed.paragraph, placed.passage.language)
    own = (each for each in found if each.quantity.start == placed.quantity.start)
    return next((each.nouns for each in own if each.has_noun), ())


def _measure(unit: str, language: str) -> str | None:
    """The measure that a unit names in the language of the briefing, as readers of numbers do."""
    known = language_of(language).numbers.counted.items()
    return next((name for name, form in known if re.fullmatch(form, unit.casefold())), None)


def begins_with(unit: str, text: str, language: str) -> bool:
    """Whether a text begins with what a unit counts."""
    wanted = _plain(unit, language)
    return bool(wanted) and _holds(wanted, _plain(text[: 2 * len(unit)], language)[: len(wanted)])


def _share(unit: str, language: str) -> str | None:
    """The share that a unit names: `percent`, `percentage-point`, or a word of the briefing's."""
    if unit.casefold() in ("percent", "percentage-point"):
        return unit.casefold()
    known = language_of(language).numbers.share_patterns
    return next((name for name, form in known if form.fullmatch(unit.casefold())), None)


def _is_generic(unit: str, language: str) -> bool:
    """Whether a unit stands for anything: people, things."""
    names, last = language_of(language).names, _plain(unit, language)[-1:]
    is_anything = any(word in last for word in map(names.singular, names.anything))
    return is_anything or _measure(unit, language) in PEOPLE


def is_unit_possible(unit: str, quantity: Quantity, language: str) -> bool:
    """Whether what is printed leaves room for an inferred unit: "dollars" may be Canadian."""
    if quantity.kind == "money":
        return unit == quantity.unit or unit in quantity.candidates
    return quantity.unit != "percent" or _share(unit, language) == "percent"


def is_named(unit: str, evidence: tuple[Passage, ...], language: str) -> bool:
    """Whether a unit stands in the evidence as a word, its number aside."""
    plain = _plain(unit, language)
    told = [each.translation for each in evidence if each.translation]
    if _share(unit, language) == "percent" and any(
        each.kind == "fraction" for text in told for each in read_quantities(text, language)
    ):
        return True
    own = (_plain(each.text, each.language) for each in evidence)
    return any(_holds(plain, there) for there in (*own, *(_plain(text, language) for text in told)))


def _is_counted(plain: tuple[str, ...], placed: PlacedQuantity) -> bool:
    """Whether the noun stands with the number: behind it, before any noun of the next number.

    In "39th to 28th place" the first number has nothing of its own behind it.
    """
    text, spoken = placed.paragraph, placed.passage.language
    names = language_of(spoken).names
    numbers = (each.start for each in read_quantities(text, spoken))
    following = [start for start in numbers if start >= placed.quantity.end]
    whole = language_of(spoken).numbers.of_whole_pattern
    if following and whole.fullmatch(text, placed.quantity.end, following[0]):
        following = following[1:]
    end = min(following, default=len(text))
    window = _plain(CLAUSE_END.split(text[placed.quantity.end : end])[0], spoken)
    if _holds(plain, window):
        return True
    if window and window[0] in names.small - names.joining:
        return _holds(plain, _plain(text, spoken))  # "Eleven were hurt"
    if any(word not in names.joining for word in window):
        before = _plain(placed.before, spoken)
        before = before[: len(before) - (not names.partitives.isdisjoint(before[-1:]))]
        return _holds(plain, before[-len(plain) :])
    return _holds(plain, _plain(text, spoken))


def _is_in(plain: tuple[str, ...], text: str, quantity: Quantity, language: str) -> bool:
    """Whether the editor's translation has the noun, and the number."""
    has_number = any(each.value == quantity.value for each in read_quantities(text, language))
    return has_number and _holds(plain, _plain(text, language))


def _holds(plain: tuple[str, ...], window: tuple[str, ...]) -> bool:
    size = len(plain)
    return any(
        all(map(is_same_noun, window[at : at + size], plain))
        for at in range(len(window) - size + 1)
    )


def _plain(text: str, language: str) -> tuple[str, ...]:
    """The words of a text in small letters, its nouns in the singular."""
    singular = language_of(language).names.singular
    return tuple(singular(word.text.lower()) for word in words(text))


def _noun(unit: str, language: str) -> tuple[str, ...]:
    """What a unit counts, without what it counts it by: litres per square metre."""
    plain, per = _plain(unit, language), language_of(language).names.per
    end = next((place for place, word in enumerate(plain) if place and word in per), len(plain))
    return plain[:end]
