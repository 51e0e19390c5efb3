"""What a run of the checks found, and what it proved."""

from dataclasses import dataclass, field

from generator.diagnostics import Diagnostic, Severity


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

    @property
    def errors(self) -> int:
        """How many diagnostics fail the run."""
        return sum(found.severity is Severity.ERROR for found in self.diagnostics)

    @property
    def warnings(self) -> int:
        """How many do not."""
        return len(self.diagnostics) - self.errors

    @property
    def is_good(self) -> bool:
        """Whether nothing has to be mended."""
        return self.errors == 0

    def summary(self) -> str:
        """One line: what was proved, or how much there is to mend."""
        counts = " · ".join(f"{number:,} {noun}" for noun, number in self.proved.items())
        if self.is_good and self.unshown:
            return f"nothing to mend here, but {_count(self.unshown, 'fault')} in other files"
        if self.is_good:
            warned = f", {_count(self.warnings, 'warning')}" if self.warnings else ""
            aside = f", {self.waived:,} waived" if self.waived else ""
            return f"{counts}: all proved{warned}{aside}"
        found = _count(self.errors, "error")
        if self.warnings:
            found += f" and {_count(self.warnings, 'warning')}"
        elsewhere = f" here, {self.unshown:,} in other files" if self.unshown else ""
        return f"{counts}: not proved, {found} to mend{elsewhere}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
