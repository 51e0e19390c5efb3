"""A disk that refuses once and a process that is killed leave the old things or the new ones."""

import errno
import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

import pytest

from generator.commands import build as building
from generator.commands import importing as adding
from generator.commands.adding import add
from generator.commands.entry import new_entry
from generator.commands.fix import mend, write
from generator.commands.importing import import_page
from generator.commands.migrate import migration
from generator.commands.migrate import write as migrate
from generator.commands.new import new, new_briefing
from generator.commands.record import record
from generator.commands.recovering import recover
from generator.commands.wish import wish_of
from generator.face import Briefings
from generator.faults import EnvironmentFault
from generator.files import replace_folder
from generator.importing import read_article
from generator.project import Project
from generator.published import RECORD
from tests.built import SMALL
from tests.cli.running import replace, run
from tests.files.failing_disk import Disk, Killed
from tests.fuzz.cases import FACTS
from tests.importing.pages import PAGES

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


def ended(at: int, error: BaseException, work: Callable[[], object]) -> BaseException | None:
    """How some work ends whose `at`-th request goes wrong."""
    try:
        with Disk(at, error).in_use():
            work()
    except (EnvironmentFault, Killed) as fault:
        return fault
    return None


def shown(files: Made) -> Iterator[tuple[str, str]]:
    """Files that are not hidden."""
    yield from (one for one in files.items() if not Path(one[0]).name.startswith("."))


def mending(project: Project) -> Callable[[], object]:
    """A name with a wrong letter in two files."""
    for name in FACTS:
        replace(project.root / name, "by: nordkran\n", "by: nordkrann\n")
    mended = mend(project)
    assert len(mended.texts) == len(FACTS)
    return lambda: write(project, mended)


def importing(project: Project) -> Callable[[], object]:
    """A page from outside of the project."""
    page = project.root.parent / "bridge.html"
    shutil.copy(PAGES / "wordpress.html", page)
    return lambda: import_page(project, page, "bridge", None, is_replacing=False)


def importing_again(project: Project) -> Callable[[], object]:
    """The same page with other words."""
    importing(project)()
    page = project.root.parent / "bridge.html"
    replace(page, "nine weeks", "ten weeks")
    return lambda: import_page(project, page, "bridge", None, is_replacing=True)


def recording(project: Project) -> Callable[[], object]:
    """Addresses of a site, three of which are known."""
    record(project)
    path = project.root / RECORD
    path.write_text("".join(path.read_text("utf-8").splitlines(True)[:3]), encoding="utf-8")
    return lambda: record(project)


def beginning(project: Project) -> Callable[[], object]:
    """A fact file for an article."""
    article = project.root / "seeds/letter.txt"
    article.write_text("A letter\n\nThe harbour is closed.\n", encoding="utf-8")
    return lambda: new(project, article, None, None)


def founding(project: Project) -> Callable[[], object]:
    """A second briefing."""
    return lambda: new_briefing(project, "The bridge", None)


def naming(project: Project) -> Callable[[], object]:
    """A person in the register."""
    wish = wish_of(("person", "Ann Moor"), project.root)
    return lambda: new_entry(project, wish, None, None, None)


def citing(project: Project) -> Callable[[], object]:
    """More words for the evidence of a fact."""
    return lambda: add(project, "Pogoda była tego dnia zła", "price", None)


def migrating(project: Project) -> Callable[[], object]:
    """What an older version wrote, two of its pages among it."""
    made = {f"{SLUG}/index.md": "made", f"{SLUG}/figures/index.md": "made"}
    fill(project.docs, {**made, "about.md": "ours"})
    digests = {name: hashlib.sha256(words.encode()).hexdigest() for name, words in made.items()}
    (project.state / "manifest.json").write_text(json.dumps(digests), encoding="utf-8")
    wanted = migration(project)
    assert len(wanted.deleted) == len(made)
    return lambda: migrate(project, wanted)


VERBS = (
    *(mending, importing, importing_again, recording, beginning),
    *(founding, naming, citing, migrating),
)


@pytest.mark.parametrize("error", [FULL, Killed()], ids=["full", "killed"])
@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.__name__)
def test_every_file_is_the_old_one_or_the_new(
    project: Project,
    small_site: Path,
    monkeypatch: pytest.MonkeyPatch,
    verb: Callable[[Project], Callable[[], object]],
    error: BaseException,
) -> None:
    monkeypatch.setattr(adding, "read_article", cache(read_article))
    shutil.copytree(small_site / SLUG, project.site / SLUG)
    work = verb(project)
    old = contents(project.root) or {}
    number = requests(work)
    due = contents(project.root) or {}
    assert number > len(due.items() - old.items()) > 0
    for at in range(1, number + 1):
        fill(project.root, old)
        for name in (contents(project.root) or {}).keys() - old.keys():
            (project.root / name).unlink()
        with suppress(OSError):
            (project.root / "briefings/the-bridge").rmdir()
        fault = ended(at, error, work)
        found = contents(project.root) or {}
        if isinstance(fault, EnvironmentFault):
            assert "no space left on device" in str(fault)
            assert found == old, at
        elif fault:
            assert all(words in (old.get(name), due.get(name)) for name, words in shown(found)), at
            assert old.keys() & due.keys() <= found.keys()
        else:  # what could not be taken away any more is hidden
            assert dict(shown(found)) == due, at
