"""What an editor's reason may say in one language."""

import re
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class ReasonWords:
    """Regular expressions of words in lower case; nothing is looked for where one is not known.

    Args:
        reckoning: words that reckon a date from another: "two weeks after".
        distance: how far a date lies from another: "days after".
        single: words before a source that own to only one: "a single".
        several: what turns them around: "more than".
        sources: what a report may come from: "article".
        depending: words that own to one beside a name: "all of it from Bloomberg".
    """

    reckoning: str = "(?!)"
    distance: str = "(?!)"
    single: str = "(?!)"
    several: str = "(?!)"
    sources: str = "(?!)"
    depending: str = "(?!)"

    def reckons(self, text: str) -> bool:
        """Whether a reason counts a date from another."""
        return _finds(self.reckoning, text)

    def tells_distance(self, text: str) -> bool:
        """Whether a reason tells how far two dates lie apart."""
        return _finds(self.distance, text)

    def depends(self, text: str) -> bool:
        """Whether a reason says that something rests on whom it names."""
        return _finds(self.depending, text)

    @cached_property
    def one_origin(self) -> re.Pattern[str]:
        """Words that own to one origin: "a single source", and not "more than one source"."""
        return re.compile(
            rf"(?<!\w)(?P<not>(?:{self.several})\s+)?(?:{self.single})(?:\W+\w+){{0,2}}?\W+"
            rf"(?:{self.sources})(?!\w)",
            re.IGNORECASE,
        )

    def owns_to_one(self, text: str) -> bool:
        """Whether a reason says that there is one origin."""
        return any(match["not"] is None for match in self.one_origin.finditer(text))


def _finds(words: str, text: str) -> bool:
    return re.search(rf"(?<!\w)(?:{words})(?!\w)", text, re.IGNORECASE) is not None
