"""What other repositories are given: an action, a hook, a template, all calling the same verbs."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import main
from tests.cli.running import BASE, PORT, replace, run
from tests.programs import ran

OURS = Path(sys.executable).parent


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project in which all is well."""
    return Path(shutil.copytree(BASE, tmp_path / "our news"))


@pytest.fixture(scope="module")
def action(project_root: Path) -> dict[str, Any]:
    """The action for GitHub."""
    found = yaml.safe_load((project_root / "action.yml").read_bytes())
    assert isinstance(found, dict)
    return found


@pytest.fixture(scope="module")
def template(project_root: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The inputs of the template for GitLab, and its jobs with the inputs left out."""
    text = (project_root / "templates/briefing.yml").read_text(encoding="utf-8")
    inputs = next(yaml.safe_load_all(text))["spec"]["inputs"]
    filled = re.sub(r"\$\[\[ inputs\.(\w+) \]\]", lambda one: inputs[one[1]]["default"], text)
    _, jobs = yaml.safe_load_all(filled)
    return inputs, jobs


def verb(words: list[str]) -> str:
    """The verb of a command."""
    assert words[0] == "briefing"
    return words[3] if words[1] == "-C" else words[1]


def bash(script: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a script as a runner does, with our own command on its path."""
    path = {"PATH": f"{OURS}{os.pathsep}{os.environ['PATH']}"}
    shell = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c")
    return ran(*shell, script, cwd=folder, env=path | variables)


def test_the_hook_checks_the_whole_briefing(project_root: Path, project: Path) -> None:
    (hook,) = yaml.safe_load((project_root / ".pre-commit-hooks.yaml").read_bytes())
    assert {"id", "name", "entry", "language", "files", "pass_filenames"} <= hook.keys()
    assert (hook["language"], hook["pass_filenames"]) == ("python", False)
    for path in (PORT, "seeds/port.txt", "mkdocs.yml", "published.txt"):
        assert re.search(hook["files"], path)
    for path in ("docs/briefings/a.md", "README.md", "a/mkdocs.yml"):
        assert not re.search(hook["files"], path)
    program, *words = shlex.split(hook["entry"])
    assert program == "briefing"
    assert run("-C", project, *words).exit_code == 0
    replace(project / PORT, "by: ada-lindt", "by: ada-lind")
    assert run("-C", project, *words).exit_code == 1


def test_inputs_are_documented_and_reach_a_script_as_variables_only(
    action: dict[str, Any], project_root: Path
) -> None:
    page = (project_root / "docs/contributing/tools.md").read_text(encoding="utf-8")
    steps = action["runs"]["steps"]
    given = (step.get(part, {}).values() for step in steps for part in ("env", "with"))
    used = {value for values in given for value in values}
    for name, said in action["inputs"].items():
        assert f"| `{name}` |" in page
        assert said["description"]
        assert f"${{{{ inputs.{name} }}}}" in used
    scripts = [step["run"] for step in action["runs"]["steps"] if "run" in step]
    assert not any("${{" in script for script in scripts)
    assert action["inputs"]["verb"]["default"] in main.commands


def test_the_template_calls_verbs_that_there_are(
    template: tuple[dict[str, Any], dict[str, Any]], project_root: Path
) -> None:
    inputs, jobs = template
    lines = [line for job in jobs.values() for line in job["script"]]
    calls = [one for line in lines for one in re.findall(r'briefing -C "\."[^|>;]*', line)]
    assert {verb(shlex.split(call)) for call in calls} == {"check", "build"}
    assert jobs["briefing:check"]["artifacts"]["reports"]["codequality"] in lines[1]
    publishing = (project_root / "docs/contributing/publishing.md").read_text(encoding="utf-8")
    for name, value in jobs["pages"]["variables"].items():
        assert name == "GIT_DEPTH" or f"{name}: {value}" in publishing
    page = (project_root / "docs/contributing/tools.md").read_text(encoding="utf-8")
    assert all(name in page for name in inputs if name != "image")


@pytest.mark.slow
@pytest.mark.parametrize(("by", "code"), [("ada-lindt", 0), ("ada-lind", 1)])
def test_the_script_of_the_action_fails_where_the_check_does(
    action: dict[str, Any], project: Path, by: str, code: int
) -> None:
    replace(project / PORT, "by: ada-lindt", f"by: {by}")
    script = {step["name"]: step for step in action["runs"]["steps"]}["Check or build"]["run"]
    inputs = {"VERB": "check", "ARGUMENTS": "", "PROJECT": project.name, "SITE_URL": ""}
    done = bash(script, project.parent, **inputs, REPO_URL="", GITHUB_STEP_SUMMARY="")
    assert (done.returncode, done.stderr) == (code, "")
    assert ("::error file=briefings/elva/facts/port.yml" in done.stdout) == bool(code)


@pytest.mark.slow
@pytest.mark.parametrize(("by", "code"), [("ada-lindt", 0), ("ada-lind", 1)])
def test_the_script_of_the_template_leaves_a_report_and_fails_where_the_check_does(
    template: tuple[dict[str, Any], dict[str, Any]], project: Path, by: str, code: int
) -> None:
    replace(project / PORT, "by: ada-lindt", f"by: {by}")
    job = template[1]["briefing:check"]
    done = bash(job["script"][1], project)
    assert (done.returncode, done.stderr) == (code, "")
    written = (project / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8")
    assert [issue["check_name"] for issue in json.loads(written)] == ["unknown-reference"] * code
    assert ("did you mean" in done.stdout) == bool(code)
