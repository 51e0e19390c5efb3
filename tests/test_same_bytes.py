"""The same briefing gives the same bytes, whatever the machine is like."""

import hashlib
import json
import os
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest

from generator import face
from generator.page import Page
from generator.project import ProjectFolder
from generator.verdict import VERDICT
from tests.briefings import REAL, ROOT, real_pages, real_renamed
from tests.built import copy_project, copy_small_project, with_a_past


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


STRANGE = {
    "TZ": "Pacific/Kiritimati",
    "LC_ALL": "C",
    "LANG": "C",
    "PYTHONHASHSEED": "4711",
    "COLUMNS": "40",
}


def elsewhere(verb: str, project: Path) -> None:
    """Run a verb at another path, in another zone, locale, hash seed, umask and file order."""
    subprocess.run(
        [sys.executable, "-m", "generator", "-C", str(shuffled(project)), verb],
        cwd=ROOT,
        env=os.environ | STRANGE,
        umask=0o077,
        capture_output=True,
        check=True,
    )


@pytest.mark.slow
def test_the_pages_of_five_articles_are_the_same_everywhere(
    built_site: Path, tmp_path: Path
) -> None:
    project = with_a_past(copy_project(tmp_path / "żółw"))
    elsewhere("pages", project)
    assert digest(ProjectFolder(built_site.parent).pages) == digest(ProjectFolder(project).pages)


@pytest.mark.slow
def test_a_site_with_every_feature_is_the_same_everywhere(small_site: Path, tmp_path: Path) -> None:
    project = copy_small_project(tmp_path / "żółw")
    elsewhere("build", project)
    assert digest(small_site) == digest(project / "site")


def test_other_names_of_files_change_nothing_but_the_links_to_them() -> None:
    def lines(page: Page) -> list[str]:
        return [line for line in page.content.splitlines() if ".yml" not in unescape(line)]

    one, same = {page.path: page for page in face.pages((real_renamed(),))}, dict(real_pages())
    verdict = f"{REAL}/{VERDICT}"
    said, agreed = (json.loads(pages.pop(verdict).content) for pages in (one, same))
    assert {at: lines(page) for at, page in one.items()} == {
        at: lines(page) for at, page in same.items()
    }
    differing = {at for at, page in agreed["pages"].items() if said["pages"][at] != page}
    assert differing, "a page of review says in which file a fact stands"
    assert all(at.startswith(f"{REAL}/review/") for at in differing)
    for at in differing:  # and nothing else of it is another
        for pages in (said["pages"], agreed["pages"]):
            pages[at]["blocks"] = sorted(pages[at]["blocks"])
    assert said == agreed, "line for line, and the links as well"
