"""Closed lists of terms, each with a sentence of documentation."""

from enum import StrEnum
from typing import Self

from generator.wordings import _, pgettext


class ClosedTerm(StrEnum):
    """A term of a closed list; `meaning` says what it stands for."""

    documented: str

    def __new__(cls, value: str, meaning: str) -> Self:
        """Make a member that is its value and carries its meaning."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.documented = meaning
        return member

    @property
    def words(self) -> str:
        """The term as a reader sees it, without hyphens."""
        return pgettext(type(self).__name__, self.value.replace("-", " "))

    @property
    def meaning(self) -> str:
        """What it stands for."""
        return _(self.documented)
