"""Load-bearing words: those of a closed class that turn a sentence."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import NamedTuple

SHORTEST_STEM = 2
NUMBER, RANK = "#", "№"  # a number or a date; an ordinal above the first
MOST_REMEMBERED = 16_384  # words; an article has some hundred


class Load(StrEnum):
    """The classes of load-bearing words, the same in every language."""

    NEGATION = "negation"
    """Says no plainly: not, never, hardly."""
    NONE = "none"
    """None of them: nobody, nothing, neither."""
    NOT_ALL = "not-all"
    """Some, and others not: not all, not everybody."""
    ECHO = "echo"
    """Holds a word that says no, and says something else: not only, no doubt."""
    DENY = "deny"
    """Somebody says no: denies, refutes, is untrue."""
    REFUSE = "refuse"
    """Somebody will not: refuses, declines, turns down."""
    EXCLUDE = "exclude"
    """It cannot be: rules out."""
    LACK = "lack"
    """It is missing: without, lacks, instead of."""
    FAIL = "fail"
    """It was tried in vain, or cannot be done: fails, unable, impossible."""
    DISAGREE = "disagree"
    """Speaks or is against it: disagrees, opposes, criticises, doubts."""
    AGREE = "agree"
    """Speaks or is for it: agrees, approves, supports, accepts."""
    POSSIBILITY = "possibility"
    """It may be so: may, might, possibly, can."""
    HEDGE = "hedge"
    """It is only passed on or supposed: allegedly, probably, is said to."""
    CERTAIN = "certain"
    """It is surely so: certainly, undoubtedly."""
    CONFIRM = "confirm"
    """Somebody vouches for it: confirms, verifies."""
    PLAN = "plan"
    """It is still to come: will, plans, is to."""
    WANT = "want"
    """Somebody wishes it: wants, hopes."""
    MUST = "must"
    """It has to be: must, should, needs."""
    CONDITION = "condition"
    """It hangs on something else: if, unless."""
    ALL = "all"
    """The whole of them: all, every."""
    MOST = "most"
    """More than half of them: most, the majority."""
    MANY = "many"
    """A large number of them."""
    SOME = "some"
    """A part of them: some, several, a few."""
    FEW = "few"
    """A small number of them: few, hardly any."""
    ONLY = "only"
    """This and nothing else: only, merely, sole."""
    LAST = "last"
    """Nothing comes behind it: last, final."""
    FIRST = "first"
    """Nothing comes before it."""
    HIGHEST = "highest"
    """There is no more of it anywhere: largest, most, record."""
    LOWEST = "lowest"
    """There is no less of it anywhere: smallest, least."""
    RUNNER_UP = "runner-up"
    """One comes before it: second largest."""
    BEST = "best"
    """Better: best, good."""
    WORST = "worst"
    """Worse: worst, bad."""
    CAUSE = "cause"
    """One follows from the other: because, due to, led to."""
    BEFORE = "before"
    """Earlier than the other: before, earlier."""
    AFTER = "after"
    """Later than the other: after, later."""
    BEGIN = "begin"
    """It sets in: begins, launches."""
    END = "end"
    """It is over: ends, completes, calls off."""
    PAUSE = "pause"
    """It has stopped for now: suspends, freezes, postpones."""
    CONTINUE = "continue"
    """It goes on: continues, remains."""
    CANCEL = "cancel"
    """It does not come about: cancels, scraps, withdraws."""
    WORK = "work"
    """It does what it is for: works, operates, serves."""
    RISE = "rise"
    """It becomes or is more: rises, more, higher."""
    FALL = "fall"
    """It becomes or is less: falls, fewer, lower."""
    ALLOW = "allow"
    """One may do it: allows, permits."""
    FORBID = "forbid"
    """One may not do it: bans, forbids."""
    OPEN = "open"
    """One can go in: opens."""
    CLOSE = "close"
    """One cannot go in: closes, shuts."""
    WIN = "win"
    """Comes off best: wins, victory."""
    LOSE = "lose"
    """Comes off worst: is defeated, defeat."""
    PROFIT = "profit"
    """More money came in."""
    LOSS = "loss"
    """More money went out."""
    CONVICT = "convict"
    """A court holds somebody guilty."""
    ACQUIT = "acquit"
    """A court holds somebody not guilty."""
    BUY = "buy"
    """Pays and gets."""
    SELL = "sell"
    """Gives and is paid."""
    JOIN = "join"
    """Becomes a part of it: joins, enters."""
    LEAVE = "leave"
    """Is no longer a part of it: leaves, withdraws from."""
    HARSH = "harsh"
    """Weighs much: harsh, heavy, hard."""
    MILD = "mild"
    """Weighs little: mild, light, easy."""
    SAY = "say"
    """Somebody says it: says, according to."""
    ANNOUNCE = "announce"
    """Somebody makes it known: announces."""
    ANSWER = "answer"
    """Somebody answers, or is asked: responds, comments."""
    WARN = "warn"
    """Somebody speaks of a danger: warns, risk, threat."""
    PROPOSE = "propose"
    """Somebody puts it forward: proposes, offers, idea."""
    CALL_FOR = "call-for"
    """Somebody asks that it be done: calls for, urges, demands."""


SAYING_NO = frozenset({Load.NEGATION, Load.NONE, Load.NOT_ALL})
"""They say no and nothing else; the other negative classes say it with something else."""


class Phrase(NamedTuple):
    """One entry of a list.

    Args:
        words: its words, in lower case; `*` at an end of one stands for any letters, `…` for up to
            three words, `#` for a number or a date, `№` for an ordinal above the first.
        load: its class; None for a phrase that bears nothing although a word in it would.
        is_sure: whether it means that and nothing else; what is not sure bears a text out, and
            casts no doubt on any.
    """

    words: tuple[str, ...]
    load: Load | None
    is_sure: bool


@dataclass(frozen=True)
class LoadBearing:
    """The load-bearing words of one language.

    Lists are separated by semicolons or line breaks: word forms, stems (`allow*`), endings
    (`*n't`), phrases (`rule out`), with a gap of up to three words (`ne … que`). A question mark
    behind a phrase says that it may mean something else as well.

    Args:
        classes: the list of each class.
        idioms: phrases that hold a load-bearing word and bear nothing (`no doubt`).
        leaning: words that lose their vowel before the next, without the apostrophe (`qu`); in
            the lists they have it (`qu'il`, `qu'`).
        has_concord: whether `nobody` and `not` in one clause say no once.
        negates_in_words: whether verbs take an ending that says no, so that not all are listed.
    """

    classes: Mapping[Load, str]
    idioms: str = ""
    leaning: frozenset[str] = frozenset()
    has_concord: bool = False
    negates_in_words: bool = False

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """Every entry of every list."""
        lists = (*self.classes.items(), (None, self.idioms))
        return tuple(each for load, text in lists for each in _phrases(load, self._apart(text)))

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
        """Gives the entries that may begin with a word, in lower case; it remembers the words."""
        return lru_cache(MOST_REMEMBERED)(lambda word: tuple(self._looked_up(word)))

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


def _phrases(load: Load | None, text: str) -> Iterator[Phrase]:
    for written in text.replace("\n", ";").split(";"):
        phrase = written.strip()
        if phrase:
            yield Phrase(tuple(phrase.rstrip("?").split()), load, not phrase.endswith("?"))
