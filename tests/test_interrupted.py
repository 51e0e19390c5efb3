"""A disk that refuses once and a process that is killed leave the old files or the new ones."""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest

from generator.commands import importing as adding
from generator.commands.adding import add
from generator.commands.entry import new_entry
from generator.commands.fix import mend, write_mended
from generator.commands.importing import import_page
from generator.commands.migrate import migration
from generator.commands.migrate import write_migration as migrate
from generator.commands.new import new, new_briefing
from generator.commands.record import record
from generator.commands.wish import wish_of
from generator.faults import EnvironmentFault
from generator.importing import read_article
from generator.project import ProjectFolder
from generator.published import RECORD
from tests.cli.running import replace
from tests.fuzz.cases import FACTS
from tests.importing.pages import PAGES
from tests.interrupting import (
    ENDS,
    FULL,
    SLUG,
    Made,
    Work,
    contents,
    ended,
    fill,
    requests,
    small_project,
)


@pytest.fixture
def project(tmp_path: Path) -> ProjectFolder:
    return small_project(tmp_path / "project")


def shown(files: Made) -> Iterator[tuple[str, str]]:
    """Files that are not hidden."""
    yield from (one for one in files.items() if not Path(one[0]).name.startswith("."))


def mending(project: ProjectFolder) -> Work:
    """A name with a wrong letter in two files."""
    for name in FACTS:
        replace(project.root / name, "by: nordkran\n", "by: nordkrann\n")
    mended = mend(project)
    assert len(mended.texts) == len(FACTS)
    return lambda: write_mended(project, mended)


def importing(project: ProjectFolder) -> Work:
    """A page from outside of the project."""
    page = project.root.parent / "bridge.html"
    shutil.copy(PAGES / "wordpress.html", page)
    return lambda: import_page(project, page, "bridge", None, is_replacing=False)


def importing_again(project: ProjectFolder) -> Work:
    """The same page with other words."""
    importing(project)()
    page = project.root.parent / "bridge.html"
    replace(page, "nine weeks", "ten weeks")
    return lambda: import_page(project, page, "bridge", None, is_replacing=True)


def recording(project: ProjectFolder) -> Work:
    """Addresses of a site, three of which are known."""
    record(project)
    path = project.root / RECORD
    path.write_text("".join(path.read_text("utf-8").splitlines(True)[:3]), encoding="utf-8")
    return lambda: record(project)


def beginning(project: ProjectFolder) -> Work:
    """A fact file for an article."""
    article = project.root / "seeds/letter.txt"
    article.write_text("A letter\n\nThe harbour is closed.\n", encoding="utf-8")
    return lambda: new(project, article, None, None)


def founding(project: ProjectFolder) -> Work:
    """A second briefing."""
    return lambda: new_briefing(project, "The bridge", None)


def naming(project: ProjectFolder) -> Work:
    """A person in the register."""
    wish = wish_of(("person", "Ann Moor"), project.root)
    return lambda: new_entry(project, wish, None, None, None)


def citing(project: ProjectFolder) -> Work:
    """More words for the evidence of a fact."""
    return lambda: add(project, "Pogoda była tego dnia zła", "price", None)


def migrating(project: ProjectFolder) -> Work:
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


@pytest.mark.parametrize("error", ENDS.values(), ids=ENDS)
@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.__name__)
def test_every_file_is_the_old_one_or_the_new(
    project: ProjectFolder,
    small_site: Path,
    monkeypatch: pytest.MonkeyPatch,
    verb: Callable[[ProjectFolder], Work],
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
        if error is FULL and fault:
            assert isinstance(fault, EnvironmentFault)
            assert "no space left on device" in str(fault)
            assert found == old, at
        elif fault:
            assert all(words in (old.get(name), due.get(name)) for name, words in shown(found)), at
            assert old.keys() & due.keys() <= found.keys()
        else:  # what could not be taken away any more is hidden
            assert dict(shown(found)) == due, at
