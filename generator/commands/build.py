"""`briefing build`: check, write the pages, let MkDocs build the site elsewhere, swap it in."""

import datetime as dt
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from generator.faults import EnvironmentFault
from generator.files import (
    exclusive,
    read_manifest,
    replace_folder,
    replace_generated,
    restore_folder,
)
from generator.pages import address_of, file_of
from generator.pipeline import Run, make_pages, run_checks
from generator.project import Project
from generator.reporters import Report
from generator.settings import read_settings
from generator.sitecheck import check_site
from generator.verdict import prove

GENERATED = "BRIEFING_GENERATED"
"""Set for MkDocs when the pages are already written, so that our hook does not write them again."""

OFFLINE = "BRIEFING_OFFLINE"
"""Set for MkDocs when it builds a copy for a disk, so that our hook changes what depends on it."""

REPLACED = "replaced-site"  # the old site, below the project's state, while the new one moves in
LOOK = "to look at it: python3 -m http.server -d"  # from a disk, a browser does not search
MOST_FAULTS = 30  # lines of faults that a person reads; the count of the rest follows


def generate(project: Project, run: Run) -> None:
    """Write the pages of checked briefings below `docs/`, all of them or none."""
    _refuse_links(project)
    pages = make_pages(run.briefings)
    contents = {page.path: page.content.encode() for page in pages}
    replace_generated(project.docs, project.state, contents)


def _refuse_links(project: Project) -> None:
    """MkDocs follows symbolic links and would publish what they lead to, wherever it lies."""
    for root in (project.docs, project.overrides):
        for folder, folders, names in os.walk(root):
            for name in sorted((*folders, *names)):
                path = Path(folder) / name
                if path.is_symlink():
                    shown = path.relative_to(project.root).as_posix()
                    raise EnvironmentFault(
                        f"{shown} is a symbolic link, and links are not followed; remove it"
                    )


def build(project: Project, say: Callable[[str], None]) -> Report:
    """Check and, if nothing has to be mended, build the site; what stood there stays otherwise."""
    base = read_settings(project).base
    run = run_checks(project)
    if not run.report.is_good:
        return run.report
    say(run.report.summary())
    with sound_site(project, run, say, base) as new:
        replace_folder(new, project.site, project.state / REPLACED)
    say(f"the site is in {project.site.name}/; {LOOK} {project.site.name}")
    return run.report


@contextmanager
def sound_site(project: Project, run: Run, say: Callable[[str], None], base: str) -> Iterator[Path]:
    """The site of checked briefings, built aside and read again; it is gone afterwards.

    Args:
        project: what is built.
        run: its briefings, checked.
        say: is told what takes long.
        base: the path that the site is served below, with a slash at both ends; empty for a copy
            that is read from a disk.

    Raises:
        EnvironmentFault: MkDocs did not build it, or what it built is not sound.
    """
    project.state.mkdir(exist_ok=True)
    with exclusive(project.state, "build.lock"):
        restore_folder(project.site, project.state / REPLACED)
        for abandoned in project.state.glob("site-*"):
            shutil.rmtree(abandoned, ignore_errors=True)
        generate(project, run)
        say("building the site")
        with tempfile.TemporaryDirectory(prefix="site-", dir=project.state) as folder:
            new = Path(folder) / "site"
            _mkdocs(project, new, _edition(run), is_copy=not base)
            _refuse_unsound(project, new, base)
            yield new


def mkdocs_environment(*, is_copy: bool = False) -> dict[str, str]:
    """The environment for MkDocs: it must not generate again, nor advertise."""
    ours = {GENERATED: "1", OFFLINE: "1" if is_copy else "", "PYTHONUTF8": "1"}
    return os.environ | ours | {"NO_MKDOCS_2_WARNING": "1"}


def _edition(run: Run) -> int:
    """Seconds since 1970 of the day of the newest edition: what the site dates itself by."""
    headers = (briefing.briefing.header for briefing in run.briefings)
    days = [header.as_of.latest for header in headers if header and header.as_of.latest]
    if not days:
        return 0
    midnight = dt.datetime.combine(max(days), dt.time(), dt.UTC)
    return int(midnight.timestamp())


def _mkdocs(project: Project, target: Path, edition: int, *, is_copy: bool) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    command += ["--config-file", str(project.config), "--site-dir", str(target)]
    try:
        done = subprocess.run(  # noqa: S603
            command,
            cwd=project.root,
            env={"SOURCE_DATE_EPOCH": str(edition)} | mkdocs_environment(is_copy=is_copy),
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise EnvironmentFault(f"MkDocs cannot be started: {error.strerror}") from None
    if done.returncode != 0:
        lines = [line for line in done.stderr.splitlines() if "INFO" not in line]
        if (crash := "Traceback (most recent call last):") in lines:
            lines = [*lines[: lines.index(crash)], lines[-1]]  # of a full disk, say
        told = "\n".join(lines).strip()
        raise EnvironmentFault(f"MkDocs did not build the site:\n{told}")


def _refuse_unsound(project: Project, site: Path, base: str) -> None:
    """Read the built site again; what must not be on it keeps it from being published."""
    due = {path for path in read_manifest(project.state) if path.endswith(".md")}
    docs = (path.relative_to(project.docs).as_posix() for path in project.docs.rglob("*.md"))
    others = {path for path in docs if path not in due}
    where = address_of if base else file_of
    faults: Sequence[object] = check_site(site, map(where, due), map(where, others), base)
    if not faults:
        faults = prove(site, project.tree).failures
    if faults:
        shown = "\n".join(f"  {fault}" for fault in faults[:MOST_FAULTS])
        more = f"\n  and {len(faults) - MOST_FAULTS} more" if len(faults) > MOST_FAULTS else ""
        raise EnvironmentFault(f"the built site is not sound and was not published:\n{shown}{more}")
