"""Words for offices, and for those who hold one in part or no longer."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class OfficeWords:
    """The words of one language, all in lower case.

    Args:
        offices: what tells a tie, by the name of its predicate (`minister-of`): a regular
            expression of the beginnings of words.
        qualifiers: words before an office that make a lower or a former one of it.
        higher: words before one that make a higher one of it (`prime`).
        fields: words that may stand between a qualifier and its office: deputy foreign minister.
    """

    offices: Mapping[str, str]
    qualifiers: frozenset[str]
    higher: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()

    @property
    def ranks(self) -> frozenset[str]:
        """All words before an office that make another one of it."""
        return self.qualifiers | self.higher

    @cached_property
    def qualified(self) -> re.Pattern[str]:
        """A rank at the end of what stands before an office."""
        ranks, fields = ("|".join(sorted(each)) or "(?!)" for each in (self.ranks, self.fields))
        return re.compile(rf"(?<!\w)(?:{ranks})[ -](?:(?:{fields}) )?$")

    def tells(self, tie: str, text: str, *, is_full: bool) -> bool:
        """Whether a text tells a tie; one that only a holder in full has, not of a deputy."""
        words = self.offices.get(tie)
        if words is None:
            return True
        lower = rf"(?<!\w)(?:{'|'.join(sorted(self.qualifiers))})[ -](?:\w+ )?(?:{words})"
        said = re.sub(lower, "", text, flags=re.IGNORECASE) if is_full else text
        return re.search(rf"(?<!\w)(?:{words})", said, re.IGNORECASE) is not None
