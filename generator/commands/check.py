"""`briefing check`: read everything, check everything, say what has to be mended."""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from html import escape
from pathlib import Path

from generator import face
from generator.annotated import AnnotatedBriefing
from generator.commands.schema import refresh_schemas
from generator.cost import measured
from generator.dates import Date
from generator.face import Briefings
from generator.faults import EnvironmentFault
from generator.files import own_cache
from generator.history import changed_lines
from generator.model import Source
from generator.project import ProjectFolder
from generator.reporters import REPORTERS, Report, as_text
from generator.rules import RULES, Scope
from generator.seeds import SEEDS
from generator.settings import read_settings, refuse_navigation

LARGEST_SUMMARY = 1_000_000  # bytes; GitHub shows no summary of more than 1 MiB
WHOLE_BRIEFING = frozenset(rule.name for rule in RULES if rule.scope is Scope.BRIEFING)


class NotChecked(EnvironmentFault):
    """A path that was asked for holds nothing that is checked; the message names it."""


def check(
    project: ProjectFolder,
    paths: Iterable[Path],
    format_: str,
    *,
    colour: bool,
    width: int = 0,
    diff_base: str | None = None,
    today: Date | None = None,
    is_timed: bool = False,
    is_kept: bool = False,
) -> tuple[str, bool, str]:
    """The report in one of the formats, whether nothing has to be mended, and what is in the way.

    The last is why the settings of the site are refused, empty where they are not.

    Args:
        project: the project that is checked.
        paths: files or folders; only what they can affect is reported. Without any, everything.
        format_: a key of `REPORTERS`.
        colour: whether the reader's terminal shows colours.
        width: the columns that it has; 0 where it is none.
        diff_base: a commit or branch; what is wrong on lines changed since is reported first.
        today: the day that waivers are judged by, if not the edition's.
        is_timed: whether the report says what each stage cost.
        is_kept: whether what was worked out of each article is kept and taken.
    """
    wanted = tuple(inside(project, path) for path in paths)
    with measured() as seconds:
        briefings = face.read(project, today, own_cache() if is_kept else None)
        report = face.check(briefings)
    if format_ == "text":  # somebody is at work on it, in an editor
        refresh_schemas(briefings)
    report = narrowed(briefings, report, wanted) if wanted else report
    report = replace(report, timings=seconds if is_timed else {})
    if format_ == "github":
        report = replace(report, changed=_changed(project, diff_base))
        _write_summary(report)
    is_text = format_ == "text"
    text = as_text(report, colour=colour, width=width) if is_text else REPORTERS[format_](report)
    return text, report.is_good, _refused(project)


def _refused(project: ProjectFolder) -> str:
    """Why no site can be built with the settings of a project; empty where one can."""
    try:
        settings = read_settings(project)
        if settings.nav:
            from generator.builder import REPLACEABLE  # noqa: PLC0415 - it takes a page's time

            refuse_navigation(settings, project.own_pages, REPLACEABLE)
    except EnvironmentFault as fault:
        return str(fault)
    return ""


def narrowed(briefings: Briefings, report: Report, wanted: Iterable[str]) -> Report:
    """What is wrong in some files or folders and in what they affect; paths as the tree has them.

    A file affects itself, the file that describes it if it is an article, the files whose entries
    refer to its own, and every rule that looks at its whole briefing.
    """
    asked = set[str]()
    known = {*report.texts, *(found.place.path for found in report.diagnostics)}
    for briefing in briefings:
        known |= {path for _, source in briefing.briefing.each(Source) for path in source.files}
    for path in wanted:
        files = {name for name in known if f"{name}/".startswith(f"{path}/") or path == "."}
        if path.startswith("seeds/"):  # perhaps the article of an account that cannot be read
            files = files or _unread(briefings)
        if not files:
            raise NotChecked(f"{path} belongs to no briefing, so nothing of it is checked")
        asked |= files
    shown, folders = {*asked, SEEDS}, list[str]()  # without articles nothing is proved
    for briefing in briefings:
        affected = _affected(briefing, asked)
        shown |= affected
        folders += [f"{briefing.briefing.folder}/"] if affected else []
    kept = tuple(
        found
        for found in report.diagnostics
        if found.place.path in shown
        or (found.rule in WHOLE_BRIEFING and found.place.path.startswith(tuple(folders)))
    )
    unshown = len(report.diagnostics) - len(kept)
    return replace(report, diagnostics=kept, unshown=unshown, unseen=tuple(sorted(known - shown)))


def _unread(briefings: Briefings) -> set[str]:
    """The files of accounts that could not be read: nobody knows which articles they are of."""
    return {
        found.place.path
        for one in briefings
        if one.briefing.is_incomplete
        for found in one.reading_problems
    }


def _affected(annotated: AnnotatedBriefing, asked: set[str]) -> set[str]:
    """The files of one briefing that some of its files can affect, with these themselves."""
    briefing = annotated.briefing
    sources = list(briefing.each(Source))
    found = {record.path for record, source in sources if asked.intersection(source.files)}
    found |= asked & {*briefing.texts, *(path for _, source in sources for path in source.files)}
    ids = {record.id for record in briefing.records if record.path in found}
    for pointer in annotated.links.pointers:
        if pointer.target in ids:
            found.add(pointer.owner.path)
    found |= {record.path for record in briefing.records if record.source in ids}
    return found | {source.file for record, source in sources if record.path in found}


def _changed(project: ProjectFolder, base: str | None) -> dict[str, frozenset[int]]:
    """The changed lines; nothing where no base was named and this clone has none that may do."""
    if base:
        return changed_lines(project.root, base)
    branch = os.environ.get("GITHUB_BASE_REF")
    likely = [f"origin/{branch}"] if branch else []
    if os.environ.get("GITHUB_ACTIONS"):
        likely.append("HEAD^1")  # of the commit that merges a proposed change
    for guess in likely:
        with suppress(EnvironmentFault):
            return changed_lines(project.root, guess)
    return {}


def _write_summary(report: Report) -> None:
    """Add the whole report to the summary of the job, where GitHub says that there is one."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    text = escape(as_text(report), quote=False)
    if len(text.encode()) > LARGEST_SUMMARY:
        shown = text.encode()[:LARGEST_SUMMARY].decode(errors="ignore")
        text = f"{shown}\n… cut here: the log has all of it\n{escape(report.summary())}\n"
    with Path(path).open("a", encoding="utf-8") as file:
        file.write(f"<pre>\n{text}</pre>\n")


def inside(project: ProjectFolder, path: Path) -> str:
    """A path as the tree names it; a link is named, not followed."""
    at = path.resolve() if path.name in ("", "..") else path.parent.resolve() / path.name
    if not at.is_relative_to(project.root):
        raise NotChecked(f"{path} lies outside the project ({project.root})")
    return at.relative_to(project.root).as_posix()
