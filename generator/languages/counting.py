"""How a language counts the entries of a briefing: numerals to print, and words for the entries."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class CountWords:
    """The words of one language whose numerals do not bend, in lower case.

    Args:
        small: the numerals from one on, without a gap.
        tens: twenty, thirty and so on.
        no: nothing before its noun: "no quotations".
        none: nothing elsewhere: "none of them".
        entries: the words that a briefing has for its own entries, with the kind that each names;
            words that name things in the world as well, such as "projects", are not among them.
        linking: between a number and its noun: which of them, or "of the".
        part: between a number and the number that it is a part of: "four of the five".
        saying: behind a number that is a part of one named before: "18 are of officials".
        whole: before that number: "of 23 quotations".
    """

    small: tuple[str, ...]
    tens: tuple[str, ...]
    no: str
    none: str
    entries: Mapping[str, str]
    linking: str
    part: re.Pattern[str]
    saying: re.Pattern[str]
    whole: re.Pattern[str]

    @cached_property
    def behind(self) -> re.Pattern[str]:
        """What is counted, behind its number."""
        nouns = "|".join(sorted(self.entries, key=len, reverse=True))
        return re.compile(rf"\s+(?:{self.linking})?(?P<noun>{nouns})(?!\w)", re.IGNORECASE)
