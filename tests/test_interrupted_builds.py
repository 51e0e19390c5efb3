"""A build, alone or of parts, that is interrupted leaves the old folders or the new ones."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator import face
from generator.builder import Layout
from generator.commands import build as building
from generator.commands import joining
from generator.commands import pages as writing
from generator.commands.builders import Builder
from generator.commands.recovering import recover
from generator.files import replace_folder
from generator.page import Page
from generator.pieces import INDEX
from generator.project import ProjectFolder
from generator.reporters import Report
from tests.cli.running import run
from tests.files.failing_disk import Disk, Killed
from tests.interrupting import (
    ENDS,
    FULL,
    SLUG,
    Work,
    contents,
    ended,
    fill,
    requests,
    small_project,
)

PAGES_MADE = {"mkdocs.yml": "new", "docs/index.md": "new"}
NEW = {"index.html": "new", "more/index.html": "new", INDEX: json.dumps({"docs": []})}
OLD = {"index.html": "old", "gone/index.html": "old"}


@pytest.fixture
def project(tmp_path: Path) -> ProjectFolder:
    return small_project(tmp_path / "project")


@pytest.fixture
def tiny(project: ProjectFolder, monkeypatch: pytest.MonkeyPatch) -> ProjectFolder:
    """A project that is read once, whose pages are two and whose builder makes three files."""
    briefings, report = face.read(project), Report((), {})
    layout = Layout({k: v.encode() for k, v in PAGES_MADE.items()}, frozenset(), frozenset())

    @contextmanager
    def checked(*_: object) -> Iterator[tuple[Report, Callable[[], Layout]]]:
        yield report, lambda: layout

    def built_at_once(_builder: Builder, _pages: Path, target: Path, *_: object) -> None:
        fill(target, NEW)

    monkeypatch.setattr(face, "read", lambda *_, **__: briefings)
    monkeypatch.setattr(face, "check", lambda *_: report)
    monkeypatch.setattr(joining, "every_page", lambda *_: (Page(f"{SLUG}/index.md", "new"),))
    for module in (building, writing):
        monkeypatch.setattr(module, "checked", checked)
    monkeypatch.setattr(building, "run", built_at_once)
    monkeypatch.setattr(building, "_refuse_unsound", lambda *_, **__: None)
    return project


def a_part(project: ProjectFolder) -> Path:
    return project.state / "parts" / SLUG


def site_built(project: ProjectFolder) -> Work:
    return lambda: building.build(project, print)


def site_joined(project: ProjectFolder) -> Work:
    """A site of what another machine made."""
    joining.write_part(project, SLUG, print)
    parts = project.root.parent / "parts"
    a_part(project).parent.rename(parts)
    return lambda: joining.join(project, parts, print)


def pages_written(project: ProjectFolder) -> Work:
    return lambda: writing.pages(project, print)


def part_written(project: ProjectFolder) -> Work:
    return lambda: joining.write_part(project, SLUG, print)


FOLDERS: dict[Callable[[ProjectFolder], Work], tuple[Callable[[ProjectFolder], Path], ...]] = {
    site_built: (lambda one: one.site, lambda one: one.pages),
    site_joined: (lambda one: one.site, lambda one: one.pages),
    pages_written: (lambda one: one.pages,),
    part_written: (a_part,),
}


@pytest.mark.parametrize("error", ENDS.values(), ids=ENDS)
@pytest.mark.parametrize("has_one", [True, False], ids=["again", "first"])
@pytest.mark.parametrize("verb", FOLDERS, ids=lambda verb: verb.__name__)
def test_a_folder_is_the_old_one_or_the_new(
    tiny: ProjectFolder, verb: Callable[[ProjectFolder], Work], error: BaseException, has_one: bool
) -> None:
    work = verb(tiny)
    folders = [folder(tiny) for folder in FOLDERS[verb]]

    def begin() -> None:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
            if has_one:
                fill(folder, OLD)

    begin()
    number = requests(work)
    due = [contents(folder) for folder in folders]
    state = {path.name for path in tiny.state.iterdir()}
    old = OLD if has_one else None
    assert number > 8
    assert old not in due
    for at in range(1, number + 1):
        begin()
        fault = ended(at, error, work)
        recover(tiny)
        found = [contents(folder) for folder in folders]
        assert fault or found == due, at
        if error is FULL or tiny.site in folders:
            assert found[0] in (old, due[0]), at
        if error is FULL:
            assert all(each in (old, new) for each, new in zip(found, due, strict=True)), at
        work()
        assert [contents(folder) for folder in folders] == due, at
        assert {path.name for path in tiny.state.iterdir()} <= state, at


def test_a_command_that_fails_brings_the_old_site_back_first(project: ProjectFolder) -> None:
    fill(project.site, OLD)
    aside = project.state / "replaced-site"
    fill(project.state / "new", NEW)
    with pytest.raises(Killed), Disk(3, Killed()).in_use():
        replace_folder(project.state / "new", project.site, aside)
    assert not project.site.exists()
    (project.root / "briefings" / SLUG / "briefing.yml").write_text("no: [", encoding="utf-8")
    assert run("-C", str(project.root), "build").exit_code == 1
    assert contents(project.site) == OLD


def test_a_forged_state_publishes_and_deletes_nothing(project: ProjectFolder) -> None:
    fill(project.state / "replaced-site", {"index.html": "forged"})
    fill(project.state / "site-x/site", {"index.html": "forged"})
    fill(project.state / "pages/mkdocs", {"__main__.py": "raise SystemExit(7)"})
    fill(project.root / "docs", {"tour.md": "# A tour\n"})
    before = contents(project.root / "docs")
    assert run("-C", str(project.root), "check").exit_code == 0
    assert not project.site.exists()
    assert contents(project.root / "docs") == before


STATES: dict[str, Callable[[Path, Path], object]] = {
    "damaged": lambda path, _: path.write_text("forged", encoding="utf-8"),
    "linked": lambda path, theirs: exchanged(path).symlink_to(theirs / "index.html"),
    "dangling": lambda path, theirs: exchanged(path).symlink_to(theirs / "none"),
    "folders": lambda path, _: fill(exchanged(path), {"index.md": "forged"}),
    "pipes": lambda path, _: os.mkfifo(exchanged(path)),
    "linked folders": lambda path, theirs: exchanged(path).symlink_to(theirs),
}


def exchanged(path: Path) -> Path:
    path.unlink()
    return path


@pytest.mark.parametrize("how", STATES)
def test_state_in_which_every_file_is_forged_costs_time_and_no_page(
    tiny: ProjectFolder, how: str
) -> None:
    building.build(tiny, print)
    site, pages = contents(tiny.site), contents(tiny.pages)
    theirs = tiny.root.parent / "theirs"
    fill(theirs, {"index.html": "theirs"})
    for name in ("lock", "build.lock", "pages-old.mark", "replaced-site.mark", "made-by-others"):
        (tiny.state / name).touch()
    for name in ("pages-new", "pages-old", "replaced-site", "site-x"):
        (tiny.state / name).touch()
    for path in [one for one in tiny.state.rglob("*") if one.is_file()]:
        STATES[how](path, theirs)
    building.build(tiny, print)
    assert contents(tiny.site) == site
    assert contents(tiny.pages) == pages
    assert contents(theirs) == {"index.html": "theirs"}
    assert not list(tiny.state.glob("*-new")) + list(tiny.state.glob("site-*"))
