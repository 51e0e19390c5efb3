"""The same briefing gives the same bytes, whatever the machine is like."""

import hashlib
import os
from pathlib import Path

import pytest

from generator import face
from generator.annotated import AnnotatedBriefing
from generator.project import Project
from tests.briefings import real, real_renamed
from tests.built import build, copy_project


def digest(folder: Path) -> str:
    """One SHA-256 over the names and bytes of all files of a folder."""
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            whole.update(path.relative_to(folder).as_posix().encode() + b"\0")
            whole.update(path.read_bytes() + b"\0")
    return whole.hexdigest()


def shuffled(project: Path) -> Path:
    """The same project with its files made anew in another order and with other times."""
    files = [path for path in (project / "briefings").rglob("*") if path.is_file()]
    contents = {path: path.read_bytes() for path in files}
    for path in files:
        path.unlink()
    for index, path in enumerate(sorted(files, reverse=True)):
        path.write_bytes(contents[path])
        os.utime(path, (1_000_000_000 + index, 1_000_000_000 + index))
    return project


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build at another path, in another zone, locale, hash seed, umask and file order."""
    project = shuffled(copy_project(tmp_path_factory.mktemp("żółw") / "elsewhere"))
    strange = {
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
        "LANG": "C",
        "PYTHONHASHSEED": "4711",
        "COLUMNS": "40",
    }
    build(project, umask=0o077, **strange)
    return project


@pytest.mark.slow
def test_the_pages_are_the_same_everywhere(built_site: Path, elsewhere: Path) -> None:
    assert digest(Project(built_site.parent).pages) == digest(Project(elsewhere).pages)


@pytest.mark.slow
def test_the_site_is_the_same_everywhere(built_site: Path, elsewhere: Path) -> None:
    assert digest(built_site) == digest(elsewhere / "site")


def test_other_names_of_files_change_nothing_but_the_links_to_them() -> None:
    def lines(annotated: AnnotatedBriefing) -> dict[str, list[str]]:
        return {
            page.path: [line for line in page.content.splitlines() if ".yml" not in line]
            for page in face.pages((annotated,))
        }

    assert lines(real_renamed()) == lines(real())
