"""Briefings made on several machines and joined are the site that one machine makes."""

import shutil
from pathlib import Path

import pytest

from generator.project import ProjectFolder
from tests.briefings import REAL
from tests.built import SMALL, build, copy_small_project
from tests.cli.running import run
from tests.test_same_bytes import STRANGE, digest

OTHER = "other"


def two_briefings(folder: Path) -> Path:
    """A project of two small briefings."""
    project = copy_small_project(folder)
    shutil.copytree(SMALL / "briefings" / REAL, project / "briefings" / OTHER)
    return project


def part(project: Path, slug: str, target: Path) -> None:
    """What one machine makes and hands over."""
    done = run("-C", project, "pages", "--only", slug)
    assert done.exit_code == 0, done.output
    shutil.copytree(ProjectFolder(project).state / "parts" / slug, target / slug)


@pytest.mark.slow
def test_two_parts_are_the_site_that_is_built_at_once(tmp_path: Path) -> None:
    at_once = build(two_briefings(tmp_path / "one machine"))
    for slug in (REAL, OTHER):
        part(two_briefings(tmp_path / f"machine of {slug}"), slug, tmp_path / "parts")
    joined = two_briefings(tmp_path / "the last one")
    strange = {name: STRANGE[name] for name in ("TZ", "LC_ALL", "LANG")}
    assert digest(build(joined, "--join", tmp_path / "parts", **strange)) == digest(at_once)


def test_a_part_is_of_one_briefing_and_of_one_state_of_the_project(tmp_path: Path) -> None:
    project, parts = two_briefings(tmp_path / "project"), tmp_path / "parts"
    broken = project / "briefings" / REAL / "broken.yml"
    broken.write_text("claims: [{id: x}]\n", "utf-8")
    part(project, OTHER, parts)
    assert {one.name for one in (parts / OTHER).iterdir()} == {"made-of.txt", OTHER}
    assert (parts / OTHER / OTHER / "index.md").is_file()
    assert run("-C", project, "pages", "--only", REAL).exit_code == 1
    missing = run("-C", project, "build", "--join", parts)
    assert missing.exit_code == 2
    assert f"has no part of '{REAL}'; write it: briefing pages --only {REAL}" in missing.stderr
    shutil.copytree(parts / OTHER, parts / REAL)
    broken.unlink()
    stale = run("-C", project, "build", "--join", parts)
    assert stale.exit_code == 2
    assert "was made of other files, another past, other settings" in stale.stderr
    nobody = run("-C", project, "pages", "--only", "nobody")
    assert nobody.exit_code == 2
    assert f"no briefing is called 'nobody'; there are {REAL} and {OTHER}" in nobody.stderr
