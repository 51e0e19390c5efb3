"""`briefing build`: check, write the pages, have the site built elsewhere, swap it in."""

import datetime as dt
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from generator import face
from generator.beside import beside
from generator.builder import FOR_DISK, FOR_SERVER, Layout, shipped
from generator.commands.builders import MKDOCS, Builder, run
from generator.commands.pages import NOTHING_GIVEN, Given, checked, write_pages
from generator.commands.recovering import BUILDING, REPLACED, UNFINISHED, restore
from generator.cost import uncollected
from generator.face import Briefings
from generator.faults import EnvironmentFault
from generator.files import exclusive, replace_folder, wanted_cache
from generator.page import address_of, file_of
from generator.pieces import INDEX, in_pieces
from generator.project import ProjectFolder
from generator.reporters import Report
from generator.settings import ProjectSettings, read_settings
from generator.sitecheck import check_site
from generator.verdict import STATEMENT, prove, statement, unlike_itself

LOOK = "to look at it: python3 -m http.server -d"  # from a disk, a browser does not search
EPOCH = "SOURCE_DATE_EPOCH"
LATEST = 253_402_300_799  # seconds; the last of the year 9999
MOST_FAULTS = 30  # lines of faults that a person reads; the count of the rest follows
MARK = ".briefing-copy"
"""A file that says that a folder is a copy of ours, and may be replaced by the next one."""
SERVED_ONLY = ("404.html", "sitemap.xml", "sitemap.xml.gz")


def build(
    project: ProjectFolder,
    say: Callable[[str], None],
    parts: Callable[[Briefings], Given] | None = None,
    builder: Builder = MKDOCS,
) -> Report:
    """Check and, if nothing has to be mended, build the site; what stood there stays otherwise.

    Args:
        project: whose site is built.
        say: is told what is done.
        parts: gives the pages of briefings that were checked and made elsewhere.
        builder: what makes HTML of the pages.
    """
    builder.refuse_missing()
    settings = read_settings(project)
    briefings = face.read(project, cache=wanted_cache())
    given = parts(briefings) if parts else NOTHING_GIVEN
    with checked(briefings, settings, given) as (report, made):
        if not report.is_good:
            return report
        say(f"parts joined: {', '.join(given)}" if given else report.summary())
        with sound_site(briefings, settings, made, say, builder) as new:
            replace_folder(new, project.site, project.state / REPLACED)
    say(f"the site is in {project.site.name}/; {LOOK} {project.site.name}")
    return report


@contextmanager
def sound_site(
    briefings: Briefings,
    settings: ProjectSettings,
    made: Callable[[], Layout],
    say: Callable[[str], None],
    builder: Builder = MKDOCS,
    *,
    is_copy: bool = False,
    is_anew: bool = False,
) -> Iterator[Path]:
    """The site of checked briefings, built aside and read again; it is gone afterwards.

    Args:
        briefings: what is built, checked.
        settings: the project's settings.
        made: gives the folder that is built.
        say: is told what takes long.
        builder: what builds it.
        is_copy: whether it is a copy that is read from a disk.
        is_anew: whether no page is taken from an earlier build.

    Raises:
        EnvironmentFault: it was not built, or what was built is not sound.
    """
    project = briefings.project
    with exclusive(project.state, BUILDING):
        restore(project)
        layout = made()
        write_pages(project, layout)
        say("building the site")
        with tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=project.state) as folder:
            new = Path(folder) / "site"
            environment = mkdocs_environment() | {EPOCH: _epoch(_edition(briefings))}
            environment |= {"BRIEFING_CACHE": "0"} if is_anew else {}
            run(builder, project.pages, new, FOR_DISK if is_copy else FOR_SERVER, environment)
            ours = shipped(settings.language, builder.theme)
            _refuse_unsound(project, layout, new, settings, ours, is_copy=is_copy)
            if is_copy:
                _adapt(new)
            elif (new / INDEX).exists():
                _cut_search(new)
            (new / STATEMENT).write_bytes(statement(new, _materials(briefings)))
            yield new


def _cut_search(site: Path) -> None:
    """Let a large site's search fetch what answers, and not the whole index."""
    for name, data in in_pieces(json.loads((site / INDEX).read_bytes())).items():
        (site / name).write_bytes(data)


def _materials(briefings: Briefings) -> dict[str, bytes]:
    """The files that facts stand in: the briefings' own, and the stored articles."""
    seeds = [seed.path for one in briefings for seed in one.seeds.by_source.values()]
    own = [path for one in briefings for path in one.briefing.texts]
    return {path: briefings.project.tree.read(path) for path in (*own, *seeds)}


def mkdocs_environment() -> dict[str, str]:
    """The environment for MkDocs: it must not advertise."""
    return os.environ | {"PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"}


def _edition(briefings: Briefings) -> int:
    """Seconds since 1970 of the day of the newest edition: what the site dates itself by."""
    headers = (each.briefing.header for each in briefings)
    days = [header.as_of.latest for header in headers if header and header.as_of.latest]
    if not days:
        return 0
    midnight = dt.datetime.combine(max(days), dt.time(), dt.UTC)
    return int(midnight.timestamp())


def _epoch(edition: int) -> str:
    """What the site dates itself by: what the environment says (reproducible-builds.org), or we."""
    given = os.environ.get(EPOCH, str(edition))
    if not given.isascii() or not given.isdecimal() or int(given) > LATEST:
        raise EnvironmentFault(
            f"{EPOCH} is '{given[:40]}', which is no number of seconds since 1970"
        )
    return given


def one_line_for_each_cause(faults: Iterable[object]) -> list[str]:
    """Faults as they are told: one that stands on many pages is told once, with the first page.

    A part of the theme stands on every page, and a link in it climbs as high as the page lies deep.
    """
    alike: dict[str, list[str]] = {}
    for fault in faults:
        told = str(fault)
        page, _, message = told.partition(": ")
        alike.setdefault(message.replace("../", "") or page, []).append(told)
    return [
        told[0] if len(told) == 1 else f"{told[0]} (and {len(told) - 1} times more)"
        for told in alike.values()
    ]


@uncollected()
def _refuse_unsound(
    project: ProjectFolder,
    layout: Layout,
    site: Path,
    settings: ProjectSettings,
    ours: frozenset[str],
    *,
    is_copy: bool,
) -> None:
    """Read the built site again; what must not be on it keeps it from being published."""
    where = file_of if is_copy else address_of
    with beside(lambda: (*prove(site, project.tree).failures, *unlike_itself(site))) as unproved:
        faults: Sequence[object] = check_site(
            site,
            map(where, layout.generated),
            map(where, layout.hand_written),
            "" if is_copy else settings.base,
            shipped=ours,
            allowed=settings.files,
        )
        faults = faults or unproved()
    if faults:
        told = one_line_for_each_cause(faults)
        shown = "\n".join(f"  {line}" for line in told[:MOST_FAULTS])
        more = f"\n  and {len(told) - MOST_FAULTS} more" if len(told) > MOST_FAULTS else ""
        raise EnvironmentFault(f"the built site is not sound and was not published:\n{shown}{more}")


def _adapt(site: Path) -> None:
    """Leave out what only a server uses, and give the search its index as a script."""
    for name in SERVED_ONLY:
        (site / name).unlink(missing_ok=True)
    index = (site / INDEX).read_text(encoding="utf-8")
    script = (site / INDEX).with_suffix(".js")
    script.write_text(f"var __index = {index}\n", encoding="utf-8")
    (site / MARK).write_text("made by briefing build --offline\n", encoding="utf-8")
