"""`briefing check`: read everything, check everything, say what has to be mended."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from generator.model import Source
from generator.pipeline import Run, run_checks
from generator.project import Project
from generator.reporters import REPORTERS, Report


class NotChecked(Exception):
    """A path that was asked for holds nothing that is checked; the message names it."""


def check(
    project: Project, paths: Iterable[Path], format_: str, *, colour: bool
) -> tuple[str, bool]:
    """The report in one of the formats, and whether nothing has to be mended."""
    wanted = tuple(_inside(project, path) for path in paths)
    run = run_checks(project)
    report = narrowed(run, wanted) if wanted else run.report
    return REPORTERS[format_](report, colour=colour), report.is_good


def narrowed(run: Run, wanted: Iterable[str]) -> Report:
    """The diagnostics of some files or folders only; paths are relative to the project.

    What is wrong with an article shows in the file that describes it, so that goes with it.
    """
    report, shown = run.report, set()
    described = dict(_described(run))
    known = {*report.texts, *described, *(found.place.path for found in report.diagnostics)}
    for path in wanted:
        files = {name for name in known if f"{name}/".startswith(f"{path}/") or path == "."}
        if not files:
            raise NotChecked(f"{path} belongs to no briefing, so nothing of it is checked")
        shown |= files | {described[name] for name in files if name in described}
    kept = tuple(found for found in report.diagnostics if found.place.path in shown)
    return replace(report, diagnostics=kept, unshown=len(report.diagnostics) - len(kept))


def _described(run: Run) -> Iterator[tuple[str, str]]:
    """Each stored article and the file that describes it."""
    for annotated in run.briefings:
        for record, source in annotated.briefing.each(Source):
            yield source.file, record.path


def _inside(project: Project, path: Path) -> str:
    """A path as the tree names it; a link is named, not followed."""
    at = path.resolve() if path.name in ("", "..") else path.parent.resolve() / path.name
    if not at.is_relative_to(project.root):
        raise NotChecked(f"{path} lies outside the project ({project.root})")
    return at.relative_to(project.root).as_posix()
