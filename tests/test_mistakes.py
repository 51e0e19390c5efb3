"""Mistakes of contributors: what is certain is mended, and the rest is told so that it can be.

They stand in cases/mistakes.yml and were written down before anything that mends them.
"""

import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from generator.commands.fix import Mended, _checked, mend, mended_in_words
from generator.diagnostics import Diagnostic
from generator.nodes import as_plain, read_nodes
from generator.project import ProjectFolder
from generator.reporters import Report, as_text
from generator.rules import RULES
from tests.built import SMALL
from tests.places import ROOT
from tests.tiers import in_two_tiers

FOLDER = "briefings/kz-digital-sovereignty"
WRITTEN = read_nodes((ROOT / "tests/cases/mistakes.yml").read_bytes(), "mistakes.yml")
MISTAKES: list[dict[str, Any]] = as_plain(WRITTEN.root) if WRITTEN.root else []
SEVERAL = {"an article changed below a figure": ["source-changed", "evidence-not-found"]}
"""What is told at two places: the facts that no longer stand in an article, each on its line."""
FIXABLE = {rule.name for rule in RULES if rule.is_fixable}
"""The rules of which `briefing explain` promises a mend."""
GIT = ("git", "-c", "user.name=We", "-c", "user.email=we@example.org")


@dataclass(frozen=True)
class Repository:
    """The small briefing, committed."""

    root: Path
    files: Mapping[str, bytes]

    def made(self, mistake: Mapping[str, Any]) -> ProjectFolder:
        """The project with a mistake, and without those made before."""
        for path, data in self.files.items():
            (self.root / path).write_bytes(data)
        lines: dict[str, list[str]] = {}
        for edit in mistake["edit"]:
            path, number = full(edit["file"]), int(edit["line"]) - 1
            rows = lines.setdefault(path, self.files[path].decode().split("\n"))
            assert edit["new"] == "null" or rows[number].count(edit["old"]) == 1
            rows[number] = (
                "\0" if edit["new"] == "null" else rows[number].replace(edit["old"], edit["new"])
            )
        for path, rows in lines.items():
            text = "\n".join(row for row in rows if row != "\0")
            (self.root / path).write_text(text, encoding="utf-8", newline="\n")
        return ProjectFolder(self.root)

    def text(self, mended: Mended, path: str) -> str:
        """A file as mending leaves it."""
        return mended.texts[path][1] if path in mended.texts else self.files[path].decode()


def full(file: str) -> str:
    return file if file.startswith("seeds/") else f"{FOLDER}/{file}"


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    root = tmp_path_factory.mktemp("mistakes") / "project"
    shutil.copytree(SMALL, root)
    shutil.copyfile(ROOT / "mkdocs.yml", root / "mkdocs.yml")
    for words in (("init", "-q"), ("add", "--all"), ("commit", "-qm", "A briefing")):
        subprocess.run([*GIT, *words], cwd=root, check=True, capture_output=True)
    named = (path for path in root.rglob("*") if path.is_file() and ".git" not in path.parts)
    files = {path.relative_to(root).as_posix(): path.read_bytes() for path in named}
    return Repository(root, files)


@pytest.mark.parametrize("mistake", in_two_tiers(((one["name"], one) for one in MISTAKES), each=2))
def test_a_mistake_is_told_and_mended_where_that_is_certain(
    mistake: dict[str, Any], repository: Repository
) -> None:
    project = repository.made(mistake)
    where, report = mistake["told"], _checked(project)
    read = [shown(one, report) for one in report.diagnostics]
    start = f"{full(where['file'])}:{where['line']}:"
    assert any(one.startswith(start) and all(w in one for w in where["words"]) for one in read), (
        read
    )
    rules = [one.rule for one in report.diagnostics]
    assert rules == SEVERAL.get(mistake["name"], rules[:1]), "one cause, one message"
    assert {one.rule for one in report.diagnostics if one.fix} <= FIXABLE
    mended = mend(project, because=mistake.get("because", ""))
    assert mended.is_needed == (mistake["certain"] == "yes")
    if mistake.get("mended") == "as before":
        edited = {full(edit["file"]) for edit in mistake["edit"]}
        assert {path: repository.text(mended, path) for path in edited} == {
            path: repository.files[path].decode() for path in edited
        }
    else:
        for file, words in mistake.get("mended", {}).items():
            assert words in repository.text(mended, full(file))
    left = mended_in_words(mended, is_written=False, colour=False).partition("what is left")[2]
    if mistake["certain"] == "yes":
        assert mended.left.is_good == ("left" not in mistake), left
        assert all(words in left for words in mistake.get("left", ()))


def shown(one: Diagnostic, report: Report) -> str:
    """What somebody at a terminal reads of one mistake."""
    return as_text(replace(report, diagnostics=(one,)))
