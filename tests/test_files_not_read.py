"""No file in `briefings/` or `seeds/` is passed over without a word."""

import shutil
from pathlib import Path

import pytest

from generator import face
from generator.project import ProjectFolder
from generator.reporters import Report
from tests import places
from tests.built import SMALL
from tests.cli.running import replace

STARTER = places.ROOT / "generator/starter"
FOLDER = "briefings/kz-digital-sovereignty"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(SMALL, tmp_path / "project")
    return tmp_path / "project"


def checked(project: Path) -> Report:
    return face.check(face.read(ProjectFolder(project)))


@pytest.mark.parametrize(
    "name",
    [
        *(f"{FOLDER}/facts.YML", f"{FOLDER}/.hidden.yml", f"{FOLDER}/facts.yml.bak"),
        *(f"{FOLDER}/facts.json", f"{FOLDER}/facts/fala.yml ", f"{FOLDER}/.more/facts.yml"),
        *(f"{FOLDER}/facts/été\u00a02.Yaml", "briefings/facts.yml", "briefings/.set/a.yml"),
    ],
)
def test_a_file_that_no_briefing_reads_is_named(project: Path, name: str) -> None:
    path = project / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("claims: []\n", encoding="utf-8")
    report = checked(project)
    assert [(one.rule, one.place.path) for one in report.diagnostics] == [("file-not-read", name)]
    assert not report.is_good


@pytest.mark.parametrize("folder", [FOLDER, "seeds"])
@pytest.mark.parametrize("name", [".DS_Store", ".fala.yml.swp", ".#fala.yml", "a.txt~", "._a.yml"])
def test_what_systems_and_editors_leave_behind_is_named_unless_git_leaves_it_out(
    project: Path, folder: str, name: str
) -> None:
    (project / folder / name).write_bytes(b"\0")
    report = checked(project)
    found = [(one.rule, one.severity, one.place.path) for one in report.diagnostics]
    assert found == [("file-not-read", "warning", f"{folder}/{name}")]
    assert report.is_good
    shutil.copy(STARTER / "dot-gitignore", project / ".gitignore")
    with (project / ".gitignore").open("a") as ignored:
        ignored.write(".#*\n._*\n")
    assert checked(project).diagnostics == ()


def test_a_folder_that_is_set_aside_is_named_once(project: Path) -> None:
    shutil.copytree(project / FOLDER, project / "briefings/_kept")
    found = [(one.severity, one.place.path) for one in checked(project).diagnostics]
    assert found == [("warning", "briefings/_kept")]


def test_an_article_that_looks_like_litter_is_one(project: Path) -> None:
    (project / "seeds/cranes.txt").rename(project / "seeds/cranes.txt~")
    replace(project / FOLDER / "facts/fala.yml", "seeds/cranes.txt", "seeds/cranes.txt~")
    assert checked(project).diagnostics == ()


def test_what_git_leaves_out_is_named_if_it_is_no_litter(project: Path) -> None:
    (project / ".gitignore").write_text("*.YML\n*\n", encoding="utf-8")
    (project / FOLDER / "more.YML").write_text("claims: []\n", encoding="utf-8")
    assert [one.severity for one in checked(project).diagnostics] == ["error"]


@pytest.mark.parametrize("name", [".gitkeep", ".gitignore", ".gitattributes"])
def test_the_files_of_git_are_gits(project: Path, name: str) -> None:
    (project / FOLDER / name).write_bytes(b"")
    assert checked(project).diagnostics == ()


def test_an_article_that_no_source_names_is_doubted(project: Path) -> None:
    (project / "seeds/new.txt").write_text("News.\n", encoding="utf-8")
    report = checked(project)
    assert [(one.rule, one.severity) for one in report.diagnostics] == [
        ("file-not-read", "warning")
    ]
    assert report.is_good


@pytest.mark.parametrize("name", ["café notes.txt", "записка №1.txt", "-x.txt", "a'\"#?&<b>.txt"])
def test_an_article_has_any_name_that_a_file_system_holds(project: Path, name: str) -> None:
    (project / "seeds/cranes.txt").rename(project / "seeds" / name)
    quoted = f"file: 'seeds/{name.replace(chr(39), chr(39) * 2)}'"
    replace(project / FOLDER / "facts/fala.yml", "file: seeds/cranes.txt", quoted)
    assert checked(project).diagnostics == ()
