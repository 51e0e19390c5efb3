"""Small things that strangers' files and machines brought up, each in one sentence."""

import os
import shutil
import stat
from pathlib import Path

import pytest

from generator import face
from generator.commands.build import EPOCH, build
from generator.faults import EnvironmentFault
from generator.project import ProjectFolder, find_project
from generator.reporters import REPORTERS
from tests.built import SMALL
from tests.cli.running import replace, run

FALA = "briefings/kz-digital-sovereignty/facts/fala.yml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(SMALL, tmp_path / "project")
    (tmp_path / "project/mkdocs.yml").write_text("plugins: [briefing]\n", encoding="utf-8")
    return tmp_path / "project"


def said(project: Path, file: str, old: str, new: str) -> list[str]:
    """The messages of a check after a change of one file."""
    replace(project / file, old, new, 1)
    return [one.message for one in face.check(face.read(ProjectFolder(project))).diagnostics]


@pytest.mark.parametrize("mark", ["<<<<<<< HEAD", "||||||| 1a2b3c", "=======", ">>>>>>> more"])
def test_what_git_could_not_put_together_is_named(project: Path, mark: str) -> None:
    (message,) = said(project, FALA, "claims:\n", f"{mark}\nclaims:\n")
    assert message == "this line is of Git, which could not put two versions of the file together"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("claims:\n", "cla\u200bims:\n", "U+200B"),
        ("    voice: ind", "    voi\u00adce: ind", "U+00AD"),
        ("  publisher:", "  publ\u2063isher:", "U+2063"),
        ("claims:\n", "claims\u3164:\n", "U+3164"),
        ("claims:\n", "cla\u00a0ims:\n", "U+00A0"),
    ],
)
def test_an_invisible_mark_in_the_name_of_a_field_is_named(
    project: Path, old: str, new: str, code: str
) -> None:
    (message,) = said(project, FALA, old, new)
    assert message.endswith(f": the invisible character {code} stands in it")


def test_a_file_of_nothing_but_a_refused_character_is_one_mistake(project: Path) -> None:
    (project / FALA).with_name("more.yml").write_bytes(b"\0")
    (message,) = said(project, FALA, "", "")
    assert message == "the character U+0000 is not allowed in a text"


@pytest.mark.parametrize("put", ["{}\n\0", "\x01{}\n", "{}\0\0\n", "{}\n\0\0"])
def test_a_refused_character_in_an_article_is_one_mistake(project: Path, put: str) -> None:
    article = project / "seeds/cranes.txt"
    text = article.read_text(encoding="utf-8").removesuffix("\n")
    article.write_text(put.format(text), encoding="utf-8", newline="")
    (message,) = said(project, FALA, "", "")
    assert "is not allowed in an article" in message


def test_a_link_to_a_folder_is_no_briefing_and_is_named_once(project: Path) -> None:
    (project / "briefings/elsewhere").symlink_to(project / "seeds")
    assert said(project, FALA, "", "") == [
        "this is no file and no folder, and links are not followed"
    ]


def test_a_byte_order_mark_is_named(project: Path) -> None:
    found = said(project, "seeds/cranes.txt", "", "\ufeff")
    assert "the character U+FEFF, a byte order mark, is not allowed in an article" in found


def test_one_reference_listed_twice_is_shown_once(project: Path) -> None:
    assert said(project, FALA, "about: [cranes]", "about: [cranes, cranes]") == []
    pages = {page.path: page.content for page in face.pages(face.read(ProjectFolder(project)))}
    about = pages["kz-digital-sovereignty/quotes/too-dear.md"].partition("<dt>About</dt>")[2]
    assert about.partition("</dd>")[0].count("Cranes for Elva") == 1


def test_no_control_character_reaches_the_log_of_a_workflow(project: Path) -> None:
    said(project, FALA, "stance: denies", "stance: 'a\u009b2Jb'")
    report = face.check(face.read(ProjectFolder(project)))
    for name, reporter in REPORTERS.items():
        printed = reporter(report)
        assert "\u009b" not in printed, name
    said(project, FALA, "id: nordkran-denies", 'id: "a\\eb"')
    assert "\x1b" not in REPORTERS["github"](face.check(face.read(ProjectFolder(project))))


