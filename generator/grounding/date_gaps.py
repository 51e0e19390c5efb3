"""The dates and times of day of a text that nothing it rests on says."""

from collections.abc import Iterator
from typing import TypeVar

from generator.dates.prose import DateMention, Partial
from generator.grounding.clocks import Clock, is_printed
from generator.grounding.gap import Gap
from generator.grounding.pool import Pool
from generator.grounding.said import SaidDates

T = TypeVar("T", str, int)


def clock_gaps(text: str, times: tuple[Clock, ...], pool: Pool) -> Iterator[Gap]:
    """Times of day that no digits say; certain where the digits of others are printed.

    One in our words may stand in those of another language, unless a time is read there.
    """
    for each in times if not (pool.is_partial and not pool.clocks) else ():
        if not is_printed(each, pool.clocks):
            what = text[each.span.start : each.span.end]
            is_hidden = pool.is_foreign and not (pool.is_timed or any(map(str.isdigit, what)))
            yield Gap(what, f"the time '{what}'", bool(pool.clocks) and not is_hidden)


def date_gaps(dates: tuple[DateMention, ...], pool: Pool) -> Iterator[Gap]:
    """Dates that are not said; certain where another year, month, day or weekday is.

    Of a language whose dates in words are not read only those that are contradicted.
    """
    ours = SaidDates(tuple(one for each in dates for one in (each.first, each.last) if one))
    for mention in dates:
        partials = [each for each in (mention.first, mention.last) if each and each.edtf]
        if is_date_told(mention, pool) and not mention.weekday:
            continue
        is_other = _is_other_time(mention, pool)
        is_certain = (
            any(_is_contradicted(each, pool, ours) for each in partials)
            or _is_other_day(mention, pool)
            or (is_other and not pool.is_foreign)  # "last year" may stand there in another form
        )
        is_unsaid = any(_is_other_month(each, pool) for each in partials) or (
            not pool.is_partial
            and (
                any(not is_said(each, pool) for each in partials)
                or bool(mention.weekday and mention.weekday not in pool.weekdays)
            )
        )
        if is_certain or is_other or is_unsaid:
            yield Gap(mention.text, f"the date '{mention.text}'", is_certain)


def is_date_told(mention: DateMention, pool: Pool) -> bool:
    """Whether all that a date says is said, in whatever words: six months, the first half."""
    partials = [each for each in (mention.first, mention.last) if each and each.edtf]
    is_whole = mention.last is not None and pool.told.has_whole(mention.first, mention.last)
    return is_whole or (bool(partials) and all(is_said(each, pool) for each in partials))


def _is_contradicted(partial: Partial, pool: Pool, ours: SaidDates) -> bool:
    """Whether others are said for its year, its month or its day, and not this one."""
    told = pool.told
    is_other = (
        _is_another(partial.year, _rivals(told.years, ours.years, pool))
        or _is_another(partial.month, _rivals(told.months, ours.months, pool))
        or _is_another(partial.day, told.days)
    )
    return is_other and not is_said(partial, pool)


def _rivals(known: frozenset[T], ours: frozenset[T], pool: Pool) -> frozenset[T]:
    """What is known; where dates are not read, what our text does not tell beside this one."""
    return known - ours if pool.is_partial else known


def _is_another(part: T | None, known: frozenset[T]) -> bool:
    return part is not None and bool(known) and part not in known


def _is_other_day(mention: DateMention, pool: Pool) -> bool:
    """Whether another weekday is said, or in our own language nothing to reckon one from."""
    is_open = bool(pool.heard or pool.dates or pool.relatives)
    is_known = bool(pool.weekdays) or not (is_open or pool.is_partial)
    return bool(mention.weekday) and is_known and mention.weekday not in pool.weekdays


def _is_other_month(partial: Partial, pool: Pool) -> bool:
    """Whether words may tell other months, and nothing tells this one."""
    told = (pool.months, pool.told.months)
    is_other = partial.month is not None and not any(partial.month in each for each in told)
    return bool(pool.months) and is_other


def _is_other_time(mention: DateMention, pool: Pool) -> bool:
    """Whether it is "this year" where the words have only another one, such as "last year"."""
    said = mention.relative
    if said is None or said.is_rough:
        return False
    like = {offset for unit, offset in pool.relatives if unit == said.unit}
    return bool(like) and said.offset not in like


def is_said(partial: Partial, pool: Pool) -> bool:
    """Whether a date says all that this one says, or is likely to, or a number is its year."""
    is_bare = partial.edtf == partial.year and partial.year in pool.numbers.texts
    return is_bare or pool.told.has(partial) or pool.meant.has(partial)


def is_season_told(season: int | None, pool: Pool) -> bool:
    """Whether one of the dates lies in that season: April in the spring."""
    return season is not None and any(
        season in (each, _season_of(each)) for each in pool.told.months
    )


def _season_of(month: int) -> int | None:
    """The season in which a month begins, March the spring; None for what is no month."""
    return 21 + (month - 3) % 12 // 3 if month <= 12 else None
