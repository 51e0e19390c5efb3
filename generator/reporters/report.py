"""What a run of the checks found, and what it proved."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from generator.diagnostics import Diagnostic, Place, Severity

NAMED = 6  # files that a line of text names; the count of the rest follows
LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Report:
    """Diagnostics in order, what was proved, and the texts that places point into."""

    diagnostics: tuple[Diagnostic, ...]
    proved: dict[str, int]
    texts: dict[str, str] = field(default_factory=dict)
    unshown: int = 0
    """How many diagnostics are left out, because only some files were asked for."""
    waived: int = 0
    """How many diagnostics entries set aside, each with a reason."""
    settled: int = 0
    """How many doubts entries settle, each with a reason."""
    doubting: frozenset[str] = frozenset()
    """The rules that doubt; what any other finds is proof."""
    rules: Mapping[str, str] = field(default_factory=dict)
    """The documentation of every rule that was checked, by its name."""
    changed: Mapping[str, frozenset[int]] = field(default_factory=dict)
    """The lines of each file that a proposed change touches, where that is known."""
    timings: Mapping[str, float] = field(default_factory=dict)
    """What each stage cost, in seconds of the processor, where that was asked for."""
    entries: Mapping[str, tuple[tuple[Place, str], ...]] = field(default_factory=dict)
    """Where the entries of each file are written, and their ids."""
    unseen: tuple[str, ...] = ()
    """The files that were not looked at, because only what some files affect was asked for."""

    def entry(self, place: Place) -> str:
        """The id of the entry in which a place is; nothing where it is in none that was read."""
        entries = self.entries.get(place.path, ())
        return next((id_ for around, id_ in entries if _is_in(place, around)), "")

    def line(self, place: Place) -> str:
        """The text of the line on which a place begins; nothing where it is not known."""
        lines = _lines(self.texts.get(place.path, ""))
        return lines[place.line - 1] if 1 <= place.line <= len(lines) else ""

    @property
    def errors(self) -> int:
        """How many diagnostics fail the run."""
        return sum(found.severity is Severity.ERROR for found in self.diagnostics)

    @property
    def warnings(self) -> int:
        """How many do not."""
        return len(self.diagnostics) - self.errors

    @property
    def doubts(self) -> int:
        """How many diagnostics are doubts, whatever their severity."""
        return sum(found.is_doubt for found in self.diagnostics)

    def said(self, found: Diagnostic) -> str:
        """What is wrong, in formats for people; a doubt says that it is one."""
        return f"doubt: {found.message}" if found.is_doubt else found.message

    def nature(self, rule: str) -> str:
        """Whether a rule decides by `proof` or raises a `doubt`."""
        return "doubt" if rule in self.doubting else "proof"

    @property
    def is_good(self) -> bool:
        """Whether nothing has to be mended."""
        return self.errors == 0

    def summary(self) -> str:
        """One line: what was proved, or how much there is to mend."""
        counts = " · ".join(_count(number, noun[:-1]) for noun, number in self.proved.items())
        if self.is_good and self.unshown:
            return f"nothing to mend here, but {_count(self.unshown, 'fault')} in other files"
        if self.is_good:
            return f"{counts}: all proved, {self.waived:,} waived, {self._doubted()}"
        found = _count(self.errors, "error")
        if self.warnings:
            found += f" and {_count(self.warnings, 'warning')}"
        if self.doubts:
            found += f" ({_count(self.doubts, 'doubt')} among them)"
        elsewhere = f" here, {self.unshown:,} in other files" if self.unshown else ""
        said = f"not proved, {found} to mend{elsewhere}{self._by_itself()}"
        return f"{counts}: {said}" if counts else said

    def _by_itself(self) -> str:
        """How many of the diagnostics take no judgement, and what mends them."""
        number = sum(bool(found.fix) for found in self.diagnostics)
        return f"; `briefing fix` mends {number:,} of them" if number else ""

    def _doubted(self) -> str:
        """What is doubted, and what was settled."""
        found = [_count(self.doubts, "doubt")] if self.doubts else []
        found += [f"{self.settled:,} settled"] if self.settled else []
        return ", ".join(found) or "no doubts"

    def not_looked_at(self) -> str:
        """The files that were left out, in one line; nothing where all were looked at."""
        if not self.unseen:
            return ""
        rest = len(self.unseen) - NAMED
        more = f" and {_count(rest, 'other file')}" if rest > 0 else ""
        return f"not looked at: {', '.join(self.unseen[:NAMED])}{more}"


def _is_in(place: Place, around: Place) -> bool:
    start, end = (around.line, around.column), (around.end_line, around.end_column)
    return start <= (place.line, place.column) <= end


@lru_cache(maxsize=8)
def _lines(text: str) -> tuple[str, ...]:
    """The lines of a text; diagnostics come file by file, and a file may have thousands."""
    return tuple(LINE_END.split(text))


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
