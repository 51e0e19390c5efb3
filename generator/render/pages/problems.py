"""A readable page of what has to be mended, shown while the site is edited live."""

from generator.diagnostics import Diagnostic
from generator.gathering import gathered
from generator.page import Page
from generator.render.shell import head, page
from generator.render.views import Group

PROBLEMS_PAGE = "problems.md"


def problems_page(diagnostics: tuple[Diagnostic, ...], summary: str) -> Page:
    """All diagnostics, file by file."""
    files = gathered((one.place.path, one) for one in diagnostics)
    groups = tuple(
        Group(f"s_file-{number}", path, items)
        for number, (path, items) in enumerate(files.items(), 1)
    )
    title = "Something has to be mended"
    view = head(title, "What the checks found.")
    return page(PROBLEMS_PAGE, "problems.md.j2", view, summary=summary, groups=groups)
