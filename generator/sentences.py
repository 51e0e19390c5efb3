"""Where the sentences of a paragraph begin and end.

A full stop ends a sentence unless it belongs to an abbreviation, an initial, an ordinal or a
number, or the text goes on in lower case. When in doubt two sentences are left together: a
sentence cut in half reads as a quotation out of context.
"""

import re
from collections.abc import Iterator
from itertools import takewhile
from types import MappingProxyType
from typing import NamedTuple

from generator.languages import Language, language_of

# The end of a sentence, with the quotation marks and brackets that close behind it.
ENDING = re.compile(
    r"(?<![.!?…‽])(?P<marks>[.!?…‽]++)(?P<closers>[\"'’”»“)\]}]*)(?=(?P<space>\s+)|$)"
)
OPENERS = "\"'‘’“”„«([{—–-‚"
QUOTES = "\"'‘’“”„«"
BRACKETS = MappingProxyType({"(": ")", "[": "]"})
WORD = re.compile(r"[^\W_]+(?:['’\-.][^\W_]+)*")
INITIALS = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]")  # U.S, J, J.-P, т.е
SPACED = re.compile(r"(?<=\b[^\W\d_]\.)[ \u00a0\u202f](?=[^\W\d_](?:\.|$))")  # the space in "т. д"
SHORT_NUMBER = re.compile("[0-9]{1,2}")
LONGEST_WORD = 40  # characters looked back for an abbreviation


class SentenceSpan(NamedTuple):
    """Offsets into the paragraph, the end not included."""

    start: int
    end: int


def sentences(text: str, language: str) -> tuple[SentenceSpan, ...]:
    """The sentences of one paragraph, in order.

    Every character that is not a space lies in exactly one of them, and none begins or ends with
    a space. `language` is a BCP 47 tag.
    """
    spoken = language_of(language)
    starts = [0, *_boundaries(text, spoken)]
    ends = [*starts[1:], len(text)]
    return tuple(
        SentenceSpan(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))
        for start, end in zip(starts, ends, strict=True)
        if (piece := text[start:end]).strip()
    )


def _boundaries(text: str, language: Language) -> Iterator[int]:
    """Offsets of the spaces behind the ends of sentences."""
    start = 0
    for match in ENDING.finditer(text):
        if match["space"] is None:
            return
        following = match.end() + len(match["space"])
        is_end = match["space"].count("\n") > 1 or _ends(text, match, following, language)
        is_number = SHORT_NUMBER.fullmatch(text[start : match.start()].strip())  # of a list: "1."
        if is_end and not is_number and not _is_inside_brackets(text, start, match.end()):
            yield match.end()
            start = following


def _ends(text: str, match: re.Match[str], following: int, language: Language) -> bool:
    """Whether a sentence ends at the match and another begins at `following`."""
    first = _first_letter(text, following)
    if first is None or not _may_begin(text, first):
        return False
    before = text[max(0, match.start() - LONGEST_WORD) : match.start()]
    if match["marks"] != ".":
        if before.endswith(("[", "(")):  # "[…]" stands for what was left out
            return False
        return not (match["closers"] and _is_reported(text[following:], language))
    if match["closers"]:
        return not _is_abbreviated(before, language) or _opens(text, following, language)
    return _full_stop_ends(before, text, following, language)


def _full_stop_ends(before: str, text: str, following: int, language: Language) -> bool:
    word, known = _last_word(before), language.sentences
    key = re.split("['’]", word.lower())[-1]  # l'avv. Bianchi
    if SHORT_NUMBER.fullmatch(word):  # "May 19. 2024", "10. Brygada": the stop may be its own
        is_free = not text[following].isdigit() and not known.ordinal_dot
        return is_free or _opens(text, following, language)
    if key in known.never or (key in known.numbered and text[following].isdigit()):
        return False
    if key in known.often:
        return text[following].isupper() or text[following] in QUOTES
    if key in known.rarely or INITIALS.fullmatch(word):
        return _opens(text, following, language)
    return True


def _is_abbreviated(before: str, language: Language) -> bool:
    """Whether the stop before a closing mark may be an abbreviation's: `'West and Co.' Group`."""
    word, known = _last_word(before), language.sentences
    return word.lower() in known.never | known.rarely or bool(INITIALS.fullmatch(word))


def _is_reported(text: str, language: Language) -> bool:
    """Whether one to four names and a word of saying follow."""
    words = WORD.findall(text[: 4 * LONGEST_WORD])[:5]
    verbs = language.speech.verbs if language.speech else frozenset()
    names = list(takewhile(lambda word: word[0].isupper(), words))
    return 0 < len(names) < len(words) and words[len(names)] in verbs


def _last_word(before: str) -> str:
    """The last word with the stops and apostrophes inside it: `U.S`, `т.е`, `т. е`, `editor's`."""
    closed = SPACED.sub("", before)
    match = re.search(r"[^\W_](?:(?:[^\s\"'“”„«»()\[\]/—–]|(?<=\w)'(?=\w))*[^\W_])?$", closed)
    return match[0] if match else ""


def _opens(text: str, following: int, language: Language) -> bool:
    """Whether the word at `following` has its capital only because it begins a sentence."""
    match = WORD.search(text, following)
    word = match[0] if match and not text[following : match.start()].strip(OPENERS + " ") else ""
    is_initial = len(word) == 1 and match is not None and text.startswith(".", match.end())
    return word.lower() in language.sentences.openers and not is_initial


def _first_letter(text: str, following: int) -> int | None:
    """Where the first letter or digit behind opening marks is; None if another sign comes first."""
    for place, each in enumerate(text[following : following + LONGEST_WORD], following):
        if each.isalnum():
            return place
        if each not in OPENERS and not each.isspace() and each not in "$€£₸₽#@¿¡":
            return None
    return None


def _may_begin(text: str, first: int) -> bool:
    """Whether a sentence may begin with a letter: a capital, a digit, or a name like eGov."""
    return not text[first].islower() or text[first + 1 : first + 2].isupper()


def _is_inside_brackets(text: str, start: int, end: int) -> bool:
    """Whether a bracket that the sentence opened on its way closes only behind `end`."""
    for opening, closing in BRACKETS.items():
        last = text.rfind(opening, start, end)
        if last < 0 or not text[start:last].strip(OPENERS + " "):
            continue
        if closing not in text[last:end] and closing in text[end:]:
            return True
    return False
