"""A readable page of what has to be mended, shown while the site is edited live."""

from dataclasses import dataclass

from generator.diagnostics import Diagnostic
from generator.page import Page
from generator.render.shell import head, page
from generator.render.views import Group

PROBLEMS_PAGE = "problems.md"


@dataclass(frozen=True, slots=True)
class Problem:
    """One diagnostic as the page shows it."""

    rule: str
    line: int
    column: int
    message: str
    help: str


def problems_page(diagnostics: tuple[Diagnostic, ...], summary: str) -> Page:
    """All diagnostics, file by file."""
    files: dict[str, list[Problem]] = {}
    for one in diagnostics:
        place = one.place
        problem = Problem(one.rule, place.line, place.column, one.message, one.help)
        files.setdefault(place.path, []).append(problem)
    groups = tuple(
        Group(f"s_file-{number}", path, tuple(items))
        for number, (path, items) in enumerate(files.items(), 1)
    )
    title = "Something has to be mended"
    view = head(title, "What the checks found.")
    return page(PROBLEMS_PAGE, "problems.md.j2", view, summary=summary, groups=groups)
