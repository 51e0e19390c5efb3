"""The load-bearing words of a language, and how they are listed."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from generator.languages.load import Load
from generator.languages.notions import Notion

SHORTEST_STEM = 2
NUMBER, RANK = "#", "№"  # a number or a date; an ordinal above the first
GAP = "…"
MARKS = "\u0300-\u036f\u064b-\u065f\u0670"  # of stress and of vowels, as a word may have them
_MARK = re.compile(f"[{MARKS}]")
_UNREAD = re.compile(r"[-/]|(?<![\w*])'")  # "so-called", "km/h", "'s nachts"
_LETTER = re.compile("[a-z0-9]+|.")
MOST_REMEMBERED = 16_384  # words; an article has some hundred


SAYING_NO = frozenset({Load.NEGATION, Load.NONE, Load.NOT_ALL, Load.NOT_YET})
"""They say no and nothing else; the other negative classes say it with something else."""
BESIDE_A_NO = frozenset({Load.COMPARE, Load.LITTLE})
"""What these classes mean is asked only of a word beside a no."""

IDLE_IN_THE_PAST = frozenset(
    {Load.SAY, Load.ANNOUNCE, Load.WARN, Load.PROPOSE, Load.CALL_FOR, Load.PLAN, Load.HEDGE}
)
"""What is told with these verbs may be still to come, although they stand in the past."""


class Phrase(NamedTuple):
    """One entry of a list.

    Args:
        words: its words, in lower case; `*` at an end of one stands for any letters, `…` for up to
            three words, `#` for a number or a date, `№` for an ordinal above the first.
        load: its class, or the notion it names; None for a phrase that bears nothing although a
            word in it would.
        is_sure: whether it means that and nothing else; what is not sure bears a text out, and
            casts no doubt on any.
    """

    words: tuple[str, ...]
    load: Load | Notion | None
    is_sure: bool

    def by_letters(self) -> "Phrase":
        """The same as it is read where no spaces part the words: letter by letter."""
        return self._replace(words=tuple(_LETTER.findall("".join(self.words))))

    def may_go_on(self, word: str) -> bool:
        """Whether its second word may be this one, or it has only one."""
        return len(self.words) == 1 or self.words[1] == GAP or stands_for(self.words[1], word)


def as_read(word: str) -> str:
    """A word of a text or of a list in lower case and without the marks that few texts set."""
    return _MARK.sub("", word.lower())


def stands_for(piece: str, word: str) -> bool:
    """Whether a word of a list is this one of a text, or one that begins or ends like it."""
    if piece.endswith("*"):
        return word.startswith(piece[:-1])
    if piece == NUMBER:
        return word in (NUMBER, RANK)
    return word.endswith(piece[1:]) if piece.startswith("*") else word == piece


@dataclass(frozen=True)
class LoadBearing:
    """The load-bearing words of one language.

    Lists are separated by semicolons or line breaks: word forms, stems (`allow*`), endings
    (`*n't`), phrases (`rule out`, `so-called`), with a gap of up to three words (`ne … que`). A
    question mark behind a phrase says that it may mean something else as well.

    Args:
        classes: the list of each class.
        idioms: phrases that hold a load-bearing word and bear nothing (`no doubt`).
        leaning: words that lose their vowel before the next, without the apostrophe (`qu`); in
            the lists they have it (`qu'il`, `qu'`).
        has_concord: whether `nobody` and `not` in one clause say no once.
        negates_in_words: whether verbs take an ending that says no, so that not all are listed.
        denies_behind: whether a no stands behind what it denies.
        is_spaced: whether spaces part its words; else each letter is read as one.
        past: a regular expression for verbs that tell what was; none where that is not known.
        aside: one for clauses that tell of something else.
        notions: reads the list of each everyday notion.
    """

    classes: Mapping[Load, str]
    idioms: str = ""
    leaning: frozenset[str] = frozenset()
    has_concord: bool = False
    negates_in_words: bool = False
    denies_behind: bool = False
    is_spaced: bool = True
    past: str = ""
    aside: str = ""
    notions: Callable[[], Mapping[Notion, str]] = dict

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """Every entry of every list."""
        lists: tuple[tuple[Load | Notion | None, str], ...] = (
            *self.classes.items(),
            *self.notions().items(),
            (None, self.idioms),
        )
        return tuple(
            each if self.is_spaced else each.by_letters()
            for load, text in lists
            for each in _phrases(load, self._apart(text))
        )

    @cached_property
    def named(self) -> frozenset[Notion]:
        """The everyday notions that it lists; of any other it is not known whether it is said."""
        return frozenset(self.notions())

    @cached_property
    def by_first_word(self) -> Mapping[str, tuple[Phrase, ...]]:
        """The entries, by the first word as it is written in the list, with its `*`."""
        found: dict[str, list[Phrase]] = {}
        for each in self.phrases:
            found.setdefault(each.words[0], []).append(each)
        return {word: tuple(phrases) for word, phrases in found.items()}

    def _apart(self, text: str) -> str:
        """A list in which words that lean on the next stand by themselves, as they are read."""
        if not self.leaning:
            return text
        return re.sub(rf"(?<!\w)((?:{'|'.join(self.leaning)})')(?=\w)", r"\1 ", text)

    @cached_property
    def beginning(self) -> Callable[[str], tuple[Phrase, ...]]:
        """Gives the load-bearing entries that may begin with a word, in lower case."""
        return lru_cache(MOST_REMEMBERED)(
            lambda word: tuple(e for e in self._looked_up(word) if not isinstance(e.load, Notion))
        )

    @cached_property
    def naming(self) -> Callable[[str], tuple[Phrase, ...]]:
        """Gives those that name a notion; what a word names does not hide what it bears."""
        return lru_cache(MOST_REMEMBERED)(
            lambda word: tuple(e for e in self._looked_up(word) if isinstance(e.load, Notion))
        )

    @cached_property
    def beginning_before(self) -> Callable[[str, str], tuple[Phrase, ...]]:
        """Those of `beginning` that may stand before a next word: a few of many."""
        return _before(self.beginning)

    @cached_property
    def naming_before(self) -> Callable[[str, str], tuple[Phrase, ...]]:
        """Those of `naming` likewise."""
        return _before(self.naming)

    def tells_past(self, text: str) -> bool:
        """Whether a verb tells what was, other than one that only says what somebody said or meant.

        Of a language whose verbs are not known any text may.
        """
        main = re.sub(self.aside, "", text, flags=re.IGNORECASE) if self.aside else text
        found = re.finditer(self.past, main, re.IGNORECASE)
        return not self.past or any(
            IDLE_IN_THE_PAST.isdisjoint(
                b.load for b in self.beginning(each[0].casefold()) if b.is_sure
            )
            for each in found
        )

    def says_no(self, word: str) -> bool:
        """Whether a word, in lower case, says no where it stands by itself."""
        return any(
            each.load in SAYING_NO and each.is_sure and len(each.words) == 1
            for each in self.beginning(word)
        )

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self.by_first_word), default=0)

    def _looked_up(self, word: str) -> Iterator[Phrase]:
        yield from self.by_first_word.get(word, ())
        if word == RANK:
            yield from self.by_first_word.get(NUMBER, ())
        for size in range(SHORTEST_STEM, min(len(word), self._longest) + 1):
            yield from self.by_first_word.get(f"{word[:size]}*", ())
            yield from self.by_first_word.get(f"*{word[-size:]}", ())


def _phrases(load: Load | Notion | None, text: str) -> Iterator[Phrase]:
    for written in text.replace("\n", ";").split(";"):
        phrase = _UNREAD.sub(" ", as_read(written)).strip()
        if phrase:
            yield Phrase(tuple(phrase.rstrip("?").split()), load, not phrase.endswith("?"))


def _before(first: Callable[[str], tuple[Phrase, ...]]) -> Callable[[str, str], tuple[Phrase, ...]]:
    return lru_cache(MOST_REMEMBERED)(
        lambda word, after: tuple(each for each in first(word) if each.may_go_on(after))
    )