@pytest.mark.parametrize("given", ["x", "", "-1", "1.5", "٣", "9" * 40])
def test_a_day_that_is_none_is_refused(
    project: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    monkeypatch.setenv(EPOCH, given)
    with pytest.raises(EnvironmentFault, match="is no number of seconds since 1970"):
        build(ProjectFolder(project), lambda _: None)


def stranger(path: Path, kind: str) -> None:
    """Something of another sort in the place of a file or folder."""
    if path.is_dir():
        shutil.move(path, path.parent / "kept")
    else:
        path.unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "socket":
        os.mknod(path, stat.S_IFSOCK)
    elif kind == "file":
        path.touch()
    else:
        path.symlink_to({"dangling": "nowhere", "loop": path.name}.get(kind, "kept"))


@pytest.mark.parametrize("kind", ["pipe", "socket", "file", "link", "dangling", "loop"])
@pytest.mark.parametrize("part", ["mkdocs.yml", "briefings", "seeds", "docs", "overrides"])
def test_what_stands_in_the_place_of_a_part_is_refused_once(
    project: Path, part: str, kind: str
) -> None:
    stranger(project / part, kind)
    sort = "file" if part == "mkdocs.yml" else "folder"
    if kind == sort:
        assert find_project(project).root == project
        return
    is_link = kind not in ("pipe", "socket", "file")
    what = "a symbolic link, and links are not followed" if is_link else f"no {sort}"
    said = f"{project / part} is {what}; put the {sort} itself in its place"
    with pytest.raises(EnvironmentFault, match=f"^{said}$"):
        find_project(project)
    for words in (["check"], ["pages"], ["verify", "."]):
        done = run("-C", project, *words)
        assert (done.exit_code, done.stderr) == (2, f"briefing: {said}\n")


def test_a_folder_that_was_deleted_meanwhile_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    done = run("-C", tmp_path, "check")
    assert done.exit_code == 2
    assert "the folder that this runs in cannot be entered any more" in done.stderr


def test_a_builder_that_runs_meanwhile_follows_no_link_either(project: Path) -> None:
    (project / "docs").symlink_to(project / "seeds")
    with pytest.raises(EnvironmentFault, match="docs is a symbolic link"):
        build(ProjectFolder(project), lambda _: None)


@pytest.mark.parametrize("kind", ["pipe", "socket", "link", "dangling", "loop"])
@pytest.mark.parametrize("part", [Path(FALA).parents[1], Path(FALA).parent, Path(FALA)])
def test_what_stands_in_the_place_of_a_part_of_a_briefing_is_told_once(
    project: Path, part: Path, kind: str
) -> None:
    kept = project.parent / "kept"
    shutil.move(project / part, kept)
    stranger(project / part, kind)
    (one,) = face.check(face.read(ProjectFolder(project))).diagnostics
    assert one.place.path == str(part)
    assert "links are not followed" in one.message or "not a regular file" in one.message


def test_a_pipe_among_the_pages_is_named_and_not_waited_for(project: Path) -> None:
    (project / "docs").mkdir()
    os.mkfifo(project / "docs/pipe.md")
    with pytest.raises(EnvironmentFault, match=r"pipe\.md is no file; remove it"):
        build(ProjectFolder(project), lambda _: None)


@pytest.mark.parametrize(
    ("words", "is_enough"),
    [("za", False), ("Dź", True), ("są za", False), ("są za drogie", True), ("za drogie", True)],
)
def test_a_word_of_two_letters_or_two_of_the_commonest_are_no_quotation(
    project: Path, words: str, *, is_enough: bool
) -> None:
    found = said(project, FALA, "exact: Dźwigi są za drogie", f"exact: {words}")
    assert (f"'{words}' is too little to be a quotation" in found) is not is_enough


def test_a_word_in_marks_of_its_own_is_an_answer(project: Path) -> None:
    replace(project / "seeds/cranes.txt", '"Dźwigi są za drogie"', '"Nie"')
    found = said(project, FALA, "exact: Dźwigi są za drogie", "exact: Nie")
    assert not any("too little" in message for message in found)
