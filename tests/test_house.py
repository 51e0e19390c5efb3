"""The house keeps its promises about itself: its layout, its locks, its articles, its workflows."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import __version__
from tests.briefings import FIVE
from tests.programs import ran

ARTICLES = {
    "000_eb4b0ee8af455bb1.txt": "0708eb3225fe87737e0b4fd0603e9c9fa6d6532f458b443f211205c90bc25b09",
    "001_b575a3040e1d2a9e.txt": "4f6aee818acd73f82115b208831543fbc7a3c63411d124d6fe21b62598a2750a",
    "002_23da4624eb5d240d.txt": "e42becf06335eca188bda1ea935800dedff7845002589b3b3cdd884263c722cc",
    "003_738bf83e737962b4.txt": "e0eed1ba1141450651607393bf656c7a8be045ee60624008c587448d37fd981f",
    "004_640e648caf08634e.txt": "6df1262f73e051b2860cde31116b06e03ca3c6e3ed07212e1d63e2e98f1b3dea",
}
TOP_LEVEL = {
    *(".ci", ".editorconfig", ".gitattributes", ".github", ".gitignore"),
    *(".pre-commit-hooks.yaml", "action.yml", "templates"),
    *("CHANGELOG.md", "CITATION.cff", "CONTRIBUTING.md", "LICENSE", "LICENSE-CONTENT"),
    *("Makefile", "README.md", "SECURITY.md"),
    *("briefings", "docs", "generator", "mkdocs.yml", "pyproject.toml"),
    *("requirements-dev.txt", "requirements.txt", "seeds", "tests"),
}
LOCKS = ("requirements.txt", "requirements-dev.txt")


def git(root: Path, *words: str) -> list[str]:
    """What git prints, line by line."""
    done = subprocess.run(["git", *words], cwd=root, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def make(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """What `make` does there, also when the tests were started by another `make`."""
    outside = {
        name: value for name, value in os.environ.items() if name[:4] not in ("MAKE", "MFLA")
    }
    return subprocess.run(
        ["make", *words], cwd=folder, env=outside, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def our_files(project_root: Path) -> dict[str, str]:
    """Every text file of the software, by its path; an article may say what it likes."""
    listed = git(project_root, "ls-files", "--cached", "--others", "--exclude-standard")
    texts = {}
    for name in listed:
        path = project_root / name
        if name.startswith(("briefings/", "seeds/")):
            continue
        if path.is_file() and path.suffix not in {".png", ".woff2", ".ico"}:
            texts[name] = path.read_text(encoding="utf-8", errors="replace")
    return texts


@pytest.fixture(scope="module")
def verbs(project_root: Path) -> set[str]:
    """The verbs that the Makefile promises."""
    makefile = (project_root / "Makefile").read_text(encoding="utf-8")
    promised = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert promised
    return set(promised[1].split()) - {"FORCE"}


@pytest.fixture(scope="module")
def workflows(project_root: Path) -> dict[str, Any]:
    """The workflows, by the names of their files."""
    folder = project_root / ".github/workflows"
    return {path.name: yaml.safe_load(path.read_bytes()) for path in sorted(folder.glob("*.yml"))}


def pins(lock: str) -> set[tuple[str, str]]:
    """Each package of a lock and its version, with the condition it is for."""
    return set(re.findall(r"^([a-z0-9-]+)==([^\\\n]+?) \\$", lock, re.MULTILINE))


def test_the_top_level_holds_what_a_newcomer_was_told_and_nothing_else(project_root: Path) -> None:
    # a project may keep the list of its published addresses beside what it publishes
    present = {name.split("/")[0] for name in git(project_root, "ls-files")}
    assert present - {"published.txt"} == TOP_LEVEL


@pytest.mark.parametrize("name", ARTICLES)
def test_a_frozen_article_is_what_it_was_byte_for_byte(name: str) -> None:
    stored = (FIVE / "seeds" / name).read_bytes()
    assert hashlib.sha256(stored).hexdigest() == ARTICLES[name]


@pytest.mark.parametrize("folder", ["seeds", "tests/cases/checks/any-rule/seeds"])
def test_git_never_touches_the_line_ends_of_an_article(project_root: Path, folder: str) -> None:
    (said,) = git(project_root, "check-attr", "text", f"{folder}/any.txt")
    assert said.endswith("text: unset")


def test_what_is_generated_is_kept_out_of_git(project_root: Path) -> None:
    made = [".briefing/pages/mkdocs.yml", "site/index.html", "site-offline/index.html"]
    assert git(project_root, "check-ignore", "--no-index", *made) == made
    ignored = ran("git", "check-ignore", "--no-index", "docs/a/b.md", cwd=project_root)
    assert ignored.returncode == 1


def test_no_file_names_an_index_of_packages(our_files: dict[str, str]) -> None:
    option = re.compile(r"--(extra-)?index-url|--find-links|--trusted-host|pythonhosted|pypi\.org/")
    named = [name for name, text in our_files.items() if option.search(text)]
    assert named == ["tests/test_house.py"]


def test_no_file_names_a_folder_of_somebodys_machine(our_files: dict[str, str]) -> None:
    machine = re.compile(r"(?<![\w.])/(home|root|Users|work|opt|mnt)/[\w.]")
    named = {name for name, text in our_files.items() if machine.search(text)}
    assert not named


@pytest.mark.parametrize("name", LOCKS)
def test_every_requirement_is_pinned_by_its_hashes(project_root: Path, name: str) -> None:
    lock = (project_root / name).read_text(encoding="utf-8")
    entries = re.split(r"(?m)^(?=[a-z0-9])", lock)[1:]
    assert len(entries) > 30
    for entry in entries:
        assert re.match(
            r"[a-z0-9-]+==[^\s]+( ; .+)? \\\n( +--hash=sha256:[0-9a-f]{64}( \\)?\n)+$", entry
        )


def test_a_site_is_built_with_the_versions_it_was_tested_with(our_files: dict[str, str]) -> None:
    """The tests run with both locks, and no package stands in two of them."""
    for_site, for_tests = ({name for name, _ in pins(our_files[lock])} for lock in LOCKS)
    assert for_site.isdisjoint(for_tests)
    assert {"mkdocs", "pydantic"} < for_site
    assert {"pytest", "mypy"} < for_tests


def test_what_is_installed_lacks_nothing() -> None:
    done = ran(sys.executable, "-m", "pip", "check")
    # docopt has no wheel, and only the command line of num2words needs it, which no test runs
    excused = re.compile(r"num2words \S+ requires docopt, which is not installed\.")
    told = [line for line in done.stdout.splitlines() if not excused.fullmatch(line)]
    assert told in ([], ["No broken requirements found."])


@pytest.mark.parametrize("name", ["Makefile", "README.md"])
def test_a_lock_is_installed_as_it_is_and_not_resolved_again(
    our_files: dict[str, str], name: str
) -> None:
    """A resolver asks for the newest `coverage[toml]`, which no hash of a lock can be of."""
    lines = [
        line
        for line in our_files[name].splitlines()
        if "pip install" in line and ("require-hashes" in line or "PIP_INSTALL :=" in line)
    ]
    assert lines
    assert all("--no-deps" in line for line in lines)


def test_every_dependency_of_the_project_is_locked(project_root: Path) -> None:
    project = tomllib.loads((project_root / "pyproject.toml").read_text(encoding="utf-8"))
    lock = (project_root / LOCKS[0]).read_text(encoding="utf-8")
    wanted = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    names = {re.split(r"[<>=]", line)[0].replace("_", "-").lower() for line in wanted}
    assert names <= {name for name, _ in pins(lock)}


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("pyproject.toml", r'^version = "(.+)"$'),
        ("CITATION.cff", r"^version: (.+)$"),
        ("docs/contributing/tools.md", r"(?:owner/name@|rev: )v(\S+)"),
    ],
)
def test_the_version_is_the_same_wherever_it_is_told(
    our_files: dict[str, str], name: str, told: str
) -> None:
    assert set(re.findall(told, our_files[name], re.MULTILINE)) == {__version__}


def test_help_lists_every_verb(project_root: Path, verbs: set[str]) -> None:
    done = make(project_root)
    assert {line.split()[1] for line in done.stdout.splitlines()} == verbs


def test_a_python_that_is_too_old_is_refused_by_name(project_root: Path, tmp_path: Path) -> None:
    for name in ("Makefile", "pyproject.toml", *LOCKS):
        (tmp_path / name).write_bytes((project_root / name).read_bytes())
    old = tmp_path / "python-of-old"
    old.write_text(
        '#!/bin/sh\nfor word; do test "$word" = venv && touch venv-was-made; done\nexit 1\n'
    )
    old.chmod(0o755)
    done = make(tmp_path, "site", f"PYTHON={old}")
    assert done.returncode != 0
    assert "Python 3.11 to 3.14 is needed" in done.stderr
    assert not (tmp_path / "venv-was-made").exists()


def test_what_ci_runs_is_what_a_developer_runs(project_root: Path) -> None:
    script = project_root / ".ci/run"
    assert os.access(script, os.X_OK)
    lines = script.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("make")] == [
        *("make site", "make everything")
    ]


def test_imports_between_the_floors_go_down_only(project_root: Path) -> None:
    program = Path(sys.executable).with_name("lint-imports")
    done = ran(program, "--no-cache", cwd=project_root)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("folder", [".github", "generator/starter/dot-github"])
def test_the_workflows_have_nothing_that_zizmor_objects_to(
    project_root: Path, tmp_path: Path, folder: str
) -> None:
    program = Path(sys.executable).with_name("zizmor")
    workflows = shutil.copytree(project_root / folder, tmp_path / ".github")
    shutil.copy(project_root / ".github/zizmor.yml", workflows)
    if folder == ".github":
        shutil.copy(project_root / "action.yml", tmp_path)
    strict = ("--offline", "--persona=auditor", "--strict-collection")
    done = ran(program, *strict, tmp_path, cwd=project_root)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No findings to report" in done.stdout


def test_no_strangers_change_runs_with_the_projects_rights(workflows: dict[str, Any]) -> None:
    assert set(workflows) == {"check.yml", "nightly.yml", "publish.yml"}
    for workflow in workflows.values():
        # YAML 1.1 reads the key `on` as true
        assert "pull_request_target" not in workflow[True]
        assert workflow["permissions"] == {"contents": "read"}
    assert "pull_request" not in workflows["nightly.yml"][True]


def test_a_workflow_calls_the_verbs_that_a_developer_has(
    workflows: dict[str, Any], verbs: set[str]
) -> None:
    steps = [
        step
        for workflow in workflows.values()
        for job in workflow["jobs"].values()
        for step in job["steps"]
    ]
    scripts = "\n".join(step.get("run", "") for step in steps)
    called = set(re.findall(r"(?m)^make ([a-z]+)", scripts))
    assert called == {"check", "links", "site"}
    assert ".ci/run" in scripts.splitlines()
    assert called <= verbs


def test_a_diagnostic_is_shown_on_its_line_of_the_change(workflows: dict[str, Any]) -> None:
    checkout, facts, *_ = workflows["check.yml"]["jobs"]["facts"]["steps"]
    assert facts["run"] == 'make check ARGS="--format github"'
    # without the commit before, no line is known to have changed; without the other branches, it
    # is not known which addresses were published
    assert checkout["with"]["fetch-depth"] == 0
