"""`briefing pages`: the complete project that any site builder builds, in a folder of its own."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from types import MappingProxyType

from generator import face
from generator.beside import beside
from generator.builder import DOCS, REPLACEABLE, Layout, lay_out
from generator.face import Briefings
from generator.files import exclusive, put, wanted_cache, write_folder
from generator.page import Page
from generator.project import ProjectFolder
from generator.render.memory import Memory
from generator.render.pages.problems import PROBLEMS_PAGE, problems_page
from generator.reporters import Report
from generator.settings import ProjectSettings, read_settings
from generator.wordings import spoken

Given = Mapping[str, Collection[Page]]
"""The pages of briefings that are made elsewhere, by their folders."""
NOTHING_GIVEN: Given = MappingProxyType({})
Memories = defaultdict[str, Memory]
"""Of each briefing, by its folder, the pages as they were made the last time."""


def pages(project: ProjectFolder, say: Callable[[str], None]) -> Report:
    """Check and, if nothing has to be mended, write the folder; what stood there stays otherwise.

    Args:
        project: whose pages are written.
        say: is told where they are.
    """
    settings = read_settings(project)
    with checked(face.read(project, cache=wanted_cache()), settings) as (report, made):
        if not report.is_good:
            return report
        say(report.summary())
        write_pages(project, made())
    shown = project.pages.relative_to(project.root).as_posix()
    say(f"the pages are in {shown}/; build them there: mkdocs, properdocs or zensical build")
    return report


@contextmanager
def checked(
    briefings: Briefings, settings: ProjectSettings, given: Given = NOTHING_GIVEN
) -> Iterator[tuple[Report, Callable[[], Layout]]]:
    """The report on briefings and what makes their folder, at work while they are checked.

    The folder is to be asked for only if nothing has to be mended. What is given was checked.
    """
    with beside(partial(laid_out, briefings, settings, given)) as made:
        yield face.check(briefings, given), made


def laid_out(
    briefings: Briefings,
    settings: ProjectSettings,
    given: Given = NOTHING_GIVEN,
    memories: Memories | None = None,
) -> Layout:
    """The folder of checked briefings; with memories, pages that read nothing new are not made.

    Raises:
        EnvironmentFault: something of the project stands in the way.
    """
    with spoken(settings.language):
        made = every_page(briefings, settings, given, memories)
        return lay_out(briefings.project, settings, made, briefings.titles)


def every_page(
    briefings: Briefings, settings: ProjectSettings, given: Given, memories: Memories | None = None
) -> tuple[Page, ...]:
    """The pages of checked briefings; of what is given they are taken as they are."""
    histories = face.histories(briefings)
    own = replaced(briefings.project)
    where, name = settings.site_url, settings.site_name
    return face.pages(briefings, histories, where, name, own, given=given, memories=memories)


def replaced(project: ProjectFolder) -> tuple[str, ...]:
    """The pages in whose places the project puts its own."""
    return tuple(path for path in REPLACEABLE if (project.docs / path).exists())


def write_pages(project: ProjectFolder, layout: Layout) -> None:
    """Write the folder, all of it or nothing.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    with exclusive(project.state):
        write_folder(project.pages, layout.contents)


def show_problems(project: ProjectFolder, report: Report, settings: ProjectSettings) -> None:
    """Put a page of what has to be mended among the pages; without any, it is the only one."""
    page = problems_page(report.diagnostics, report.summary())
    with exclusive(project.state):
        if project.pages.is_dir():
            put(project.pages / DOCS / page.path, page.content.encode(), project.state)
        else:
            with spoken(settings.language):
                layout = lay_out(project, settings, (page,), {})
            write_folder(project.pages, layout.contents)


def clear_problems(project: ProjectFolder) -> None:
    """Take the page of what has to be mended away."""
    (project.pages / DOCS / PROBLEMS_PAGE).unlink(missing_ok=True)
