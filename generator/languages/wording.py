"""What a text of the editors may mean in one language, and what it must not leave open."""

import re
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Wording:
    """Words of one language, and phrases of them, in lower case.

    Args:
        sided: words that mean something else on the next page: "here", "this article".
        existential: words behind which a word of place is none: "there is".
        people: pronouns for a person, who has to be named first.
        papers: what speaks in a report without being named: "the article", "the lead".
        reading: phrases for how somebody takes something: "read as", "believes".
    """

    sided: frozenset[str]
    existential: frozenset[str]
    people: frozenset[str]
    papers: frozenset[str]
    reading: frozenset[str] = frozenset()

    @cached_property
    def one_sided(self) -> re.Pattern[str]:
        """Finds the first word that means something else on another page."""
        behind = "|".join(map(re.escape, sorted(self.existential)))
        unless = rf"(?!\W+(?:{behind})\b)" if behind else ""
        return re.compile(rf"\b(?:{_either(self.sided)})\b{unless}", re.IGNORECASE)

    @cached_property
    def pronoun(self) -> re.Pattern[str]:
        """Finds the first pronoun for a person."""
        return re.compile(rf"\b(?:{_either(self.people)})\b", re.IGNORECASE)


def _either(words: frozenset[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
