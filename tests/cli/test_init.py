"""`briefing init`: a repository at once, or one sentence and nothing."""

import json
import re
from pathlib import Path

import pytest
import yaml

from generator import __version__
from generator.commands.init import DOT, STARTER, came_from
from tests.cli.running import ROOT, contents, run

FEW = 20
"""Files, schemas left out."""


def made(folder: Path, *words: str) -> dict[str, str]:
    """The files of a new repository."""
    done = run("init", folder, *words)
    assert done.exit_code == 0, done.stderr
    return {name: data.decode() for name, data in contents(folder).items()}


def test_a_new_repository_is_proved_and_has_no_doubts(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "our-news"
    made(folder)
    done = run("-C", folder, "check")
    assert done.exit_code == 0, done.stdout
    assert done.stdout.count("\n") == 1
    assert "all proved, 0 waived, no doubts" in done.stdout
    assert run("-C", folder, "coverage", "--min", "100").exit_code == 0
    assert run("-C", folder, "pages").exit_code == 0
    assert run("-C", folder, "schema", "--with-ids").stdout == "the schemas are up to date\n"


def test_a_new_repository_is_small_and_holds_no_part_of_the_theme(tmp_path: Path) -> None:
    found = made(tmp_path / "our-news")
    own = {name for name in found if not name.startswith(".briefing/")}
    assert len(own) <= FEW
    assert len(found["mkdocs.yml"].splitlines()) <= 15
    assert 'site_name: "Our news"' in found["mkdocs.yml"]
    assert found["README.md"].startswith("# Our news\n")
    assert not [name for name in own if name.startswith(("overrides", "theme")) or "@" in name]
    assert not [name for name in own if DOT in name]
    assert f"annotated-briefing=={__version__}" in found["requirements.txt"].splitlines()
    for name in own:
        if name.endswith((".yml", ".json")) and name != "mkdocs.yml":
            assert yaml.safe_load(found[name]), name


def test_a_new_repository_speaks_the_language_that_is_asked_for(tmp_path: Path) -> None:
    found = made(tmp_path / "nowiny", "--language", "pl")
    assert "  language: pl  #" in found["mkdocs.yml"]
    assert "# O tym serwisie\n" in found["docs/about.md"]
    assert "Say here" not in found["docs/about.md"]
    readme = found["README.md"]
    assert readme.startswith("# Nowiny\n\nArtykuły prasowe")
    assert "| aby | wpisz |\n|---|---|\n| zacząć" in readme
    assert "\n.venv/bin/briefing serve\n```\n" in readme
    assert len(readme.split("\n")) == len(made(tmp_path / "news")["README.md"].split("\n"))
    assert "# About this site\n" in made(tmp_path / "our-news")["docs/about.md"]
    refused = run("init", tmp_path / "noticias", "--language", "es")
    assert refused.exit_code == 2
    assert "'es' is not one of 'en', 'pl'" in refused.stderr
    assert not (tmp_path / "noticias").exists()


def test_editors_find_the_schema_of_each_file_on_the_disk(tmp_path: Path) -> None:
    found = made(tmp_path / "our-news")
    editor = yaml.safe_load(found[".vscode/settings.json"])
    assert set(editor["yaml.schemas"]) == {n for n in found if n.startswith(".briefing/schema/")}
    for pattern in editor["yaml.schemas"].values():
        assert list((tmp_path / "our-news").glob(pattern)), pattern
    facts = json.loads(found[".briefing/schema/facts.schema.json"])
    assert "norra-council" in facts["$defs"]["KnownActor"]["enum"]
    assert "/.briefing/" in found[".gitignore"].splitlines()


@pytest.mark.parametrize(
    ("origin", "line"),
    [
        ("https://packages.example/simple/", f"-i https://packages.example/simple/\nannotated-briefing=={__version__}"),
        ("https://code.example/we/tool.git", f"annotated-briefing @ git+https://code.example/we/tool.git@v{__version__}"),
        ("git+https://code.example/we/tool@main", "annotated-briefing @ git+https://code.example/we/tool@main"),
        ("https://code.example/a-1-py3-none-any.whl", "annotated-briefing @ https://code.example/a-1-py3-none-any.whl"),
    ],
    ids=["index", "repository", "a branch of it", "wheel"],
)  # fmt: skip
def test_the_software_is_pinned_where_it_comes_from(tmp_path: Path, origin: str, line: str) -> None:
    found = made(tmp_path / "our-news", "--from", origin)
    assert found["requirements.txt"].partition("\n")[2] == f"{line}\n"


@pytest.mark.parametrize(
    ("recorded", "origin"),
    [
        (
            {
                "url": "https://code.example/tool.git",
                "vcs_info": {"vcs": "git", "commit_id": "0af"},
            },
            "git+https://code.example/tool.git@0af",
        ),
        ({"url": "https://a.example/a.whl", "archive_info": {}}, "https://a.example/a.whl"),
        ({"url": "file:///nowhere/a.whl", "archive_info": {}}, None),
        ({"url": "file:///a/checkout", "dir_info": {"editable": True}}, None),
    ],
    ids=["repository", "wheel", "a wheel that is gone", "folder"],
)
def test_the_software_is_known_by_where_it_came_from(
    recorded: dict[str, object], origin: str | None
) -> None:
    assert came_from(json.dumps(recorded)) == origin
    assert came_from(None) is None


def test_a_wheel_on_the_disk_comes_along(tmp_path: Path) -> None:
    wheel = tmp_path / "annotated_briefing-1-py3-none-any.whl"
    wheel.write_text("a wheel", encoding="utf-8")
    found = made(tmp_path / "our-news", "--from", str(wheel))
    assert f"./wheels/{wheel.name}" in found["requirements.txt"].splitlines()
    assert found[f"wheels/{wheel.name}"] == "a wheel"


@pytest.mark.parametrize(
    "origin", ["packages", "missing.whl", "ftp://a.example/", "https://", "https://a b", "-e ."]
)
def test_what_nothing_can_be_installed_from_is_refused(tmp_path: Path, origin: str) -> None:
    done = run("init", tmp_path / "our-news", f"--from={origin}")
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"'{origin}' cannot be installed from; name the address of" in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "our-news").exists()


