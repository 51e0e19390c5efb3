"""Closed lists of terms, each with a sentence of documentation."""

from enum import StrEnum
from typing import Self


class Term(StrEnum):
    """A term of a closed list; `meaning` says what it stands for."""

    meaning: str

    def __new__(cls, value: str, meaning: str) -> Self:
        """Make a member that is its value and carries its meaning."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.meaning = meaning
        return member
