"""Reports for tests of the reporters."""

from generator.diagnostics import Diagnostic, Fix, Place, Severity
from generator.reporters import Report

PATH = "briefings/elva/facts/port.yml"
LINE = 'about: [gostek]  # "żółw" 100 %'


def found(
    line: int = 1,
    path: str = PATH,
    *,
    message: str = "no entry is called 'gostek'",
    help_: str = "did you mean 'gostekh' (projects.yml:3)?",
    severity: Severity = Severity.ERROR,
    columns: tuple[int, int] = (9, 15),
    fix: Fix = (),
) -> Diagnostic:
    """One mistake in a file of 40 lines that are all alike."""
    place = Place(path, line, columns[0], line, columns[1])
    return Diagnostic(place, "unknown-reference", message, help_, severity, fix)


def report(*diagnostics: Diagnostic, changed: dict[str, frozenset[int]] | None = None) -> Report:
    """What a run found."""
    return Report(
        diagnostics,
        {"sources": 2},
        {PATH: f"{LINE}\n" * 40},
        rules={
            "unknown-reference": "Every reference leads somewhere.\n\nWhy: it must.",
            "layout": "Every line has a label.",
        },
        changed=changed or {},
    )
