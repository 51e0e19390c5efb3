"""The numbers of a text that nothing it rests on says."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from types import MappingProxyType

from generator.grounding.clocks import clock_times
from generator.grounding.gap import Gap
from generator.grounding.pool import Pool
from generator.grounding.reckoned import (
    Numbers,
    is_in_hundredths,
    is_ratio,
    is_reckoned,
    is_roughly,
    is_scaled,
    parts,
    ratios,
)
from generator.grounding.said import DIGITS, number_sort
from generator.languages.load import Load
from generator.languages.number_tables import Bound
from generator.quantities import Quantity, duration, is_altered

MOST_TRIED = 12  # numbers of one sort
WHOLE = MappingProxyType({"minute": 60, "hour": 24, "month": 12})
COMPOUND = re.compile(r"[-‑][^\W\d]")  # "at least two-wheelers"
OPENED = re.compile(r"(?:^|[,.;]\s+)\w+\s+$")  # "Over five years it grew": in their course
HOUR = re.compile(r"[0-9]{1,2}\.[0-9]{2}")
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
ROUGHLY = frozenset({"about", "near"})
"""What is less exact than a number, and not wrong: "some five weeks" of five weeks."""
LIMITED = frozenset({Load.ONLY, Load.FEW})
"""What says "no more than" as well."""
TOLD_BY = MappingProxyType[str, frozenset[Load]](
    {
        "cardinal": frozenset({Load.ONLY, Load.RUNNER_UP, Load.LAST}),
        "ordinal": frozenset({Load.FIRST}),
    }
)
"""What says as well that there is one, or that it is the first."""


def is_told_otherwise(ours: Quantity, pool: Pool) -> bool:
    """Whether one of the first numbers is roughly this one, or two of them are as far apart."""
    said = pool.numbers.of_sort
    alike = said.get(number_sort(ours), [])[:MOST_TRIED]
    times = (*said.get("share", [])[:MOST_TRIED], *said.get("number", [])[:MOST_TRIED])
    return (
        any(_is_round(ours, each) for each in alike)
        or any(_is_part(ours, each) for each in times)
        or (ours.direction is not None and _is_difference(ours, alike))
    )


def _is_round(ours: Quantity, printed: Quantity) -> bool:
    """Whether it says roughly what is printed exactly: just over three metres for 3.2."""
    if ours.kind not in ("cardinal", "money") or printed.kind != ours.kind or printed.unread:
        return False
    if printed.bound != "exact" or not _is_of_one_unit(ours, printed):
        return False
    rest = printed.value - ours.value
    step = Decimal(10) ** int(ours.value.normalize().as_tuple().exponent)  # of the last digit
    if ours.bound in ("about", "near"):
        return abs(rest) <= step / 2
    is_right = {"less-than": rest < 0, "nearly": rest < 0, "more-than": rest > 0}
    return abs(rest) < step and is_right.get(ours.bound, False)


def _is_part(one: Quantity, other: Quantity) -> bool:
    """Whether a duration is a share of the next longer measure: 45 minutes, 3/4 of an hour."""
    share, long = (one, other) if one.kind == "fraction" else (other, one)
    whole = WHOLE.get(long.counted or "", 0) if long.kind == "cardinal" else 0
    return share.kind == "fraction" and 0 < long.value == share.value * whole


def _is_difference(ours: Quantity, alike: Sequence[Quantity]) -> bool:
    """Whether it says by how much one number that is said is more than another one."""
    said = {each.value for each in alike if _is_of_one_unit(ours, each)}
    return any(each + ours.value in said for each in said)


def _is_of_one_unit(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers may count the same."""
    is_one_unit = one.unit == other.unit or other.unit in one.candidates
    return is_one_unit and (one.counted == other.counted or not (one.counted and other.counted))


def number_gaps(ours: Numbers, counted: frozenset[int]) -> Iterator[Gap]:
    """The numbers of a text that are not in the pool, or with another bound or direction there.

    `counted` are numbers that the editor may write in words.
    """
    pool = ours.pool
    shares = frozenset((*ratios(ours), *parts(ours)))
    missing = 0
    for each in ours.all:
        is_free = _is_idle(each, ours) or _is_count(each, counted)
        if each.is_of_a_date or is_free or each in shares:
            continue
        if same := pool.numbers.whole.same(each):
            yield from _beside(each, same, ours)
            continue
        missing += 1
        if missing > MOST_MISSING:
            yield Gap(what := each.text.strip(), f"the number '{what}'", is_certain=False)
        elif not (_is_said_in_words(each, pool) or is_told_otherwise(each, pool)):
            yield _missing(each, ours)


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


