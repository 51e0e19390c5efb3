"""Where a site is published and where its repository is: what is taken, and what is answered."""

import re
from pathlib import Path

import pytest

from generator.faults import EnvironmentFault
from generator.project import ProjectFolder
from generator.settings import ProjectSettings, read_settings
from tests.briefings import ROOT
from tests.cli.running import run

VARIABLES = ("SITE_URL", "REPO_URL", "EDIT_PATH", "REPORT_PATH")


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)


def settings(**written: str) -> ProjectSettings:
    """The settings that this project's own configuration gives, with some variables set."""
    with pytest.MonkeyPatch.context() as patch:
        for variable, value in written.items():
            patch.setenv(variable, value)
        return read_settings(ProjectFolder(ROOT))


def refusal(**written: str) -> str:
    with pytest.raises(EnvironmentFault) as caught:
        settings(**written)
    return str(caught.value)


@pytest.mark.parametrize(
    ("written", "base"),
    [
        ("", "/"),
        ("https://example.org", "/"),
        ("https://example.org/", "/"),
        ("https://example.org/repo", "/repo/"),
        ("https://example.org/repo/", "/repo/"),
        ("http://127.0.0.1:8000/a/b/", "/a/b/"),
        ("https://example.org/~user/%C5%BC/", "/~user/%C5%BC/"),
        ("https://[::1]:8000/x/", "/x/"),
        ("https://żółw.example/x/", "/x/"),
    ],
)
def test_a_site_is_served_below_the_path_of_its_address(written: str, base: str) -> None:
    assert settings(SITE_URL=written).base == base


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("example.org", "does not begin with https://"),
        ("/briefings/", "does not begin with https://"),
        ("ftp://example.org/", "does not begin with https://"),
        ("javascript:alert(1)", "does not begin with https://"),
        ("42", "is not an address"),
        ("true", "is not an address"),
        ("https://", "names no host"),
        ("https:///briefings/", "names no host"),
        ("https://%65xample.org/", "names no host"),
        ("https://example.org:99999/", "cannot be read"),
        ("https://[example.org/", "cannot be read"),
        ("https://example.org/a b/", "holds a space"),
        (" https://example.org/", "holds a space"),
        ('https://example.org/"><script>', "holds a space or a sign"),
        ("https://example.org/a\\b", "holds a space or a sign"),
        ("https://example.org/?page=1", "more than a host and a path"),
        ("https://example.org/?", "more than a host and a path"),
        ("https://example.org/#top", "more than a host and a path"),
        ("https://example.org//briefings/", "two slashes in a row"),
        ("https://example.org/briefings//", "two slashes in a row"),
        ("https://example.org/../briefings/", "'.' or '..' in its path"),
        ("https://example.org/żółw/", "in per cent it is /%C5%BC%C3%B3%C5%82w/"),
        ("https://example.org/100%/", "signs that a path does not"),
    ],
)
def test_an_address_that_no_site_can_have_is_answered_with_one_line(
    written: str, said: str
) -> None:
    message = refusal(SITE_URL=written)
    assert message.startswith(f"SITE_URL is '{written}', which ")
    assert said in message
    assert "write it as in https://example.org/ or" in message
    assert "\n" not in message


def test_a_password_in_an_address_is_refused_and_not_printed() -> None:
    message = refusal(SITE_URL="https://anna:hunter2@example.org/")
    assert "holds a user's name" in message
    assert "hunter2" not in message


@pytest.mark.parametrize(
    ("variable", "written", "said"),
    [
        ("REPO_URL", "github.com/we/briefings", "does not begin with https://"),
        ("REPO_URL", "git@github.com:we/briefings.git", "does not begin with https://"),
        ("REPO_URL", "https://git.example/?p=briefings", "more than a host and a path"),
        ("EDIT_PATH", "/edit/main/", "begins with a slash"),
        ("EDIT_PATH", "edit/main", "does not end with a slash"),
        ("EDIT_PATH", "https://git.example/edit/", "is not a path below the repository"),
        ("REPORT_PATH", "/issues/new", "begins with a slash"),
        ("REPORT_PATH", 'issues/"new"', "is not a path below the repository"),
    ],
)
def test_a_repository_that_cannot_be_linked_to_is_answered(
    variable: str, written: str, said: str
) -> None:
    message = refusal(**{variable: written})
    assert message.startswith(f"{variable} is '{written}', which ")
    assert said in message


def test_a_setting_in_the_configuration_is_named_as_such(tmp_path: Path) -> None:
    (tmp_path / "briefings").mkdir()
    (tmp_path / "mkdocs.yml").write_text(
        "plugins: [briefing]\nsite_url: example.org\n", encoding="utf-8"
    )
    with pytest.raises(EnvironmentFault, match=r"^site_url in mkdocs\.yml is 'example\.org'"):
        read_settings(ProjectFolder(tmp_path))


@pytest.mark.parametrize(
    "written",
    ["- a list\n", "site_url: [\n", "site_url: 2022-02-30\n", "nav: " + "[" * 5_000, "\xff"],
)
def test_a_configuration_that_cannot_be_read_is_a_fault(tmp_path: Path, written: str) -> None:
    (tmp_path / "mkdocs.yml").write_text(written, encoding="utf-8")
    with pytest.raises(EnvironmentFault, match=r"^mkdocs\.yml "):
        read_settings(ProjectFolder(tmp_path))


@pytest.mark.parametrize("verb", ["build", "serve"])
def test_a_wrong_address_ends_a_command_before_it_does_anything(
    verb: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", "example.org")
    done = run("-C", ROOT, verb)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith("briefing: SITE_URL is 'example.org', which ")
    assert done.stderr.count("\n") == 1


def test_every_setting_from_outside_is_described_in_one_place() -> None:
    configuration = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    read = re.findall(r"!ENV \[(\w+)", configuration)
    assert sorted(read) == sorted(VARIABLES)
    guide = (ROOT / "docs/contributing/publishing.md").read_text(encoding="utf-8")
    described = re.findall(r"^\| `(\w+)` \|", guide, re.MULTILINE)
    assert sorted(described) == sorted(VARIABLES)


def test_the_examples_of_the_guide_are_settings_that_are_taken() -> None:
    guide = (ROOT / "docs/contributing/publishing.md").read_text(encoding="utf-8")
    examples = re.findall(rf"\b({'|'.join(VARIABLES)})(?:=|: )\"?([^\s\"`;]+)", guide)
    assert {variable for variable, _ in examples} == set(VARIABLES)
    for variable, value in examples:
        if "$CI_PAGES_URL" not in value and "$CI_PROJECT_URL" not in value:
            settings(**{variable: value})
