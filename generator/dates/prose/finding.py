"""Finding the words that say when."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from generator.dates.date import DateError
from generator.dates.prose.mention import (
    DateMention,
    Partial,
    Relative,
    count_of,
    distance_of,
    ends_of,
    weekday_of,
)
from generator.dates.reading import parse
from generator.languages import language_of
from generator.languages.characters import ascii_digits
from generator.languages.dates import YEAR, DateWords

LOOK_BACK = 40  # characters: room for "until the end of the "
DAY_BEHIND = re.compile(r"[\s\u00a0]([1-9]|[12][0-9]|3[01])(?=[,;:)]\s|\.?\s*$)")
BARE_YEAR = re.compile(
    r"(?<![\w$€£₽₸.,:/])(?<![0-9][-–—])(?<![\s(]-)(?<!^-)(?<![0-9][\s\u00a0])"
    rf"({YEAR})(?![\w%‰]|[-–—][0-9]|[.,:/][0-9]|[\s\u00a0][0-9])"
)
WORD = re.compile(r"[^\W_]+")
DIGITS = re.compile("[0-9]{1,2}")
PIECE = re.compile(r"[0-9]+|[A-Za-z]+|[^\W_]")  # where nothing parts words
IN_SENTENCE = re.compile(r"[\w,][\s\u00a0]$")
RECENT = 1900  # an older number of four digits is a year only where words say so


@lru_cache(maxsize=16_384)
def mentions(text: str, language: str) -> tuple[DateMention, ...]:
    """The dates that a text in this language speaks of, in order.

    `language` is a BCP 47 tag; one without a folder is read by the names and forms of CLDR.
    """
    plain, words = ascii_digits(text), language_of(language).dates
    found = _with_antecedents(_found(plain, words))
    if plain == text:
        return tuple(found)
    return tuple(replace(each, text=text[each.start : each.end]) for each in found)


def _found(text: str, words: DateWords) -> Iterator[DateMention]:
    place = 0
    for word in (WORD if words.is_spaced else PIECE).finditer(text):
        if word.start() < place or not words.begins(word[0], text, word.start()):
            continue
        mention = _longest(text, word.start(), words)
        if mention is not None:
            for each in _listed(_with_day(mention, text), text, words):
                yield _with_surroundings(each, text, words)
                place = each.end


def _with_day(mention: DateMention, text: str) -> DateMention:
    """The mention, a weekday alone with the day of the month behind it: "el domingo 27,"."""
    is_alone = mention.weekday and mention.relative is None and mention.first == Partial()
    day = DAY_BEHIND.match(text, mention.end) if is_alone else None
    if day is None:
        return mention
    whole = text[mention.start : day.end()]
    return replace(mention, end=day.end(), text=whole, first=Partial(day=int(day[1])))


def _listed(mention: DateMention, text: str, words: DateWords) -> Iterator[DateMention]:
    """The mention, with the other days of its list, which share its month and year."""
    said = mention.first
    if said.day is None or said.month is None or mention.last is not None:
        yield mention
        return
    before = words.listed_before.search(text[max(0, mention.start - LOOK_BACK) : mention.start])
    offset = max(0, mention.start - LOOK_BACK)
    for day in DIGITS.finditer(before["days"]) if before else ():
        start = offset + before.start("days") + day.start() if before else 0
        alike = replace(said, day=int(day[0]))
        yield DateMention(start, start + len(day[0]), day[0], alike)
    behind = words.listed_behind.match(text, mention.end) if said.year is None else None
    year = behind["year"] if behind else None
    yield replace(mention, first=replace(said, year=year)) if year else mention
    for day in DIGITS.finditer(text, mention.end, behind.end("last")) if behind else ():
        alike = replace(said, day=int(day[0]), year=year)
        yield DateMention(day.start(), day.end(), day[0], alike)


def _longest(text: str, start: int, words: DateWords) -> DateMention | None:
    """The longest reading of what stands at `start`."""
    readings = [*_explicit(text, start, words), *_distant(text, start, words)]
    return max(readings, key=lambda mention: mention.end, default=None)


def _explicit(text: str, start: int, words: DateWords) -> Iterator[DateMention]:
    for pattern in words.patterns:
        match = pattern.match(text, start)
        mention = _mention(match, text, words) if match else None
        if mention is not None:
            yield mention
    year = BARE_YEAR.match(text, start)
    if year and _is_year(year, text, words):
        yield DateMention(start, year.end(), year[0], Partial(year[0]))


def _distant(text: str, start: int, words: DateWords) -> Iterator[DateMention]:
    """Dates told by their distance: "last week", "the previous year"."""
    if text[start].isupper() and IN_SENTENCE.search(text[max(0, start - 2) : start]):
        return  # a title: "Read the World Today"
    if not words.distance_pattern.match(text, start):
        return
    for pattern, unit, offset in words.relative_patterns:
        if match := pattern.match(text, start):
            count = match.groupdict().get("count")
            number = count_of(count, words) if count else 1
            relative = Relative(
                unit, offset * number, is_rough=_is_rough(match[0], offset, unit, words)
            )
            yield DateMention(start, match.end(), match[0], Partial(), relative=relative)
    for pattern, offset, is_anaphoric in words.year_patterns:
        if match := pattern.match(text, start):
            relative = Relative("year", offset, antecedent=0 if is_anaphoric else None)
            yield DateMention(start, match.end(), match[0], Partial(), relative=relative)


def _is_rough(phrase: str, offset: int, unit: str, words: DateWords) -> bool:
    """Whether the distance is counted ("two years ago"), so that no certain date is meant."""
    is_counted = words.rough_pattern.search(phrase) is not None
    return offset == -1 and unit != "day" and is_counted


def _mention(match: re.Match[str], text: str, words: DateWords) -> DateMention | None:
    """The mention, or None for a day that is in no month and for a word that only looks like it."""
    said = match.groupdict()
    ends = ends_of(said, words)
    if ends is None or not _is_sound(*ends) or _only_looks_like_a_date(match, *ends, text, words):
        return None
    return DateMention(
        match.start(),
        match.end(),
        match[0],
        *ends,
        weekday_of(said, words),
        distance_of(said, words),
    )


def _is_sound(first: Partial, last: Partial | None) -> bool:
    """Whether the days exist, in order; in a year that is not said, 29 February does."""
    partials = [first, last] if last else [first]
    texts = [each.edtf if each.year else f"XXXX{each.edtf[1:]}" for each in partials]
    try:
        for text in texts:
            parse(text)
        if last and first.year:
            parse("/".join(texts))
    except DateError:
        return False
    in_order = last is None or first.month != last.month or (first.day or 0) <= (last.day or 31)
    return in_order or first.year != (last.year if last else None)


def _only_looks_like_a_date(
    match: re.Match[str], first: Partial, last: Partial | None, text: str, words: DateWords
) -> bool:
    """Whether a month or a weekday stands alone and may be another word: "may", "Maja"."""
    said = match.groupdict()
    name = said.get("month") or said.get("weekday")
    if name is None or last or first.year or first.day or said.get("distance") or said.get("turn"):
        return False
    word = name.casefold().rstrip(".")
    if word in words.abbreviated and word not in words.months:
        return True
    if (said.get("month_ending") or "").startswith((" ", "\u00a0")):
        return False
    if word in words.ambiguous:
        return not _follows(text, match.start(), words.before_year)
    return not words.capitalised and name[0].isupper()


def _follows(text: str, start: int, expected: frozenset[str]) -> bool:
    before = re.search(r"(\w+)[\s\u00a0-]+$", text[max(0, start - LOOK_BACK) : start])
    return before is not None and before[1].casefold() in expected


def _is_year(match: re.Match[str], text: str, words: DateWords) -> bool:
    """Whether four digits are a year: said to be one, or with no noun behind it to be counted."""
    if _follows(text, match.start(), words.before_year):
        return True
    following = text[match.end() : match.end() + LOOK_BACK].lstrip(" \u00a0")
    if words.joined_year.match(following):
        return int(match[1]) >= RECENT
    counts_something = (words.is_spaced and following[:1].islower()) or following[:1] in tuple(
        "$€£₽₸%"
    )
    return int(match[1]) >= RECENT and not counts_something


def _with_surroundings(mention: DateMention, text: str, words: DateWords) -> DateMention:
    """Adds "since" or "until", and "late", where they stand beside the mention."""
    before = text[max(0, mention.start - LOOK_BACK) : mention.start]
    part = words.part_pattern.search(before) if words.parts else None
    if part is not None:
        mention = replace(mention, part=words.parts[_plain(part["part"])])
    reach = words.reach_pattern.search(before) if words.reaches else None
    if reach is not None and mention.last is None:
        return replace(mention, reach=words.reaches[_plain(reach["reach"])])
    if words.reaches_after and (after := words.reach_after_pattern.match(text, mention.end)):
        return replace(mention, reach=words.reaches_after[_plain(after["reach"])])
    return mention


def _plain(phrase: str) -> str:
    return " ".join(phrase.casefold().split())


def _with_antecedents(found: Iterator[DateMention]) -> Iterator[DateMention]:
    """Fills in the year that "the previous year" is counted from."""
    year: int | None = None
    for mention in found:
        relative = mention.relative
        said = (mention.last or mention.first).year
        if relative is not None and relative.antecedent is not None:
            yield replace(mention, relative=replace(relative, antecedent=year))
        else:
            yield mention
        year = int(said) if said and said.isdigit() else year
