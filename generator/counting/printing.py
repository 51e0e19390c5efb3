"""A count as it stands in its text: in words or digits, with its noun, with a capital at first."""

import re
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.plural import PluralRule

from generator.counting.query import CountError, Style, read_query
from generator.decode import Briefing
from generator.languages import language_of
from generator.languages.counting import CountWords
from generator.markup import Count, Reference, pieces
from generator.model import Registered
from generator.quantities import read_quantities

STOP = re.compile(r"[.!?…][\"'”’»)\]]*$")
OPENING = "\"'“‘„«(["


def printed(briefing: Briefing, text: str, count: Count, number: int) -> tuple[str, ...]:
    """The words of a count: its number, and the form of its noun that goes with it.

    Args:
        briefing: the one whose language it is.
        text: the text as it is written.
        count: one of its counts.
        number: what it comes to.

    Raises:
        CountError: the forms of its noun are not as many as its language has.
    """
    language = briefing.language
    needed = categories(language)
    if count.words and len(count.words) != len(needed):
        bars = "|".join(f"…({each})" for each in needed)
        raise CountError(
            f"a noun has {len(needed)} forms behind a number in this language, not "
            f"{len(count.words)}",
            f"write [[count:{count.asked}|{bars}]], or the noun behind the brackets",
        )
    is_before_noun = bool(count.words) or _is_before_noun(text[count.end :], language)
    style = read_query(count.asked).style
    words = worded(number, style, language, is_before_noun=is_before_noun)
    if _begins(briefing, text[: count.start]):
        words = words[0].upper() + words[1:]
    return (words, form(number, count.words, language)) if count.words else (words,)


def _is_before_noun(following: str, language: str) -> bool:
    """Whether the briefing's own word for an entry follows, with at most one word between."""
    known = language_of(language).counting
    return known is not None and known.behind.match(following) is not None


def _begins(briefing: Briefing, before: str) -> bool:
    """Whether a sentence begins behind these words; a citation behind a full stop is none."""
    said = ""
    for piece in pieces(before):
        if isinstance(piece, Reference):
            is_named = briefing.find(piece.target, Registered) is not None
            said += piece.words or ("name" if is_named else "")
        else:
            said += piece if isinstance(piece, str) else "number"
    said = said.rstrip().rstrip(OPENING).rstrip() if said.strip(f"{OPENING} ") else ""
    return not said or STOP.search(said) is not None


def stand_alone(briefing: Briefing, text: str, count: Count, words: tuple[str, ...]) -> None:
    """See that a count is a number by itself: of entries, never of euros, percent or days.

    Raises:
        CountError: what stands around it makes another number of it.
    """
    before, behind = _plain(text[: count.start]), _plain(text[count.end :])
    start, end = len(before), len(before) + len(words[0])
    language = briefing.language
    for quantity in read_quantities(f"{before}{' '.join(words)}{behind}", language):
        is_it = quantity.start < end and start < quantity.end
        is_other = (quantity.start, quantity.end) != (start, end) or quantity.unit is not None
        if is_it and (is_other or quantity.kind != "cardinal"):
            raise CountError(
                f"with what stands around it, this count would be read as '{quantity.text}'",
                "count entries of the briefing with it, and nothing else",
            )


def _plain(text: str) -> str:
    """A part of a text without its markup; a sign stands for every other count."""
    return "".join(
        piece if isinstance(piece, str) else piece.words if isinstance(piece, Reference) else "…"
        for piece in pieces(text)
    )


USUAL = 12
"""The largest number that is written in words unless the author asks for more."""
CATEGORIES = ("zero", "one", "two", "few", "many", "other")
"""The plural categories of CLDR (Unicode TR 35), in its order."""
SAMPLED = 1001  # whole numbers up to here fall into every category that whole numbers fall into


def worded(number: int, style: Style, language: str, *, is_before_noun: bool) -> str:
    """A number as it is printed.

    Up to twelve are words, and with `as=words` all that the language's table has; nothing is "no"
    before its noun and "none" elsewhere. A language without a table has digits.
    """
    known = language_of(language).counting
    most = {Style.USUAL: USUAL, Style.WORDS: number, Style.DIGITS: -1}[style]
    words = _in_words(number, known, is_before_noun=is_before_noun) if known else None
    return words if words and number <= most else f"{number:,}"


def _in_words(number: int, known: CountWords, *, is_before_noun: bool) -> str | None:
    if number == 0:
        return known.no if is_before_noun else known.none
    if number <= len(known.small):
        return known.small[number - 1]
    tens, ones = divmod(number, 10)
    if not 2 <= tens < 2 + len(known.tens):
        return None
    return known.tens[tens - 2] + (f"-{known.small[ones - 1]}" if ones else "")


def form(number: int, forms: tuple[str, ...], language: str) -> str:
    """The form of a noun that goes with a number; there is one for each of the `categories`."""
    return forms[categories(language).index(_rule(language)(number))]


@lru_cache(maxsize=64)
def categories(language: str) -> tuple[str, ...]:
    """The plural categories that whole numbers have in a language, in CLDR's order."""
    used = {_rule(language)(number) for number in range(SAMPLED)}
    return tuple(each for each in CATEGORIES if each in used)


@lru_cache(maxsize=64)
def _rule(language: str) -> PluralRule:
    """CLDR's rule; a language that it has none for has one form."""
    try:
        rule: PluralRule = Locale.parse(language, sep="-").plural_form
    except UnknownLocaleError:
        return PluralRule({})
    return rule
