"""A text cut into numbers written in digits, words and other signs."""

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple

from generator.languages.numbers import VULGAR, NumberWords
from generator.quantities.han import PATTERN as HAN
from generator.quantities.han import han_value
from generator.quantities.money import BEHIND, currency_behind, in_front

NARROW = "\u00a0\u2009\u202f"  # spaces that part thousands in every language
LEAD = r"(?<![\w.,:)\]}%\"'’”])[.,](?=[0-9])"  # ".5 percent"
RUN = re.compile(rf"(?:{LEAD})?[0-9]+(?:[.,'’٫٬][0-9]+)*")
NAME_WITH_HYPHEN = re.compile(r"([^\W\d_]\w*)[-‑]$")
ORDINAL_DOT = re.compile(r"\.[ \u00a0]([^\W\d_])")
WORD_BEFORE = re.compile(r"([^\W\d_]+)[\s\u00a0]+$")
AMBIGUOUS = frozenset({"m", "b"})  # metres and bytes, unless a currency stands beside them
FIRST_UNSPACED = "\u0e00"  # Thai; what counts is glued to the digits in every script from here on
LOOK_BACK = 30  # characters: room for a name before a hyphen
LONGEST_RUN = 60  # digits; more are no number


Kind = Literal["number", "share", "ordinal", "word", "sign"]


class Token(NamedTuple):
    """A piece of text; a number in digits has its value, a sign or a name with digits has none."""

    kind: Kind
    start: int
    end: int
    text: str
    value: Decimal = Decimal(0)


def tokens(text: str, language: NumberWords) -> Iterator[Token]:
    """The pieces of the text in order, without spaces and without names like 5G and COVID-19."""
    place = 0
    pattern = _piece_pattern(language.letters_pattern.pattern, has_sections=language.has_sections)
    while match := pattern.search(text, place):
        start, place = match.span()
        if match.lastgroup == "word":
            if language.compounds:
                yield from _words(match[0], start, language)
            else:
                yield Token("word", start, place, "".join(match[0].split()))
        elif match.lastgroup == "digits":
            token = _number(text, match, language)
            yield token
            place = token.end
        elif match.lastgroup == "han":
            found = han_value(match[0])
            kind: Kind = "sign" if found is None else "share" if found[1] else "number"
            yield Token(kind, start, place, match[0], found[0] if found else Decimal(0))
        elif match.lastgroup == "vulgar":
            yield Token("number", start, place, match[0], _fraction(match[0]))
        else:
            yield Token("sign", start, place, match[0])


@cache
def _piece_pattern(letters: str, *, has_sections: bool) -> re.Pattern[str]:
    """A number in Han numerals, a word, a number in digits or one sign, or any other sign."""
    return re.compile(
        rf"(?P<han>{HAN if has_sections else '(?!)'})|(?P<word>{letters})"
        rf"|(?P<digits>{RUN.pattern})|(?P<vulgar>[{VULGAR}])|(?P<sign>\S)",
        re.IGNORECASE,
    )


def _words(word: str, start: int, language: NumberWords) -> Iterator[Token]:
    """A word, or the parts of a number that is written in one: "zwei", "hundert", "fünf"."""
    for part in language.parts_of(word.lower()) or (word,):
        yield Token("word", start, start + len(part), part)
        start += len(part)


def _fraction(sign: str) -> Decimal:
    """The value of ½, exact where a decimal can be."""
    numerator, _, denominator = unicodedata.normalize("NFKD", sign).partition("\u2044")
    return Decimal(numerator) / Decimal(denominator)


def _number(text: str, digits: re.Match[str], language: NumberWords) -> Token:
    """The number, or a sign where the digits belong to a name or are no number."""
    place = digits.start()
    match = _spaced_pattern(language.decimal_mark).match(text, place) or digits
    end = match.end()
    value = _value(match[0], language.decimal_mark)
    if value is None or _is_in_name(text, place, language):
        return Token("sign", place, _end_of_name(text, end), match[0])
    ending = language.ordinal_ending_pattern.match(text, end)
    is_whole = value == value.to_integral_value()
    if is_whole and language.ordinal_dot and _has_ordinal_dot(text, place, end, language):
        return Token("ordinal", place, end + 1, text[place : end + 1], value)
    if ending and is_whole:
        return Token("ordinal", place, ending.end(), text[place : ending.end()], value)
    if _is_letter(text[end : end + 1]) and not _is_unit(text, place, end, language):
        return Token("sign", place, _end_of_name(text, end), match[0])
    return Token("number", place, end, match[0], value)


