"""The numbers of a text that nothing it rests on says."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from generator.grounding.clocks import printed
from generator.grounding.gap import Gap
from generator.grounding.pool import Pool
from generator.languages.numbers import Bound, NumberWords
from generator.quantities import Amounts, Quantity, duration, is_altered

COMPOUND = re.compile(r"[-‑][^\W\d]")  # "at least two-wheelers"
OPENED = re.compile(r"(?:^|[,.;]\s+)\w+\s+$")  # "Over five years the herd grew": in their course
DIGITS = re.compile("[0-9]{2,}")
HOUR = re.compile(r"[0-9]{1,2}\.[0-9]{2}")
TOLERANCE = Decimal("0.2")  # "less than half" of 46 percent
MOST_RECKONED = 12  # numbers of which sums are tried
MOST_MISSING = 30  # numbers of one text that are looked for in other words; more are only named
LONGEST = 100  # characters before a number in which the words beside it stand
LIKE = MappingProxyType[Bound, frozenset[Bound]](
    {
        "about": frozenset({"about", "near", "nearly", "heard"}),
        "near": frozenset({"about", "near", "nearly", "heard"}),
        "heard": frozenset({"about", "near", "exact", "heard"}),
        "nearly": frozenset({"nearly", "less-than", "near", "about"}),
        "at-least": frozenset({"at-least", "more-than"}),
        "more-than": frozenset({"at-least", "more-than"}),
        "up-to": frozenset({"up-to", "less-than", "to"}),
        "to": frozenset({"exact", "up-to", "to"}),
        "less-than": frozenset({"up-to", "less-than", "nearly"}),
    }
)
"""Words beside a number that may stand for each other."""


class Numbers(NamedTuple):
    """The numbers of a text of ours, with the durations that some of them tell together."""

    text: str
    all: list[Quantity]
    wholes: list[Quantity]
    language: NumberWords


def number_gaps(ours: Numbers, pool: Pool, counted: frozenset[int]) -> Iterator[Gap]:
    """The numbers of a text that are not in the pool, or with another bound or direction there.

    `counted` are numbers that the editor may write in words.
    """
    known = Amounts.of(one for one in pool.quantities if not one.unread)
    ratios = frozenset((*_ratios(ours), *_parts(ours, pool)))
    missing = 0
    for each in ours.all:
        is_free = _is_idle(each, ours) or _is_count(each, counted)
        if each.is_of_a_date or is_free or each in ratios:
            continue
        if same := known.same(each):
            yield from _beside(each, same, ours, pool)
            continue
        missing += 1
        if missing > MOST_MISSING:
            yield Gap(what := each.text.strip(), f"the number '{what}'", is_certain=False)
        elif not _is_told_otherwise(each, pool):
            yield _missing(each, [*ours.all, *ours.wholes], pool)


def _is_idle(quantity: Quantity, ours: Numbers) -> bool:
    """Whether it counts nothing: "one that", "the new one", "for the first time"."""
    if quantity.kind not in ("cardinal", "ordinal"):
        return False
    here, behind = ours.language.idle_patterns
    is_opened = here.match(ours.text, quantity.start) is not None
    return is_opened or behind.search(ours.text, *_before(quantity.end)) is not None


def _before(end: int) -> tuple[int, int]:
    """Where the words begin and end that may stand beside a number that ends there."""
    return max(0, end - LONGEST), end


def _is_count(quantity: Quantity, counted: frozenset[int]) -> bool:
    """Whether a number in words, without a unit, is one that the editor counts."""
    return _is_in_words(quantity) and quantity.unit is None and quantity.value in counted


def _is_in_words(quantity: Quantity) -> bool:
    return not any(each.isdigit() for each in quantity.text)


def _of_whole(ours: Numbers) -> Iterator[tuple[Quantity, Quantity]]:
    """The numbers that are told as a part and its whole: 11 of the 22."""
    of_whole = re.compile(rf"(?: [\w'’]+){{0,2}}{ours.language.of_whole_pattern.pattern}")
    for one, other in pairwise(ours.all):
        if of_whole.fullmatch(ours.text, one.end, other.start):
            yield one, other


def _parts(ours: Numbers, pool: Pool) -> Iterator[Quantity]:
    """A part and its whole that are printed as a share: four of the seven, four in seven."""
    shares = {round(each.value, 6) for each in pool.quantities if each.kind == "fraction"}
    for part, whole in _of_whole(ours) if shares else ():
        is_counted = part.kind == whole.kind == "cardinal" and whole.value > 0
        if is_counted and round(part.value / whole.value, 6) in shares:
            yield from (part, whole)


def _ratios(ours: Numbers) -> Iterator[Quantity]:
    """The shares that are those of two numbers of the same text: half of them, 11 of 22."""
    told = {(one.value, other.value) for one, other in _of_whole(ours)}
    for each in ours.all if told else ():
        if each.kind == "fraction" and any(
            round(part - each.value * whole, 6) == 0 for part, whole in told
        ):
            yield each


def _is_told_otherwise(quantity: Quantity, pool: Pool) -> bool:
    """Whether it is said in another way: in words that are not read, as a year, as a share."""
    what = quantity.text.strip()
    is_hour = HOUR.fullmatch(what) is not None
    is_day = quantity.kind == "ordinal" and what[0].isdigit()  # "on the 11th"
    if is_day and any(partial.day == quantity.value for partial in pool.dates):
        return True
    if any(partial.year == what for partial in pool.dates) or (
        is_hour and ((pool.is_partial and not pool.clocks) or pool.clocks & printed(what, ""))
    ):
        return True  # 3.40 in the afternoon is 15.40, and may be told in words
    ranks = {each.value for each in pool.quantities if each.kind == "ordinal"}
    is_last = not quantity.unit and 2 <= quantity.value <= MOST_RECKONED
    if (is_last and ranks >= set(range(1, int(quantity.value) + 1))) or any(
        _is_in_hundredths(quantity, each) for each in pool.quantities
    ):
        return True  # the first and the second are two, 12 cents are $0.12
    if quantity.kind == "fraction" and any(round(quantity.value * rank, 6) == 1 for rank in ranks):
        return True  # one in ten is every tenth
    if quantity.kind == "fraction" and (
        (not what[-1].isdigit() and what.split()[-1].casefold() in pool.words)  # "quarter"
        or any(_is_beyond(quantity, each) for each in pool.quantities)
        or any(each.value == quantity.value + 1 and not each.unit for each in pool.quantities)
    ):
        return True
    is_unseen = pool.is_partial and _is_in_words(quantity)
    return is_unseen and not any(is_altered(quantity, each) for each in pool.quantities)


def _is_in_hundredths(quantity: Quantity, printed: Quantity) -> bool:
    """Whether a bare number is a sum of less than one in cents, pence, groszy."""
    is_small = printed.kind == "money" and 0 < printed.value < 1
    return is_small and quantity.unit is None and quantity.value == printed.value * 100


def _is_beyond(share: Quantity, printed: Quantity) -> bool:
    """Whether a share is a round word for one that is printed: less than half for 46 percent."""
    if printed.unread or printed.kind != "percent":
        return False
    rest = printed.amount - share.amount
    is_right = {"less-than": rest < 0, "nearly": rest < 0, "more-than": rest > 0}
    is_near = abs(rest) <= TOLERANCE * share.amount
    return is_near and is_right.get(share.bound, share.bound in ("about", "near"))


def _missing(quantity: Quantity, ours: list[Quantity], pool: Pool) -> Gap:
    """A number that is said nowhere: certain in digits or where another one is, if all is read."""
    what = quantity.text.strip()
    problem = f"the number '{what}'"
    there = [each for each in pool.quantities if not (each.is_of_a_date or each.unread)]
    is_another = any(is_altered(quantity, each) or _is_ranked(quantity, each) for each in there)
    if is_another or _are_digits_changed(what, ours, pool):
        return Gap(what, problem)
    if unread := (*(each.unread for each in pool.quantities if each.unread), *pool.unread):
        return Gap(what, f"{problem}, unless '{unread[0]}' says it,", is_certain=False)
    sort = _sort(quantity)
    alike = [each for each in there if _sort(each) == sort]
    said = Amounts.of(ours)
    is_rivalled = any(not said.same(each) for each in alike)
    is_reckoned = sort == "number" and (
        _is_reckoned(quantity, alike[:MOST_RECKONED]) or _is_scaled(quantity, alike)
    )
    is_article = quantity.value == 1 and quantity.kind == "cardinal"  # in many languages
    is_sure = (is_rivalled and not is_article) or not _is_in_words(quantity)  # no idiom in digits
    return Gap(what, problem, is_sure and not (is_reckoned or pool.is_partial))


def _is_ranked(quantity: Quantity, printed: Quantity) -> bool:
    """Whether one counts what the other ranks: three meetings for the third; one and first may."""
    sorts = {_sort(quantity), _sort(printed)}
    return quantity.value == printed.value != 1 and sorts == {"number", "ordinal"}


def _are_digits_changed(what: str, ours: list[Quantity], pool: Pool) -> bool:
    """Whether digits of a number stand nowhere, and others as long do that our text has not."""
    printed = {run for word in pool.words for run in DIGITS.findall(word)}
    own = {run for each in ours for run in DIGITS.findall(each.text)}
    missing = {run for run in DIGITS.findall(what) if run not in printed}
    return any(len(run) == len(other) for run in missing for other in printed - own)


def _sort(quantity: Quantity) -> str:
    if quantity.kind in ("fraction", "percent"):
        return "share"
    return quantity.kind if quantity.kind in ("money", "ordinal", "multiple") else "number"


def _is_reckoned(quantity: Quantity, there: list[Quantity]) -> bool:
    """Whether it is the sum or the difference of two numbers that are said."""
    said = Counter(each.value for each in there)
    value = quantity.value
    pairs = ((one, other) for one in said for other in (value - one, value + one))
    return any(
        said[other] > (other == one) and value in (one + other, abs(one - other))
        for one, other in pairs
    )


def _is_scaled(quantity: Quantity, there: list[Quantity]) -> bool:
    """Whether the scale of another number is understood: "15 thousand, we expect nine"."""
    said = {each.value for each in there}
    scales = (Decimal(1000) ** power for power in (1, 2, 3))
    return any(quantity.value / each in said and max(said) >= each for each in scales)


def _beside(
    quantity: Quantity, same: Sequence[Quantity], ours: Numbers, pool: Pool
) -> Iterator[Gap]:
    """A bound or a direction that no number of the same amount has."""
    if pool.is_partial:
        return  # its words for "about" and "rose" are not read
    what, bounds = quantity.text.strip(), {each.bound for each in same}
    before = _before(quantity.start)
    is_telling = ours.language.telling_pattern.search(ours.text, *before) is not None
    is_lasting = duration(quantity) and OPENED.search(ours.text, *before)
    is_free = bool(is_telling or is_lasting or COMPOUND.match(ours.text, quantity.end))
    is_bound = quantity.bound != "exact" and not is_free
    if is_bound and not bounds & LIKE.get(quantity.bound, frozenset()):
        is_certain = not pool.heard or "exact" not in bounds or len(same) > 1
        yield Gap(what, f"'{quantity.bound.replace('-', ' ')}' before '{what}'", is_certain)
    told = {each.direction for each in same} - {None}
    if quantity.direction is not None and told and quantity.direction not in told:
        yield Gap(what, f"that '{what}' is a {quantity.direction}")