def _is_said_in_words(quantity: Quantity, pool: Pool) -> bool:
    """Whether it is said in another way: in words that are not read, as a year, as a share."""
    what = quantity.text.strip()
    is_hour = HOUR.fullmatch(what) is not None
    is_day = quantity.kind == "ordinal" and what[0].isdigit()  # "on the 11th"
    if is_day and quantity.value in pool.told.days:
        return True
    if what in pool.told.years or (
        is_hour and ((pool.is_partial and not pool.clocks) or pool.clocks & clock_times(what, ""))
    ):
        return True  # 3.40 in the afternoon is 15.40, and may be told in words
    ranks, alike = pool.numbers.ranks, pool.numbers.spelt_alike(quantity)
    is_last = not quantity.unit and 2 <= quantity.value <= MOST_RECKONED
    is_often = quantity.counted == "times" or quantity.kind == "multiple"
    if (
        (is_last and ranks >= set(range(1, int(quantity.value) + 1)))
        or any(is_in_hundredths(quantity, each) for each in alike)
        or (is_often and ranks & {quantity.value, quantity.value + 1})
        or (is_often and is_ratio(quantity, pool.numbers))
    ):
        return True  # two by the first and the second, 12 cents by $0.12, thrice by the third
    if quantity.kind == "fraction" and (
        (quantity.value and round(1 / quantity.value, 6) in ranks)  # one in ten is every tenth
        or (not what[-1].isdigit() and what.split()[-1].casefold() in pool.words)  # "quarter"
        or is_roughly(quantity, pool)
        or quantity.value + 1 in pool.numbers.bare
    ):
        return True
    is_article = pool.is_foreign and quantity.value == 1 and quantity.kind == "cardinal"
    is_unseen = (pool.is_partial or is_article) and _is_in_words(quantity)
    return is_unseen and not any(is_altered(quantity, each) for each in alike)


def _missing(quantity: Quantity, ours: Numbers) -> Gap:
    """A number that is said nowhere: certain in digits or where another one is, if all is read."""
    what, pool = quantity.text.strip(), ours.pool
    problem = f"the number '{what}'"
    alike = [e for e in pool.numbers.spelt_alike(quantity) if not (e.is_of_a_date or e.unread)]
    is_ranked = any(_is_ranked(quantity, each) for each in alike)
    if is_ranked and quantity.kind == "ordinal" and not _is_in_words(quantity):
        return Gap(what, problem, is_certain=False)  # weeks 28 to 36, from the 28th to the 36th
    is_another = is_ranked or any(is_altered(quantity, each) for each in alike)
    if is_another or _are_digits_changed(what, ours):
        return Gap(what, problem)
    if unread := (*filter(None, [pool.numbers.unread]), *pool.unread):
        return Gap(what, f"{problem}, unless '{unread[0]}' says it,", is_certain=False)
    sort = number_sort(quantity)
    there = pool.numbers.of_sort.get(sort, [])
    follows = sort == "number" and (
        is_reckoned(quantity, there[:MOST_RECKONED]) or is_scaled(quantity, pool.numbers)
    )
    is_article = quantity.value == 1 and quantity.kind == "cardinal"  # in many languages
    is_rivalled = sort in ours.rivalled and not is_article
    is_sure = is_rivalled or not _is_in_words(quantity)  # no idiom in digits
    told_by = TOLD_BY.get(quantity.kind, frozenset()) if quantity.value == 1 else frozenset()
    return Gap(what, problem, is_sure and not (follows or pool.is_partial), told_by)


def _is_ranked(quantity: Quantity, printed: Quantity) -> bool:
    """Whether one counts what the other ranks: three meetings for the third; one and first may."""
    sorts = {number_sort(quantity), number_sort(printed)}
    return quantity.value == printed.value != 1 and sorts == {"number", "ordinal"}


def _are_digits_changed(what: str, ours: Numbers) -> bool:
    """Whether digits of a number stand nowhere, and others as long do that our text has not."""
    printed = ours.pool.runs
    missing = {len(run) for run in DIGITS.findall(what) if run not in printed.get(len(run), ())}
    return any(run not in ours.said.runs for size in missing for run in printed.get(size, ()))


def _beside(quantity: Quantity, same: Sequence[Quantity], ours: Numbers) -> Iterator[Gap]:
    """A bound or a direction that no number of the same amount has."""
    pool = ours.pool
    if pool.is_partial:
        return  # its words for "about" and "rose" are not read
    what, bounds = quantity.text.strip(), {each.bound for each in same}
    before = _before(quantity.start)
    is_telling = ours.language.telling_pattern.search(ours.text, *before) is not None
    is_course = ours.moves_from < quantity.start or OPENED.search(ours.text, *before)
    is_lasting = is_course and duration(quantity)
    is_free = bool(is_telling or is_lasting or COMPOUND.match(ours.text, quantity.end))
    is_bound = quantity.bound != "exact" and not is_free
    if is_bound and not bounds & LIKE.get(quantity.bound, frozenset()):
        is_open = quantity.bound in ROUGHLY or (pool.heard and len(same) == 1)
        is_certain = "exact" not in bounds or not is_open
        told_by = LIMITED if quantity.bound == "up-to" else frozenset()
        yield Gap(
            what, f"'{quantity.bound.replace('-', ' ')}' before '{what}'", is_certain, told_by
        )
    told = {each.direction for each in same} - {None}
    if quantity.direction is not None and told and quantity.direction not in told:
        yield Gap(what, f"that '{what}' is a {quantity.direction}")
