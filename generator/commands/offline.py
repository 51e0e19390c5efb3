"""`briefing build --offline`: a copy of the site that is read from a disk, without a server."""

import shutil
from collections.abc import Callable
from pathlib import Path

from generator import face
from generator.commands.build import MARK, sound_site
from generator.commands.pages import checked
from generator.faults import EnvironmentFault, reason_of
from generator.files import replace_folder, restore_folder
from generator.project import ProjectFolder
from generator.reporters import Report
from generator.settings import read_settings

FOLDER = "site-offline"
"""Where the copy goes if no folder is named, in the project."""


def build_offline(project: ProjectFolder, folder: str, say: Callable[[str], None]) -> Report:
    """Check and, if nothing has to be mended, write a copy for a disk; an old one is replaced.

    Args:
        project: what is built.
        folder: where the copy goes, relative to the working directory; empty for the usual place.
        say: is told what happens.

    Raises:
        EnvironmentFault: the folder holds other things, or the copy could not be made.
    """
    target = Path.cwd() / folder if folder else project.root / FOLDER
    _refuse_occupied(project, target)
    settings = read_settings(project)
    briefings = face.read(project)
    with checked(briefings, settings) as (report, made):
        if not report.is_good:
            return report
        say(report.summary())
        with sound_site(briefings, settings, made, say, is_copy=True) as new:
            _move(new, target)
    say(f"the copy is in {folder or FOLDER}/; to read it, open index.html there")
    return report


def _refuse_occupied(project: ProjectFolder, target: Path) -> None:
    """A folder is replaced as a whole, so nothing else may be in it, and no source around it."""
    read = (project.docs, project.overrides, project.root / "briefings", project.root / "seeds")
    if any(target.resolve().is_relative_to(folder.resolve()) for folder in read):
        raise EnvironmentFault(f"{target} lies in a folder that sites are built from; name another")
    is_other = target.exists() and not target.is_dir()
    if is_other or (target.is_dir() and any(target.iterdir()) and not (target / MARK).is_file()):
        raise EnvironmentFault(f"{target} holds other things than a copy; name a new folder")


def _move(new: Path, target: Path) -> None:
    """Put the copy in its place, which may be on another disk: first beside it, then as one."""
    beside, aside = (target.with_name(f".{target.name}-{end}") for end in ("new", "old"))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        restore_folder(target, aside)
        shutil.rmtree(beside, ignore_errors=True)
        shutil.move(new, beside)
    except OSError as error:
        raise EnvironmentFault(f"{target} could not be written: {reason_of(error)}") from None
    replace_folder(beside, target, aside)
