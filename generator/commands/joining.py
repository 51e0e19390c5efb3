"""Briefings made on several machines: the pages of each are a part, all parts are one site."""

import hashlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from generator import face
from generator.commands.build import build
from generator.commands.builders import MKDOCS, Builder
from generator.commands.finding import all_there_are
from generator.commands.pages import Given, every_page, replaced
from generator.commands.remembered import project_digest
from generator.face import Briefings
from generator.faults import EnvironmentFault
from generator.files import exclusive, write_folder
from generator.page import Page
from generator.project import ProjectFolder
from generator.reporters import Report
from generator.settings import ProjectSettings, read_settings
from generator.suggest import did_you_mean
from generator.version import software
from generator.wordings import spoken

PARTS = "parts"
MADE_OF = "made-of.txt"
"""What a part was made of, as a digest: parts of two states of a project are no site."""


def write_part(project: ProjectFolder, slug: str, say: Callable[[str], None]) -> Report:
    """Check one briefing and, if nothing has to be mended, write its pages alone.

    The others are read, since pages name them, and not held against the rules.

    Args:
        project: that it lies in.
        slug: its folder.
        say: is told what is done.

    Raises:
        EnvironmentFault: there is no such briefing, or the disk refuses.
    """
    settings, briefings = read_settings(project), face.read(project)
    if slug not in briefings.titles:
        known = tuple(briefings.titles)
        way_out = did_you_mean(slug, known, all_there_are(known))
        raise EnvironmentFault(f"no briefing is called '{slug}'; {way_out}")
    others: Given = {other: () for other in briefings.titles if other != slug}
    report = face.check(briefings, others)
    if not report.is_good:
        return report
    say(report.summary())
    with spoken(settings.language):
        made = every_page(briefings, settings, others)
    own = {page.path: page.content.encode() for page in made if page.path.startswith(f"{slug}/")}
    folder = project.state / PARTS / slug
    with exclusive(project.state):
        folder.parent.mkdir(exist_ok=True)
        write_folder(folder, {**own, MADE_OF: _made_of(briefings, settings).encode()})
    say(f"the part is in {folder.relative_to(project.root).as_posix()}/")
    return report


def join(
    project: ProjectFolder, folder: Path, say: Callable[[str], None], builder: Builder = MKDOCS
) -> Report:
    """Build the site of the parts in a folder; it is proved from the stored articles like any.

    Args:
        project: the one that they were made of.
        folder: holds the part of each briefing, under its name.
        say: is told what is done.
        builder: what makes HTML of the pages.

    Raises:
        EnvironmentFault: a part is missing, or was made of something else.
    """
    return build(project, say, partial(_parts, folder), builder)


def _parts(folder: Path, briefings: Briefings) -> Given:
    """The pages of every briefing."""
    due = _made_of(briefings, read_settings(briefings.project))
    found: dict[str, tuple[Page, ...]] = {}
    for slug in briefings.titles:
        try:
            made_of_this = (folder / slug / MADE_OF).read_text(encoding="utf-8")
            found[slug] = tuple(_pages(folder / slug, slug))
        except (OSError, UnicodeDecodeError):
            raise EnvironmentFault(
                f"{folder} has no part of '{slug}'; write it: briefing pages --only {slug}"
            ) from None
        if made_of_this != due:
            raise EnvironmentFault(
                f"the part of '{slug}' was made of other files, another past, other settings or "
                f"another version; write it again: briefing pages --only {slug}"
            )
    return found


def _pages(folder: Path, slug: str) -> Iterator[Page]:
    """The pages of a part; nothing that is no file of that briefing's folder is one."""
    for file in sorted((folder / slug).rglob("*")):
        if file.is_file() and not file.is_symlink():
            path = file.relative_to(folder).as_posix()
            yield Page(path, file.read_bytes().decode("utf-8"))


def _made_of(briefings: Briefings, settings: ProjectSettings) -> str:
    project = briefings.project
    pasts = [(slug, one.commit, one.depth) for slug, one in face.histories(briefings).items()]
    written = (software(), project_digest(project), settings, replaced(project), pasts)
    return hashlib.sha256(repr(written).encode(errors="surrogateescape")).hexdigest()
