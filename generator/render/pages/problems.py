"""A readable page of what has to be mended, shown while the site is edited live."""

from generator.diagnostics import Diagnostic
from generator.page import Page
from generator.render.shell import head, page
from generator.render.views import Group

PROBLEMS_PAGE = "problems.md"


def problems_page(diagnostics: tuple[Diagnostic, ...], summary: str) -> Page:
    """All diagnostics, file by file."""
    files: dict[str, list[Diagnostic]] = {}
    for one in diagnostics:
        files.setdefault(one.place.path, []).append(one)
    groups = tuple(
        Group(f"s_file-{number}", path, tuple(items))
        for number, (path, items) in enumerate(files.items(), 1)
    )
    title = "Something has to be mended"
    view = head(title, "What the checks found.")
    return page(PROBLEMS_PAGE, "problems.md.j2", view, summary=summary, groups=groups)
