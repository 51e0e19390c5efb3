"""A disk that refuses, whatever verb writes: one sentence, and everything as it was."""

import errno
import io
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import FACTS, contents, run

SAID = "We will pay by May 2022"
WRITING = {
    "init": ["init", "news"],
    "new quote": ["new", "quote", SAID],
    "new person": ["new", "person", "Bo Berg"],
    "new article": ["new", "seeds/fresh.txt"],
    "find --add": ["find", "--add", "will-pay", "the line had now paid the fine"],
    "import": ["import", "storm.html"],
    "pages": ["pages"],
    "build": ["build"],
    "schema": ["schema"],
    "schema --with-ids": ["schema", "--with-ids"],
    "migrate": ["migrate", "--write"],
}
REFUSALS = {
    "a full disk": (errno.ENOSPC, "no space left on device"),
    "no rights": (errno.EACCES, "permission denied"),
    "a disk to read from": (errno.EROFS, "read-only file system"),
}
PAGE = b"<!doctype html><title>A storm</title><article><h1>A storm</h1><p>A storm came to Elva."


@pytest.fixture
def place(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that every verb has something to do in, as the folder that one is in."""
    (project / "seeds/fresh.txt").write_text("A storm\n\nA storm came to Elva.\n", encoding="utf-8")
    (project / "storm.html").write_bytes(PAGE)
    monkeypatch.chdir(project)
    return project


def seen(folder: Path) -> dict[str, bytes]:
    """What people see there; our own state, which the next run repairs, left out."""
    return {name: data for name, data in contents(folder).items() if ".briefing/" not in name}


def refuse(monkeypatch: pytest.MonkeyPatch, project: Path, code: int, after: int = 0) -> None:
    """Let nothing be written below a folder after a number of files and folders."""
    left = [after]

    def refusing(real: Callable[..., Any], writes: Callable[..., bool]) -> Callable[..., Any]:
        def refused(name: Any, *words: Any, **more: Any) -> Any:
            if isinstance(name, (str, Path)) and writes(*words, **more):
                path = Path(os.path.abspath(name))  # noqa: PTH100 - resolving would open files
                if path.is_relative_to(project):
                    left[0] -= 1
                    if left[0] < 0:
                        raise OSError(code, os.strerror(code))
            return real(name, *words, **more)

        return refused

    def is_written(mode: str = "r", *_: Any, **__: Any) -> bool:
        return not set("wxa+").isdisjoint(mode)

    opened = refusing(io.open, is_written)
    monkeypatch.setattr(io, "open", opened)
    monkeypatch.setattr("builtins.open", opened)
    monkeypatch.setattr(os, "mkdir", refusing(os.mkdir, lambda *_, **__: True))
    creating = refusing(os.open, lambda flags, *_, **__: bool(flags & os.O_CREAT))
    monkeypatch.setattr(os, "open", creating)


@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS)
@pytest.mark.parametrize("words", WRITING.values(), ids=WRITING)
def test_a_disk_that_refuses_is_one_sentence_and_nothing_is_half_made(
    place: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], refusal: tuple[int, str]
) -> None:
    (code, said), before = refusal, seen(place)
    with monkeypatch.context() as patch:
        refuse(patch, place, code)
        done = run(*words)
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1), done.output
    assert done.stderr.startswith("briefing: ")
    assert said in done.stderr
    assert seen(place) == before


@pytest.mark.parametrize("after", [1, 2, 3])
@pytest.mark.parametrize("words", WRITING.values(), ids=WRITING)
def test_a_disk_that_is_full_in_the_middle_leaves_all_or_nothing(
    place: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], after: int
) -> None:
    before = seen(place)
    with monkeypatch.context() as patch:
        refuse(patch, place, errno.ENOSPC, after)
        done = run(*words)
    assert done.exit_code in (0, 2)
    if done.exit_code:
        assert (done.stderr.count("\n"), seen(place)) == (1, before), done.stderr


@pytest.mark.parametrize("words", WRITING.values(), ids=WRITING)
def test_a_file_where_our_folder_goes_is_named_and_stays(place: Path, words: list[str]) -> None:
    (place / ".briefing").write_text("mine", encoding="utf-8")
    run(*words)
    assert (place / ".briefing").read_text(encoding="utf-8") == "mine"


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
@pytest.mark.parametrize(
    ("verb", "name", "said"),
    [
        ("import", "seeds", "symbolic link"),
        ("import", FACTS, "symbolic link"),
        ("new article", FACTS, "symbolic link"),
        ("new quote", FACTS, "seeds/port.txt is not described yet"),
        ("find --add", FACTS, "there is no entry 'will-pay'"),
    ],
)
def test_nothing_is_written_through_a_link(
    place: Path, elsewhere: Path, verb: str, name: str, said: str
) -> None:
    (place / name).rename(elsewhere / "moved")
    (place / name).symlink_to(elsewhere / "moved")
    before = contents(elsewhere)
    done = run(*WRITING[verb])
    assert done.exit_code == 2
    assert said in done.stderr
    assert contents(elsewhere) == before


@pytest.mark.parametrize("verb", ["pages", "build"])
def test_what_stands_where_our_folder_goes_is_to_be_moved(place: Path, verb: str) -> None:
    (place / ".briefing").write_text("mine", encoding="utf-8")
    done = run(verb)
    assert done.exit_code == 2
    assert done.stderr == (
        "briefing: .briefing is a file where a folder of ours goes; move it away\n"
    )


def test_a_folder_where_a_register_goes_is_one_sentence(place: Path) -> None:
    register = place / "briefings/elva/actors.yml"
    register.unlink()
    register.mkdir()
    done = run("new", "actor", "Bo Berg")
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "actors.yml cannot be read: it is not a regular file" in done.stderr


def test_articles_that_are_no_folder_are_one_sentence(place: Path) -> None:
    shutil.rmtree(place / "seeds")
    (place / "seeds").write_text("", encoding="utf-8")
    for words in (["import", "storm.html"], ["new", "seeds/fresh.txt"], ["coverage"]):
        done = run(*words)
        assert done.exit_code == 2
        assert done.stderr.splitlines()[-1].partition(": ")[0] in ("briefing", "Error")
