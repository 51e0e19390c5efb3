"""`briefing pages`: the complete project that any site builder builds, in a folder of its own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from generator import face
from generator.beside import beside
from generator.builder import DOCS, REPLACEABLE, Layout, lay_out
from generator.face import Briefings
from generator.files import exclusive, put, write_folder
from generator.project import Project
from generator.render.pages.problems import PROBLEMS_PAGE, problems_page
from generator.reporters import Report
from generator.settings import Settings, read_settings
from generator.wordings import spoken


def pages(project: Project, say: Callable[[str], None]) -> Report:
    """Check and, if nothing has to be mended, write the folder; what stood there stays otherwise.

    Args:
        project: whose pages are written.
        say: is told where they are.
    """
    settings = read_settings(project)
    with checked(face.read(project), settings) as (report, made):
        if not report.is_good:
            return report
        say(report.summary())
        write_pages(project, made())
    shown = project.pages.relative_to(project.root).as_posix()
    say(f"the pages are in {shown}/; build them there: mkdocs, properdocs or zensical build")
    return report


@contextmanager
def checked(
    briefings: Briefings, settings: Settings
) -> Iterator[tuple[Report, Callable[[], Layout]]]:
    """The report on briefings and what makes their folder, at work while they are checked.

    The folder is to be asked for only if nothing has to be mended.
    """
    with beside(partial(laid_out, briefings, settings)) as made:
        yield face.check(briefings), made


def laid_out(briefings: Briefings, settings: Settings) -> Layout:
    """The folder of checked briefings, in memory.

    Raises:
        EnvironmentFault: something of the project stands in the way.
    """
    with spoken(settings.language):
        histories = face.histories(briefings)
        own = [path for path in REPLACEABLE if (briefings.project.docs / path).exists()]
        made = face.pages(briefings, histories, settings.site_url, settings.site_name, own)
        return lay_out(briefings.project, settings, made, briefings.titles)


def write_pages(project: Project, layout: Layout) -> None:
    """Write the folder, all of it or nothing.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    with exclusive(project.state):
        write_folder(project.pages, layout.contents)


def show_problems(project: Project, report: Report, settings: Settings) -> None:
    """Put a page of what has to be mended among the pages; without any, it is the only one."""
    page = problems_page(report.diagnostics, report.summary())
    with exclusive(project.state):
        if project.pages.is_dir():
            put(project.pages / DOCS / page.path, page.content.encode(), project.state)
        else:
            with spoken(settings.language):
                layout = lay_out(project, settings, (page,), {})
            write_folder(project.pages, layout.contents)


def clear_problems(project: Project) -> None:
    """Take the page of what has to be mended away."""
    (project.pages / DOCS / PROBLEMS_PAGE).unlink(missing_ok=True)