def test_a_folder_that_only_git_has_been_in_is_taken(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert "mkdocs.yml" in made(tmp_path)


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work", encoding="utf-8")
    for folder, said in (
        (tmp_path, "is not empty; name a new folder"),
        (tmp_path / "thesis.txt", "is not a folder; name another one"),
        (tmp_path / "thesis.txt" / "more", "could not be made: not a directory"),
    ):
        done = run("init", folder)
        assert (done.exit_code, done.stdout) == (2, "")
        assert said in done.stderr
        assert done.stderr.count("\n") == 1
    assert contents(tmp_path) == {"thesis.txt": b"years of work"}


def test_a_site_that_is_there_is_left_alone_and_told_what_goes_beside_it(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Ours\n", encoding="utf-8")
    done = run("init", tmp_path)
    assert (done.exit_code, contents(tmp_path)) == (2, {"mkdocs.yml": b"site_name: Ours\n"})
    assert (
        f"make it in a new folder, such as {tmp_path.name}/our-news, and link to it" in done.stderr
    )
    (tmp_path / "briefings").mkdir()
    assert "to begin a briefing: briefing new briefing TITLE" in run("init", tmp_path).stderr


def test_a_name_that_is_empty_is_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("init", "")
    assert done.exit_code == 2
    assert "DIR is empty; name a folder" in done.stderr
    assert contents(tmp_path) == {}
    assert run("init", ".").stdout.startswith(". is ready; next: briefing serve;")


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("our news", "cd 'our news' && "),
        ("żółw-東京", "cd 'żółw-東京' && "),
        ("-dash", "cd ./-dash && "),
        ("deep/er", "cd deep/er && "),
        (".", ""),
    ],
)
def test_what_is_to_be_typed_next_can_be_pasted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, typed: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("init", "--", name)
    assert done.stdout == f"{name} is ready; next: {typed}briefing serve; README.md says the rest\n"
    assert (tmp_path / name / "mkdocs.yml").is_file()


def test_a_folder_inside_another_repository_is_made_and_said_to_lie_there(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    done = run("init", tmp_path / "news")
    assert f"it lies inside the repository {tmp_path}: move .github/ there" in done.stdout
    assert run("-C", tmp_path / "news", "check").exit_code == 0


@pytest.mark.parametrize("name", ["a\nb", "a\x1b[31m", "x" * 300])
def test_a_name_that_no_folder_should_have_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("init", name)
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert contents(tmp_path) == {}


def test_a_folder_with_blanks_stands_in_marks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("init", "harbour", "news")
    assert done.exit_code == 2
    assert 'DIR is one path, and 2 were given; write "harbour news"\n' in done.stderr
    assert run("init", "harbour news").exit_code == 0


def test_the_readme_counts_what_a_new_repository_holds(tmp_path: Path) -> None:
    found = made(tmp_path / "our-news")
    own = {
        name: text for name, text in found.items() if not name.startswith((".briefing", "wheels"))
    }
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    told = re.search(r"`our-news` is a repository of (\d+) small files, (\d+) lines in all", readme)
    assert told
    assert int(told[1]) == len(own)
    assert abs(int(told[2]) - sum(text.count("\n") for text in own.values())) <= 10


def test_the_first_screen_of_the_readme_is_the_path_of_a_newcomer() -> None:
    screen = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:20]
    assert "briefing init our-news" in screen
    assert not [line for line in screen if "seeds/" in line or "azakhstan" in line]


def test_a_name_that_is_no_plain_word_becomes_a_title(tmp_path: Path) -> None:
    found = made(tmp_path / 'new_"news": #1')
    assert yaml.safe_load(found["mkdocs.yml"].replace("!ENV", ""))["site_name"] == 'New "news": #1'


def test_the_article_and_its_briefing_are_what_a_wheel_carries() -> None:
    assert {path.name for path in STARTER.iterdir()} >= {"briefings", "seeds", "docs", "mkdocs.yml"}
