"""What a text of ours says that nothing it rests on says: numbers, dates and names."""

import re
from collections.abc import Iterator

from generator.dates.prose import DateMention, mentions
from generator.grounding.clocks import clocks
from generator.grounding.counting import numeral_phrases as things_counted
from generator.grounding.date_gaps import clock_gaps, date_gaps, is_date_told, is_season_told
from generator.grounding.gap import Gap
from generator.grounding.material import Material
from generator.grounding.name_index import Hit
from generator.grounding.number_gaps import number_gaps
from generator.grounding.pool import Pool
from generator.grounding.proper import Known, names_in
from generator.grounding.reckoned import Numbers
from generator.languages import language_of
from generator.languages.language import Language
from generator.quantities import Quantity, duration, durations, read_quantities
from generator.text import Cover, Span, words

LONGEST_OF = 4  # characters between a day and its month: "of"
LABEL = re.compile(r"\b([^\W\d_]{3,})[ \u00a0]$")
LONGEST_LABEL = 30  # characters
BARE = re.compile(r"\s*(?:[^\w\s-]|$)")
EDITORIAL = frozenset(range(1, 13))
"""What a note may count in words: two paragraphs, eleven months, said twice."""


def gaps(
    material: Material, text: str, pool: Pool, counted: frozenset[int] = frozenset()
) -> Iterator[Gap]:
    """What a text says that is not in the pool.

    `counted` are numbers that the editor may write in words when counting what is cited: one
    article, two officials.
    """
    language = material.language
    spoken = language_of(language)
    times = clocks(text, language)
    yield from clock_gaps(text, times, pool)
    clocked = Cover(each.span for each in times)
    quantities = [each for each in read_quantities(text, language) if not _begins_in(clocked, each)]
    wholes = list(durations(text, tuple(quantities), language))
    said = Cover((e.start, e.end) for e in wholes if pool.numbers.amounts.same(e))
    dates = mentions(text, language)
    dated = Cover((each.start, each.end) for each in dates if is_date_told(each, pool))
    told = [
        each
        for each in quantities
        if not (_begins_in(said, each) or _begins_in(dated, each))
        and not (_is_day(each, dates, pool) or _is_ranked(each, text, pool, spoken))
    ]
    yield from number_gaps(Numbers(text, told, wholes, spoken.numbers, pool), counted)
    is_ours = len(counted) > 1  # a note counts what the articles are made of
    for one in things_counted(text, language) if not is_ours else ():
        wrong = pool.things.miscounted(one)
        if wrong and not (_begins_in(said, one.quantity) or _is_duration(one.quantity, pool)):
            problem = f"'{wrong}' behind '{one.quantity.text.strip()}'"
            yield Gap(wrong, problem, is_certain=False)
    yield from date_gaps(dates, pool)
    hits = tuple(hit for hit in material.aliases.find(text) if not hit.is_hidden)
    yield from _name_gaps(hits, pool, language)
    taken = [Span(each.start, each.end) for each in quantities]
    taken += [Span(each.start, each.end) for each in dates]
    taken += [hit.span for hit in hits]
    yield from _vague_gaps(text, taken, pool, spoken) if not pool.is_partial else ()
    known = Known(pool.words | pool.units, pool.heard, _states(material, pool) | pool.states)
    for word in names_in(text, language, taken, material.usage) if not pool.is_mute else ():
        is_translated = pool.heard and spoken.names.is_part(word.text.casefold())
        if not is_translated and not known.has(word.text, language):
            yield Gap(word.text, f"'{word.text}'", not pool.is_foreign)


def _states(material: Material, pool: Pool) -> frozenset[str]:
    """The codes of the states that are named."""
    return frozenset(map(material.states.__getitem__, material.states.keys() & pool.names))


def _vague_gaps(text: str, taken: list[Span], pool: Pool, spoken: Language) -> Iterator[Gap]:
    """Words that count or date roughly; certain where another such word is said."""
    seasons = spoken.dates.season_names
    vague = spoken.numbers.crowds | seasons.keys()
    unsaid = vague - pool.words
    counted = Cover(taken)
    ours = {word.text.casefold() for word in words(text)}
    for word in words(text):
        plain = word.text.casefold()
        if plain not in unsaid or is_season_told(seasons.get(plain), pool):
            continue
        if not counted.holds(*word.span):
            yield Gap(word.text, f"'{word.text}'", bool((vague & pool.words) - ours))


def _begins_in(spans: Cover, quantity: Quantity) -> bool:
    return spans.holds(quantity.start, quantity.start + 1)


def _is_day(ordinal: Quantity, dates: tuple[DateMention, ...], pool: Pool) -> bool:
    """Whether it is the day of a month that is said: "the first of March"."""
    is_of_month = (
        0 < each.start - ordinal.end <= LONGEST_OF and each.first.month and each.first.day is None
        for each in dates
    )
    return ordinal.kind == "ordinal" and ordinal.value in pool.told.days and any(is_of_month)


def _is_ranked(number: Quantity, text: str, pool: Pool, spoken: Language) -> bool:
    """Whether it is the name of what is ranked there: "in heat 12," for the twelfth one."""
    if number.kind != "cardinal" or number.value not in pool.numbers.ranks:
        return False
    before = LABEL.search(text, max(0, number.start - LONGEST_LABEL), number.start)
    return (
        before is not None
        and BARE.match(text, number.end) is not None
        and before[1].casefold() not in spoken.names.small
    )


def _is_duration(quantity: Quantity, pool: Pool) -> bool:
    """Whether it is as long as something that is said: two weeks for 14 days."""
    return duration(quantity) in pool.numbers.amounts.by_key


def _name_gaps(hits: tuple[Hit, ...], pool: Pool, language: str) -> Iterator[Gap]:
    """Names that nothing says; one inside a longer name that is known is a part of it."""
    known = Cover(hit.span for hit in hits if hit.owner in pool.names)
    heard = Known(frozenset(), pool.heard, frozenset())
    for hit in _longest(hits):
        proper = [word.text for word in words(hit.text) if not word.text.islower()]
        is_heard = bool(proper) and all(heard.has(each, language) for each in proper)
        if hit.is_name and not is_heard and not known.holds(*hit.span):
            yield Gap(hit.text, f"the name '{hit.text}'")


def _longest(hits: tuple[Hit, ...]) -> Iterator[Hit]:
    """Hits without those inside a longer form of the same name: Russia in "Russia's"."""
    ends: dict[str, int] = {}
    for hit in sorted(hits, key=lambda each: (each.span.start, -each.span.end)):
        if hit.span.end > ends.get(hit.owner, -1):
            ends[hit.owner] = hit.span.end
            yield hit
