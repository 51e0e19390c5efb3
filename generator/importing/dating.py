"""When an article was published: what the page prints wins over what it says of itself."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.dates import DateError, parse
from generator.dates.prose import DateMention, mentions
from generator.importing.labelling import Labelled
from generator.importing.signature import BELOW, signature
from generator.importing.statements import Statement
from generator.text import BODY, Label

ISO = re.compile(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?![0-9])")
IN_ADDRESS = re.compile(r"/((?:19|20)[0-9]{2})[/-]?([0-9]{2})[/-]?([0-9]{2})(?![0-9])")
ABOVE = 6  # lines above the headline, or below it, in which its date may stand
BEGINNING = 150  # characters of the first paragraph, where agencies date


@dataclass(frozen=True, slots=True)
class Dating:
    """The date of an article.

    Args:
        date: EDTF; None where the page neither prints nor says one.
        words: the printed words that say so; nothing where they are not printed.
        line: the line that they stand on; 0 where there is none.
        where: where it was read.
        guess: why it is only a guess; nothing where it is none.
    """

    date: str | None
    words: str = ""
    line: int = 0
    where: str = ""
    guess: str = ""


def dating(lines: Sequence[Labelled], said: Sequence[Statement], language: str) -> Dating:
    """The date of an article.

    Args:
        lines: its lines.
        said: what the page says of itself.
        language: BCP 47 tag that printed dates are read in.
    """
    claimed = [
        (date, each.where)
        for each in said
        if each.field == "date" and (date := _claimed(each.value, language))
    ]
    claimed += _addressed(said)
    printed = list(_printed(lines, language))
    dates = {date for date, _ in claimed}
    same = next((each for each in printed if each.date in dates), None)
    if same:
        where = next(where for date, where in claimed if date == same.date)
        return _read(same, f"line {same.line}; {where} says the same", "")
    if printed and claimed:
        date, where = claimed[0]
        why = f"the page prints {printed[0].date} on line {printed[0].line}; {where} says {date}"
        return _read(printed[0], f"line {printed[0].line}", why)
    if printed:
        return _read(printed[0], f"line {printed[0].line}", "nothing else on the page confirms it")
    if claimed:
        date, where = claimed[0]
        return Dating(date, where=where, guess=f"the page prints no date; {where} says this one")
    return Dating(None, guess="the page prints no date that was found")


def _addressed(said: Sequence[Statement]) -> list[tuple[str, str]]:
    """The day in an address of the page, as many have it: `/2024/05/12/`."""
    found = (IN_ADDRESS.search(each.value) for each in said if each.field in ("address", "saved"))
    days = (_sound("-".join(each.groups())) for each in found if each)
    return [(day, "the address") for day in days if day]


def _read(printed: Dating, where: str, guess: str) -> Dating:
    return Dating(printed.date, printed.words, printed.line, where, guess)


def _claimed(value: str, language: str) -> str | None:
    """The day that a statement names; its own time zone is kept."""
    found = ISO.match(value)
    if found:
        return _sound("-".join(found.groups()))
    whole = (_day(each) for each in mentions(value, language or "en"))
    return next((day for day in whole if day), None)


def _printed(lines: Sequence[Labelled], language: str) -> Iterator[Dating]:
    """The days that are printed around the article, the likelier places first."""
    labels = [line.label for line in lines]
    title = labels.index(Label.TITLE) if Label.TITLE in labels else 0
    body = [n for n, label in enumerate(labels) if label in BODY and label is not Label.LEAD]
    first, last = (body[0], body[-1]) if body else (title, title)
    beginning = range(first + 1, max(first + BELOW, title + ABOVE))
    places = (
        *range(title + 1, first),
        *range(title - 1, max(-1, title - ABOVE - 1), -1),
        *(n for n in beginning if n < last and labels[n] is Label.LABEL),
        first,
        *range(last + 1, min(len(lines), last + BELOW + 1)),
        *((signed,) if (signed := signature(lines, language)) is not None else ()),
    )
    for number in places:
        text = lines[number].block.text[:BEGINNING]
        for mention in mentions(text, language):
            if day := _day(mention):
                yield Dating(day, mention.text, number + 1)


def _day(mention: DateMention) -> str | None:
    """A whole day; a span, a year alone or "yesterday" is none."""
    is_whole = mention.first.day is not None and mention.first.month is not None
    if not is_whole or mention.last or mention.relative or not mention.first.year:
        return None
    return _sound(mention.edtf)


def _sound(edtf: str) -> str | None:
    try:
        return parse(edtf).text
    except DateError:
        return None
