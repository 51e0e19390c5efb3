"""`briefing pages`: the complete project that any site builder builds, in a folder of its own."""

from collections.abc import Callable

from generator import face
from generator.builder import DOCS, Layout, lay_out
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
    briefings = face.read(project)
    report = face.check(briefings)
    if not report.is_good:
        return report
    say(report.summary())
    write_pages(briefings, settings)
    shown = project.pages.relative_to(project.root).as_posix()
    say(f"the pages are in {shown}/; build them there: mkdocs, properdocs or zensical build")
    return report


def write_pages(briefings: Briefings, settings: Settings) -> Layout:
    """Write the folder of checked briefings, all of it or nothing.

    Raises:
        EnvironmentFault: something stands in the way, or the disk refuses.
    """
    project = briefings.project
    with spoken(settings.language):
        histories = face.histories(briefings)
        made = face.pages(briefings, histories, settings.site_url, settings.site_name)
        layout = lay_out(project, settings, made, briefings.titles)
    with exclusive(project.state):
        write_folder(project.pages, layout.contents)
    return layout


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
