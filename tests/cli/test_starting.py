"""What a start costs, and what is refused before anything begins."""

import sys
from pathlib import Path

import pytest

from generator.cli import group, proving, publishing
from generator.commands import coverage, offline
from tests.programs import ran

HEAVY = ("babel", "generator.rules", "generator.grounding", "jinja2", "mkdocs", "pydantic")


def modules(*words: str) -> frozenset[str]:
    """The modules that a command has imported when it ends."""
    program = (
        "import sys\nfrom generator.cli import main\ntry:\n    main()\nfinally:\n"
        "    print(*sorted(sys.modules), file=sys.stderr)"
    )
    run = ran(sys.executable, "-c", program, *words)
    assert run.returncode == 0, run.stderr
    return frozenset(run.stderr.split())


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["check", "--help"]])
def test_what_says_only_what_there_is_imports_nothing_heavy(words: list[str]) -> None:
    assert not modules(*words) & {*HEAVY}


def test_the_command_line_names_what_the_verbs_know() -> None:
    assert sorted(proving.COVERAGE_FORMATS) == sorted(coverage.FORMATS)
    (option,) = (each for each in publishing.build.params if each.name == "copy")
    assert f"{offline.FOLDER}/" in str(option.to_info_dict()["help"])


def test_closed_output_is_no_crash(tmp_path: Path) -> None:
    words = f"'{sys.executable}' -m generator -C '{tmp_path}' explain shared-file >&-"
    run = ran("sh", "-c", words)
    assert (run.returncode, run.stderr) == (0, "")


def test_python_without_documentation_is_refused_in_one_sentence() -> None:
    run = ran(sys.executable, "-OO", "-m", "generator", "explain")
    assert (run.returncode, run.stdout) == (group.ENVIRONMENT, "")
    assert run.stderr == f"briefing: {group.NO_DOCUMENTATION}\n"
