"""A kept answer is the one that a check without any would give, whatever happened since."""

import shutil
from pathlib import Path
from random import Random

import pytest
from click.testing import Result

from generator.commands import check as checking
from tests.cli.running import ACTORS, BASE, PORT, check, replace


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where answers are kept."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache/annotated-briefing"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path / "project")
    return tmp_path / "project"


def asked(project: Path, *words: str) -> tuple[int, str]:
    return said(check(project, "--cache", *words))


def worked_out(project: Path, *words: str) -> tuple[int, str]:
    return said(check(project, "--no-cache", *words))


def said(result: Result) -> tuple[int, str]:
    return result.exit_code, result.output


def kept(answers: Path) -> list[Path]:
    """The answers; beside them lies what was found of each article (tests/test_results.py)."""
    return [path for path in answers.iterdir() if not path.name.startswith("results-")]


class TestAKeptAnswer:
    """What a check says again, and when it does not."""

    def test_is_given_without_a_check(
        self, project: Path, answers: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        first = asked(project)
        assert len(list(kept(answers))) == 1
        monkeypatch.delattr(checking, "check")
        assert asked(project) == first

    @pytest.mark.parametrize(
        "path", [PORT, ACTORS, "published.txt", "seeds/port.txt", "mkdocs.yml"]
    )
    def test_is_not_given_for_other_files(self, project: Path, answers: Path, path: str) -> None:
        asked(project)
        with (project / path).open("a", encoding="utf-8") as file:
            file.write("\nAnd this.\n")
        assert asked(project) == worked_out(project)
        assert len(list(kept(answers))) == 2

    @pytest.mark.usefixtures("answers")
    def test_is_not_given_where_a_setting_has_another_value(
        self, project: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with (project / "mkdocs.yml").open("a", encoding="utf-8") as file:
            file.write("site_url: !ENV [ELVA_URL, '']\n")
        assert asked(project)[0] == 0
        monkeypatch.setenv("ELVA_URL", "no address")
        assert asked(project) == worked_out(project)
        assert asked(project)[0] == 2

    def test_is_of_what_was_asked(self, project: Path, answers: Path) -> None:
        replace(project / PORT, "id: ", "id: x ")
        for words in (
            (),
            ("--format", "json"),
            (str(project / ACTORS),),
            ("--today", "2031-01-01"),
        ):
            assert asked(project, *words) == worked_out(project, *words)
        assert len(list(kept(answers))) == 4

    @pytest.mark.parametrize("damage", [b"", b"{}", b'0\n["all proved", true]', None])
    def test_is_worked_out_again_where_it_is_damaged(
        self, project: Path, answers: Path, damage: bytes | None
    ) -> None:
        first = asked(project)
        (answer,) = kept(answers)
        written = answer.read_bytes()
        answer.write_bytes(written.replace(b"true", b"null") if damage is None else damage)
        assert asked(project) == first
        assert answer.read_bytes() == written

    def test_is_neither_kept_nor_given_where_others_may_write(
        self, project: Path, answers: Path
    ) -> None:
        answers.mkdir(parents=True)
        answers.chmod(0o777)
        assert asked(project) == worked_out(project)
        assert list(answers.iterdir()) == []


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.usefixtures("answers")
def test_whatever_is_edited_the_answer_is_that_of_a_check(project: Path, seed: int) -> None:
    random = Random(seed)  # noqa: S311 - chosen, not secret
    for _ in range(8):
        edit(project, random)
        expected = worked_out(project)
        assert asked(project) == expected
        assert asked(project) == expected


def edit(project: Path, random: Random) -> None:
    """Change, move, copy or take away a file, or put a link in its place."""
    paths = [path for path in sorted(project.rglob("*")) if path.is_file()]
    path = random.choice([path for path in paths if path.name != "mkdocs.yml"])
    data = path.read_bytes()
    at = random.randrange(len(data) + 1)
    match random.randrange(6):
        case 0:
            path.write_bytes(data[:at] + data[at + 1 :])
        case 1:
            path.write_bytes(data[:at] + b"9" + data[at:])
        case 2:
            path.rename(path.with_name(f"a-{path.name}"))
        case 3:
            shutil.copy(path, path.with_name(f"a-{path.name}"))
        case 4:
            path.unlink()
        case _:
            aside = path.rename(project.parent / f"{random.random()}")
            path.symlink_to(aside)
