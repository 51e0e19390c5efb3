"""`briefing check`: read everything, check everything, say what has to be mended."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from generator.pipeline import run_checks
from generator.project import Project
from generator.reporters import REPORTERS, Report


def check(
    project: Project, paths: Iterable[Path], format_: str, *, colour: bool
) -> tuple[str, bool]:
    """The report in one of the formats, and whether nothing has to be mended."""
    report = run_checks(project).report
    wanted = tuple(path.resolve().relative_to(project.root).as_posix() for path in paths)
    if wanted:
        report = narrowed(report, wanted)
    return REPORTERS[format_](report, colour=colour), report.is_good


def narrowed(report: Report, wanted: tuple[str, ...]) -> Report:
    """The diagnostics of some files or folders only; paths are relative to the project."""
    kept = tuple(
        found
        for found in report.diagnostics
        if any(f"{found.place.path}/".startswith(f"{path}/") for path in wanted)
    )
    return replace(report, diagnostics=kept)
