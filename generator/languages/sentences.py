"""What a language writes with a full stop that does not end a sentence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """The words of one language, all in lower case, without their last stop.

    Args:
        never: what ends no sentence (`Mr.`).
        rarely: what ends one only before a word of `openers` (`Ltd.`).
        often: what ends one before any capital letter (`etc.`).
        openers: words with a capital only where a sentence begins.
        numbered: what ends none before a number (`No. 5`).
        ordinal_dot: whether a number with a full stop is an ordinal: Polish "78. sesja".
    """

    never: frozenset[str] = frozenset()
    rarely: frozenset[str] = frozenset()
    often: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    ordinal_dot: bool = False
