"""What a shell is told when somebody presses Tab."""

from pathlib import Path

import pytest
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

from generator.cli import main


def completed(project: Path, *words: str) -> list[str]:
    shell = ShellComplete(main, {}, "briefing", "_BRIEFING_COMPLETE")
    before, begun = ["-C", str(project), *words[:-1]], words[-1]
    return [item.value for item in shell.get_completions(before, begun)]


@pytest.mark.parametrize(
    ("words", "among"),
    [
        (["fi"], ["find", "fix"]),
        (["check", "--fo"], ["--format"]),
        (["check", "--format", "git"], ["github", "gitlab"]),
        (["explain", "quote-n"], ["quote-not-found"]),
        (["new", "qu"], ["quote"]),
        (["new", "seeds/po"], ["seeds/po"]),
        (["new", "claim", "--source", ""], ["glos", "port"]),
        (["new", "claim", "--briefing", ""], ["elva"]),
        (["find", "--add", "line"], ["line-fined"]),
        (["find", "--add", "cl"], ["claim"]),
        (["find", "--source", "po"], ["port"]),
    ],
)
def test_words_are_completed(project: Path, words: list[str], among: list[str]) -> None:
    assert completed(project, *words) == among


def test_what_cannot_be_read_completes_nothing(project: Path, elsewhere: Path) -> None:
    assert completed(elsewhere, "find", "--source", "") == []
    (project / "briefings/elva/facts/port.yml").write_bytes(b"\xff")
    assert completed(project, "find", "--source", "") == ["glos"]


@pytest.mark.parametrize("shell", [BashComplete, ZshComplete, FishComplete])
def test_the_page_about_tools_names_what_each_shell_reads(
    project_root: Path, shell: type[ShellComplete], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BashComplete, "_check_version", lambda *_: None)
    page = (project_root / "docs/contributing/tools.md").read_text(encoding="utf-8")
    assert f"_BRIEFING_COMPLETE={shell.name}_source briefing" in page
    written = shell(main, {}, "briefing", "_BRIEFING_COMPLETE").source()
    assert f"_BRIEFING_COMPLETE={shell.name}_complete" in written
