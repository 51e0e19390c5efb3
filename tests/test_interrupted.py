"""A disk that refuses once and a process that is killed leave the old things or the new ones."""

import errno
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from generator.commands import build as building
from generator.commands.new import new
from generator.commands.record import record
from generator.commands.recovering import recover
from generator.face import Briefings
from generator.faults import EnvironmentFault
from generator.files import replace_folder
from generator.project import Project
from generator.published import RECORD
from tests.built import SMALL
from tests.cli.running import run
from tests.files.failing_disk import Disk, Killed

FULL = OSError(errno.ENOSPC, "No space left on device")
SLUG = "kz-digital-sovereignty"
NEW = {"index.html": "new", "more/index.html": "new"}
OLD = {"index.html": "old", "gone/index.html": "old"}
Made = dict[str, str]


def contents(folder: Path) -> Made | None:
    """The files of a folder; None where there is none."""
    if not folder.exists():
        return None
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}


def fill(folder: Path, files: Made) -> None:
    for name, words in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(words, encoding="utf-8")


@contextmanager
def a_site(briefings: Briefings, *_: object) -> Iterator[Path]:
    """What `sound_site` gives, without a builder."""
    new = briefings.project.state / "site-1/site"
    fill(new, NEW)
    yield new


@pytest.fixture
def project(tmp_path: Path) -> Project:
    shutil.copytree(SMALL, tmp_path / "project")
    (tmp_path / "project/mkdocs.yml").write_text("plugins: [briefing]\n", encoding="utf-8")
    made = Project(tmp_path / "project")
    made.state.mkdir()
    return made


def requests(work: Callable[[], object]) -> int:
    """How many things some work asks of the disk."""
    with Disk().in_use() as disk:
        work()
    return disk.asked


def broken(at: int, error: BaseException, work: Callable[[], object]) -> None:
    """Some work whose `at`-th request goes wrong."""
    with suppress(EnvironmentFault, OSError, Killed), Disk(at, error).in_use():
        work()


@pytest.mark.parametrize("error", [FULL, Killed()], ids=["full", "killed"])
@pytest.mark.parametrize("has_site", [True, False])
def test_a_build_leaves_the_old_site_or_the_new_one(
    project: Project, monkeypatch: pytest.MonkeyPatch, error: BaseException, has_site: bool
) -> None:
    monkeypatch.setattr(building, "sound_site", a_site)
    old = OLD if has_site else None

    def begin() -> None:
        shutil.rmtree(project.site, ignore_errors=True)
        if has_site:
            fill(project.site, OLD)

    def work() -> None:
        building.build(project, lambda _: None)

    begin()
    number = requests(work)
    assert contents(project.site) == NEW
    for at in range(1, number + 1):
        begin()
        broken(at, error, work)
        recover(project)
        assert contents(project.site) in (old, NEW), at
        assert {path.name for path in project.state.iterdir()} <= {"build.lock", "site-1"}


def test_a_command_that_fails_brings_the_old_site_back_first(project: Project) -> None:
    fill(project.site, OLD)
    aside = project.state / "replaced-site"
    fill(project.state / "new", NEW)
    with pytest.raises(Killed), Disk(3, Killed()).in_use():
        replace_folder(project.state / "new", project.site, aside)
    assert not project.site.exists()
    (project.root / "briefings" / SLUG / "briefing.yml").write_text("no: [", encoding="utf-8")
    assert run("-C", str(project.root), "build").exit_code == 1
    assert contents(project.site) == OLD


def test_a_forged_state_publishes_and_deletes_nothing(project: Project) -> None:
    fill(project.state / "replaced-site", {"index.html": "forged"})
    fill(project.state / "site-x/site", {"index.html": "forged"})
    fill(project.state / "pages/mkdocs", {"__main__.py": "raise SystemExit(7)"})
    fill(project.root / "docs", {"tour.md": "# A tour\n"})
    before = contents(project.root / "docs")
    assert run("-C", str(project.root), "check").exit_code == 0
    assert not project.site.exists()
    assert contents(project.root / "docs") == before


@pytest.mark.parametrize("error", [FULL, Killed()], ids=["full", "killed"])
def test_the_list_of_addresses_is_the_old_one_or_the_new(
    project: Project, small_site: Path, error: BaseException
) -> None:
    shutil.copytree(small_site / SLUG, project.site / SLUG)
    path = project.root / RECORD

    def work() -> None:
        record(project)

    number = requests(work)
    due = path.read_text("utf-8")
    old = "".join(due.splitlines(keepends=True)[:3])
    for at in range(1, number + 1):
        path.write_text(old, encoding="utf-8")
        broken(at, error, work)
        assert path.read_text("utf-8") in (old, due), at
        work()
        assert path.read_text("utf-8") == due


def test_a_new_fact_file_is_whole_or_not_there(project: Project) -> None:
    article = project.root / "seeds/letter.txt"
    article.write_text("A letter\n\nThe harbour is closed.\n", encoding="utf-8")
    path = project.root / f"briefings/{SLUG}/facts/letter.yml"

    def work() -> None:
        new(project, article, None, None)

    number = requests(work)
    due = path.read_text("utf-8")
    for at in range(1, number + 1):
        path.unlink()
        broken(at, FULL, work)
        assert not path.exists() or path.read_text("utf-8") == due, at
        path.write_text("", encoding="utf-8")
