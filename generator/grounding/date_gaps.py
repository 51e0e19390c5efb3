"""The dates and times of day of a text that nothing it rests on says."""

from collections.abc import Iterator

from generator.dates import parse
from generator.dates.prose import DateMention, Partial
from generator.grounding.clocks import Clock, is_printed
from generator.grounding.gap import Gap
from generator.grounding.pool import Pool


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
    for mention in dates:
        partials = [each for each in (mention.first, mention.last) if each and each.edtf]
        is_other = _is_other_time(mention, pool)
        is_certain = (
            any(_is_contradicted(each, pool) for each in partials)
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


def _is_contradicted(partial: Partial, pool: Pool) -> bool:
    """Whether others are said for its year, its month or its day, and not this one."""
    own = (partial.year, partial.month, partial.day)
    for place, part in enumerate(own):
        said = {(each.year, each.month, each.day)[place] for each in pool.dates} - {None}
        if part is not None and said and part not in said and not is_said(partial, pool):
            return True
    return False


def _is_other_day(mention: DateMention, pool: Pool) -> bool:
    """Whether another weekday is said, or in our own language nothing to reckon one from."""
    is_open = bool(pool.heard or pool.dates or pool.relatives)
    is_known = bool(pool.weekdays) or not (is_open or pool.is_partial)
    return bool(mention.weekday) and is_known and mention.weekday not in pool.weekdays


def _is_other_month(partial: Partial, pool: Pool) -> bool:
    """Whether words may tell other months, and nothing tells this one."""
    told = pool.months | {each.month for each in pool.dates}
    return bool(pool.months) and partial.month is not None and partial.month not in told


def _is_other_time(mention: DateMention, pool: Pool) -> bool:
    """Whether it is "this year" where the words have only another one, such as "last year"."""
    said = mention.relative
    if said is None or said.is_rough:
        return False
    like = {offset for unit, offset in pool.relatives if unit == said.unit}
    return bool(like) and said.offset not in like


def is_said(partial: Partial, pool: Pool) -> bool:
    """Whether one of the dates says all that this one says, or a number is its bare year."""
    if partial.edtf == partial.year and any(q.text == partial.year for q in pool.quantities):
        return True
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


def is_season_told(season: int | None, pool: Pool) -> bool:
    """Whether one of the dates lies in that season: April in the spring."""
    return season is not None and any(
        each.month is not None and season in (each.month, _season_of(each.month))
        for each in pool.dates
    )


def _season_of(month: int) -> int | None:
    """The season in which a month begins, March the spring; None for what is no month."""
    return 21 + (month - 3) % 12 // 3 if month <= 12 else None
