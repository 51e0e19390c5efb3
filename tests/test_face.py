"""What other programs call does what its page says; its examples are run."""

import re
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest

import generator
from generator.dates import DateError
from generator.faults import EnvironmentFault
from generator.project import NotAProject
from tests.briefings import BASE, ROOT

PAGE = (ROOT / "docs/contributing/python.md").read_text(encoding="utf-8")
READING, VERIFYING = re.findall(r"^```python\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


def said(example: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What an example prints in a folder, line by line."""
    lines: list[str] = []
    monkeypatch.chdir(folder)
    exec(example, {"print": lambda *words: lines.append(" ".join(map(str, words)))})  # noqa: S102
    return lines


def test_a_briefing_is_read_checked_and_rendered_as_the_page_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = copytree(BASE, tmp_path / "project")
    lines = said(READING, project / "briefings/elva", monkeypatch)
    assert lines[0].endswith("all proved, 0 waived, no doubts")
    assert "line-fined Event elva-gazette" in lines
    assert any(line.startswith("elva/sources/port.md ") for line in lines)


def test_what_has_to_be_mended_is_told_with_its_place(tmp_path: Path) -> None:
    project = copytree(BASE, tmp_path / "project")
    (project / "briefings/elva/more.yml").write_text("claims: [{id: no-words, text: More.}]\n")
    report = generator.check(generator.read(project))
    (found,) = report.diagnostics
    assert (found.place.path, found.rule) == ("briefings/elva/more.yml", "missing-field")
    assert not report.is_good


def test_a_day_is_given_as_it_is_written(tmp_path: Path) -> None:
    project = copytree(BASE, tmp_path / "project")
    (briefing,) = generator.read(project, "2023-11-30")
    assert str(briefing.today) == "2023-11-30"
    with pytest.raises(DateError):
        generator.read(project, "yesterday")


def test_a_built_site_is_proved_again_as_the_page_shows(
    small_site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (line,) = said(VERIFYING, small_site.parent, monkeypatch)
    quotations, facts, failures = line.split(" ", 2)
    assert (min(int(quotations), int(facts)) > 0, failures) == (True, "()")


def test_a_folder_without_a_project_or_a_verdict_is_no_crash(tmp_path: Path) -> None:
    with pytest.raises(NotAProject):
        generator.read(tmp_path)
    (tmp_path / "seeds").mkdir()
    with pytest.raises(EnvironmentFault, match="nothing can be proved"):
        generator.verify(tmp_path / "site")


def test_the_face_is_imported_when_it_is_asked_for() -> None:
    program = (
        "import sys, generator\nassert 'generator.face' not in sys.modules\n"
        "assert callable(generator.read) and 'generator.face' in sys.modules\n"
        "print(*sorted(generator.__all__))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    functions = re.findall(r"^\| `(\w+)\(", PAGE, re.MULTILINE)
    assert set(functions) < {*run.stdout.split()}
