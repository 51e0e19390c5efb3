"""What an author has to mend: values that are collected, sorted and shown together."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How bad it is: an error fails the run, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of a file; lines and columns count characters from 1, the end is exclusive."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Edit(NamedTuple):
    """Characters of a file, and those that are to stand in their place."""

    place: Place
    words: str


Fix = tuple[Edit, ...]
"""All that mends a mistake with certainty; nothing where that takes a judgement."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One mistake: where it stands, which rule it breaks, and the way out.

    A doubt is a question, however severe a briefing takes it to be.
    """

    place: Place
    rule: str
    message: str
    help: str = ""
    severity: Severity = Severity.ERROR
    fix: Fix = ()
    is_doubt: bool = False


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sort by place, then rule, and drop repetitions, whatever order the checks ran in."""
    return tuple(sorted(set(diagnostics), key=lambda d: (d.place, d.rule, d.message, d.help)))