def _has_ordinal_dot(text: str, place: int, end: int, language: NumberWords) -> bool:
    """Whether a full stop makes an ordinal: before a small letter, or behind "die" and such."""
    dot = ORDINAL_DOT.match(text, end)
    before = WORD_BEFORE.search(text[max(0, place - LOOK_BACK) : place])
    is_opened = before is not None and before[1].casefold() in language.ordinal_openers
    return dot is not None and (dot[1].islower() or is_opened)


def _is_in_name(text: str, place: int, language: NumberWords) -> bool:
    """Whether the digits end a name: G20, COVID-19; a small word before a hyphen is none."""
    before = text[max(0, place - LOOK_BACK) : place]
    if _is_letter(before[-1:]) or before.endswith("_"):
        return in_front(text, place, language) is None
    name = NAME_WITH_HYPHEN.search(before)
    return name is not None and name[1][0].isupper()


def _is_letter(character: str) -> bool:
    """Whether a letter beside digits belongs to their word; not a counter of East Asia."""
    return character.isalpha() and character < FIRST_UNSPACED


def _end_of_name(text: str, end: int) -> int:
    while end < len(text) and (text[end].isalnum() or text[end] in "._"):
        end += 1
    return end


def _is_unit(text: str, place: int, end: int, language: NumberWords) -> bool:
    """Whether the letters glued to a number are a scale, a currency or a measure: 5bn, 5km."""
    word = language.letters_pattern.match(text, end)
    if word is not None and word[0].casefold() in AMBIGUOUS:
        return bool(in_front(text, place, language) or currency_behind(text, word.end(), language))
    if word is not None and word[0].casefold() in language.scales:
        return True
    if BEHIND.match(text, end) or language.currency_name_pattern.match(text, end):
        return True
    shares = (pattern for _unit, pattern in language.share_patterns)
    patterns = (language.any_counted, language.any_currency, *shares)
    return any(pattern.match(text, end) for pattern in patterns)


@cache
def _spaced_pattern(decimal_mark: str) -> re.Pattern[str]:
    """Thousands parted by one kind of space; a full group must follow each."""
    mark = re.escape(decimal_mark)
    return re.compile(
        rf"(?<![0-9][.,])[0-9]{{1,3}}([ {NARROW}])[0-9]{{3}}(?:\1[0-9]{{3}})*(?:{mark}[0-9]+)?"
        "(?![0-9]|[.,][0-9])"
    )


def _value(run: str, decimal_mark: str) -> Decimal | None:
    """The number in the language's convention, else in the other one, else None (1.2.3)."""
    if len(run) > LONGEST_RUN:
        return None
    run = re.sub(f"[ {NARROW}]", "", run).replace("٫", decimal_mark)
    run = run.replace("٬", "." if decimal_mark == "," else ",")
    if run[0] in ".,":
        is_decimal = run[0] == decimal_mark and run[1:].isdigit()
        return Decimal(f"0.{run[1:]}") if is_decimal else None
    group = "." if decimal_mark == "," else ","
    for grouping, decimal in ((group, decimal_mark), (decimal_mark, group), ("['’]", "[.,]")):
        found = _grouped(run, grouping, decimal)
        if found is not None:
            return found
    return None


def _grouped(run: str, group: str, decimal: str) -> Decimal | None:
    group, decimal = (each if len(each) > 1 else re.escape(each) for each in (group, decimal))
    if re.fullmatch(rf"[0-9]+(?:{decimal}[0-9]+)?", run) and not re.fullmatch(
        rf"[0-9]{{1,3}}(?:{group}[0-9]{{3}})+", run
    ):
        return Decimal(re.sub(decimal, ".", run))
    indian = rf"[1-9][0-9]?(?:{group}[0-9]{{2}})+{group}[0-9]{{3}}(?:{decimal}[0-9]+)?"
    if re.fullmatch(indian, run) or re.fullmatch(
        rf"[1-9][0-9]{{0,2}}(?:{group}[0-9]{{3}})+(?:{decimal}[0-9]+)?", run
    ):
        return Decimal(re.sub(decimal, ".", re.sub(group, "", run)))
    return None
