"""What a text of ours says that nothing it rests on says: numbers, dates and names."""

import re
from collections.abc import Iterator
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from generator.dates import parse
from generator.dates.prose import DateMention, Partial, mentions
from generator.grounding.clocks import Clock, clocks, is_printed
from generator.grounding.counting import counted as things_counted
from generator.grounding.counting import miscounted
from generator.grounding.material import Material
from generator.grounding.name_index import Hit
from generator.grounding.pool import Pool
from generator.grounding.proper import Known, names_in
from generator.languages import language_of
from generator.languages.table import listed
from generator.model import Actor
from generator.model.words import ActorKind
from generator.quantities import Quantity, read, same_amount
from generator.text import Span, words

PRONOUN = re.compile(r"[.,;:?!]|\s+(?:that|which|who|in|to|for|by|with|is|was|after|before)\b")
THE = re.compile(r"(?<!\w)(?:the|this|that|each|another|every)\s+(?:[^\W\d]+\s+)?$", re.IGNORECASE)
OF = re.compile(r"(?: [\w'’]+){0,2} (?:out )?of (?:[\w'’]+ ){0,3}")
SEASONS = MappingProxyType({"spring": 21, "summer": 22, "autumn": 23, "winter": 24})
"""The seasons as EDTF numbers them (ISO 8601-2, 4.8)."""
VAGUE = listed("dozens scores hundreds thousands millions billions") | SEASONS.keys()
"""Words that count or date without a number: how many, when in the year."""


EDITORIAL = frozenset(range(1, 13))
"""What a note may count in words: two paragraphs, eleven months, said twice."""


class Gap(NamedTuple):
    """Something a text says that nothing it rests on says."""

    what: str
    problem: str


def gaps(
    material: Material, text: str, pool: Pool, counted: frozenset[int] = frozenset()
) -> Iterator[Gap]:
    """What a text says that is not in the pool.

    `counted` are numbers that the editor may write in words when counting what is cited: one
    article, two officials.
    """
    language = material.language
    times = clocks(text, language)
    yield from _clock_gaps(text, times, pool)
    quantities = [each for each in read(text, language) if not _is_clock(each, times)]
    for quantity in quantities:
        if not quantity.is_of_a_date and not (
            _is_pronoun(quantity, text)
            or _is_count(quantity, counted)
            or _is_ratio(quantity, quantities, text)
        ):
            yield from _number_gap(quantity, pool)
    is_ours = len(counted) > 1  # a note counts what the articles are made of
    for one in things_counted(text, language) if not (pool.is_partial or is_ours) else ():
        noun = miscounted(one, pool.counted, pool.words)
        if noun is not None:
            yield Gap(noun, f"'{noun}' behind '{one.quantity.text.strip()}'")
    dates = mentions(text, language)
    for mention in dates:
        if _is_other_date(mention, pool) or _is_other_time(mention, pool):
            yield Gap(mention.text, f"the date '{mention.text}'")
    hits = tuple(hit for hit in material.aliases.find(text) if not hit.is_hidden)
    yield from _name_gaps(hits, pool, language)
    taken = [Span(each.start, each.end) for each in quantities]
    taken += [Span(each.start, each.end) for each in dates]
    taken += [hit.span for hit in hits]
    yield from _vague_gaps(text, taken, pool) if not pool.is_partial else ()
    known = Known(pool.words | pool.units, pool.heard, _states(material, pool))
    generics = language_of(language).names.generics if pool.heard else ()
    for word in names_in(text, language, taken, material.usage) if not pool.is_mute else ():
        if word.text.casefold() not in generics and not known.has(word.text, language):
            yield Gap(word.text, f"'{word.text}'")


def _states(material: Material, pool: Pool) -> frozenset[str]:
    """The codes of the states that are named."""
    entries = (material.aliases.registered[key].entry for key in pool.names)
    return frozenset(
        each.country
        for each in entries
        if isinstance(each, Actor) and each.kind is ActorKind.STATE and each.country
    )


def _vague_gaps(text: str, taken: list[Span], pool: Pool) -> Iterator[Gap]:
    for word in words(text):
        plain = word.text.casefold()
        is_read = any(_holds(span, word.span) for span in taken)
        if plain in VAGUE - pool.words and not (is_read or _is_season_told(plain, pool)):
            yield Gap(word.text, f"'{word.text}'")


def _clock_gaps(text: str, times: tuple[Clock, ...], pool: Pool) -> Iterator[Gap]:
    """Times of day that no digits say; what may be told in words is not read everywhere."""
    for each in times if not (pool.is_partial and not pool.clocks) else ():
        if not is_printed(each, pool.clocks):
            what = text[each.span.start : each.span.end]
            yield Gap(what, f"the time '{what}'")


def _is_clock(quantity: Quantity, times: tuple[Clock, ...]) -> bool:
    return any(each.span.start <= quantity.start < each.span.end for each in times)


def _is_other_date(mention: DateMention, pool: Pool) -> bool:
    """Whether one of its dates, or its weekday, is none of those that are said.

    Of a language whose dates in words are not read it is known only where another one is said.
    """
    others = pool.weekdays
    if mention.weekday and mention.weekday not in others and (others or not pool.is_partial):
        return True
    partials = [each for each in (mention.first, mention.last) if each is not None and each.edtf]
    if pool.is_partial:
        return any(_is_contradicted(each, pool) for each in partials)
    return any(not is_said(each, pool) for each in partials)


def _is_contradicted(partial: Partial, pool: Pool) -> bool:
    """Whether others are said for its year, its month or its day, and not this one."""
    own = (partial.year, partial.month, partial.day)
    for place, part in enumerate(own):
        said = {(each.year, each.month, each.day)[place] for each in pool.dates} - {None}
        if part is not None and said and part not in said:
            return True
    return False


def _is_other_time(mention: DateMention, pool: Pool) -> bool:
    """Whether it is "this year" where the words have only another one, such as "last year"."""
    said = mention.relative
    if said is None or said.is_rough:
        return False
    like = {offset for unit, offset in pool.relatives if unit == said.unit}
    return bool(like) and said.offset not in like


def _is_season_told(word: str, pool: Pool) -> bool:
    """Whether one of the dates lies in that season: April in the spring."""
    season = SEASONS.get(word)
    return season is not None and any(
        each.month is not None and season in (each.month, _season_of(each.month))
        for each in pool.dates
    )


def _season_of(month: int) -> int | None:
    """The season in which a month begins, March the spring; None for what is no month."""
    return 21 + (month - 3) % 12 // 3 if month <= 12 else None


def _is_pronoun(quantity: Quantity, text: str) -> bool:
    """Whether "one" counts nothing: "one that", "the new one"."""
    before = text[: quantity.start]
    return quantity.text == "one" and bool(PRONOUN.match(text, quantity.end) or THE.search(before))


def _is_ratio(quantity: Quantity, numbers: list[Quantity], text: str) -> bool:
    """Whether a share is that of two numbers of the same text: half of them, 11 of 22."""
    return quantity.kind == "fraction" and any(
        OF.fullmatch(text, one.end, other.start)
        and round(one.value - quantity.value * other.value, 6) == 0
        for one, other in pairwise(numbers)
    )


def _is_count(quantity: Quantity, counted: frozenset[int]) -> bool:
    """Whether a number in words, without a unit, is one that the editor counts."""
    in_words = not any(each.isdigit() for each in quantity.text)
    return in_words and quantity.unit is None and quantity.value in counted


def _number_gap(quantity: Quantity, pool: Pool) -> Iterator[Gap]:
    what = quantity.text.strip()
    same = [each for each in pool.quantities if not each.unread and same_amount(quantity, each)]
    is_other = pool.is_partial and not any(_is_altered(quantity, each) for each in pool.quantities)
    is_ambiguous = quantity.kind == "fraction" and what.split()[-1].casefold() in pool.words
    if not same and (
        is_other or is_ambiguous or any(partial.year == what for partial in pool.dates)
    ):
        return
    if not same:
        unread = next(
            (f", unless '{each.unread}' says it," for each in pool.quantities if each.unread), ""
        )
        yield Gap(what, f"the number '{what}'{unread}")
        return
    bounds = {each.bound for each in same}
    if pool.is_partial:
        return  # its words for "about" and "rose" are not read
    if quantity.bound != "exact" and not bounds & LIKE.get(quantity.bound, frozenset()):
        yield Gap(what, f"'{quantity.bound.replace('-', ' ')}' before '{what}'")
    told = {each.direction for each in same} - {None}
    if quantity.direction is not None and told and quantity.direction not in told:
        yield Gap(what, f"that '{what}' is a {quantity.direction}")


def _is_altered(quantity: Quantity, other: Quantity) -> bool:
    """Whether a number has another's digits and not its scale, or its value and not its unit."""
    digits, others = (each.value.normalize().as_tuple().digits for each in (quantity, other))
    if quantity.value == other.value:
        return quantity.unit is not None and other.unit is not None
    return digits == others and len(digits) > 1


LIKE: dict[str, frozenset[str]] = {
    "about": frozenset({"about", "near", "nearly"}),
    "near": frozenset({"about", "near", "nearly"}),
    "nearly": frozenset({"nearly", "less-than", "near", "about"}),
    "at-least": frozenset({"at-least", "more-than"}),
    "more-than": frozenset({"at-least", "more-than"}),
    "up-to": frozenset({"up-to", "less-than", "to"}),
    "to": frozenset({"exact", "up-to", "to"}),
    "less-than": frozenset({"up-to", "less-than", "nearly"}),
}
"""Words beside a number that may stand for each other."""


def is_said(partial: Partial, pool: Pool) -> bool:
    """Whether one of the dates says all that this one says."""
    return any(
        (partial.year is None or partial.year == other.year)
        and (partial.month is None or _is_month_of(partial.month, other))
        and (partial.day is None or partial.day == other.day)
        for other in pool.dates
    )


def _is_month_of(month: int, other: Partial) -> bool:
    if other.month == month:
        return True
    if other.month is None or not other.year or month <= 12 or other.month > 12:
        return False
    if not (other.year.isdigit() and len(other.year) == 4):
        return False
    season = parse(f"{other.year}-{month:02}")
    first, last = season.earliest, season.latest
    return first is not None and last is not None and first.month <= other.month <= last.month


def _name_gaps(hits: tuple[Hit, ...], pool: Pool, language: str) -> Iterator[Gap]:
    """Names that nothing says; one inside a longer name that is known is a part of it."""
    known = [hit.span for hit in hits if hit.owner in pool.names]
    heard = Known(frozenset(), pool.heard, frozenset())
    for hit in hits:
        proper = [word.text for word in words(hit.text) if not word.text.islower()]
        is_heard = bool(proper) and all(heard.has(each, language) for each in proper)
        if hit.is_name and not is_heard and not any(_holds(span, hit.span) for span in known):
            yield Gap(hit.text, f"the name '{hit.text}'")


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
