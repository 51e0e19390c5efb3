"""`briefing migrate`: what an older version wrote, as this one reads it."""

import hashlib
import json
import os
from pathlib import Path

import pytest
import yaml

from tests.cli.running import FACTS, PORT, check, contents, replace, run

HEAD = "briefings/elva/briefing.yml"
OLD_SETTINGS = """\
# Our site.
site_name: Our news  # as readers know it
site_url: !ENV [SITE_URL, ""]
edit_uri: ""

theme:
  name: material
  custom_dir: overrides
  logo: assets/own.svg
  palette:
    - {scheme: default, primary: teal, accent: custom}
    - {scheme: slate, primary: black}

# Joined to the address.
extra:
  generator: false
  edit_path: !ENV [EDIT_PATH, edit/main/]

extra_css: [assets/site.css, assets/own.css]
hooks: [generator/hooks.py]
plugins:
  - search: {lang: en}
markdown_extensions:
  - pymdownx.emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji }
nav:
  - Home: index.md
  - The briefing:
      - Overview: elva/index.md
  - About:
      - "How: we work": about.md
      - team.md
"""
NEW_SETTINGS = """\
# Our site.
site_name: Our news  # as readers know it
site_url: !ENV [SITE_URL, ""]
theme:
  name: material
  palette: {primary: teal, accent: custom}
# Joined to the address.
extra:
  edit_path: !ENV [EDIT_PATH, edit/main/]
extra_css:
  - assets/own.css
plugins: [briefing]
nav:
  - 'How: we work': about.md
  - team.md
"""
WAIVED = {
    "alone": (
        "    waive: {rule: happened-mismatch, why: It's so}  # really\n",
        "    settled: {happened-mismatch: 'It''s so'}  # really\n",
    ),
    "in a list": (
        (
            "    waive:\n      - rule: extent-differs\n        why: |\n          Is #1\n"
            "    tags: [a]\n"
        ),
        "    settled: {extent-differs: 'Is #1'}\n    tags: [a]\n",
    ),
    "beside an error": (
        "    waive: [{rule: layout, why: 'a, b'}, {rule: negation-differs, why: c}]\n",
        "    settled: {negation-differs: 'c'}\n    waive: [{rule: layout, why: 'a, b'}]\n",
    ),
}


@pytest.fixture
def old(project: Path) -> Path:
    """A project as an older version left it."""
    (project / "mkdocs.yml").write_text(OLD_SETTINGS, encoding="utf-8")
    docs = {"index.md": "made", "elva/index.md": "made", "about.md": "ours", "team.md": "made"}
    for name, words in docs.items():
        (project / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
        (project / "docs" / name).write_text(words, encoding="utf-8")
    (project / "docs/assets").mkdir()
    (project / "docs/assets/own.css").write_text("", encoding="utf-8")
    (project / "docs/team.md").write_text("made, then changed by us", encoding="utf-8")
    made = {name: hashlib.sha256(b"made").hexdigest() for name in docs if name != "about.md"}
    made["../mkdocs.yml"] = hashlib.sha256(OLD_SETTINGS.encode()).hexdigest()
    (project / ".briefing").mkdir()
    (project / ".briefing/manifest.json").write_text(json.dumps(made), encoding="utf-8")
    return project


def test_changes_are_shown_and_nothing_is_written_before_it_is_asked_for(old: Path) -> None:
    before = contents(old)
    done = run("-C", old, "migrate")
    assert done.exit_code == 1
    assert f"--- a/{HEAD}\n+++ b/{HEAD}\n" in done.stdout
    assert "\n+schema: 1\n" in done.stdout
    assert "\n-hooks: [generator/hooks.py]\n" in done.stdout
    assert "delete docs/elva/index.md\ndelete docs/index.md\n" in done.stdout
    assert done.stdout.endswith("nothing is written yet; to do it: briefing migrate --write\n")
    assert contents(old) == before


def test_what_is_written_is_read_by_this_version_and_stays(old: Path) -> None:
    assert run("-C", old, "pages").exit_code == 2
    done = run("-C", old, "migrate", "--write")
    assert (done.exit_code, done.stdout.splitlines()[-1]) == (
        0,
        "written; now run `briefing check`",
    )
    assert (old / "mkdocs.yml").read_text(encoding="utf-8") == NEW_SETTINGS
    assert (old / HEAD).read_text(encoding="utf-8").count("schema: 1") == 1
    left = {path.relative_to(old / "docs").as_posix() for path in (old / "docs").rglob("*.md")}
    assert left == {"about.md", "team.md"}
    assert not (old / "docs/elva").exists()
    assert check(old).exit_code == 0
    assert run("-C", old, "pages").exit_code == 0
    assert run("-C", old, "migrate").stdout == "nothing to change\n"


@pytest.mark.parametrize(("before", "after"), WAIVED.values(), ids=WAIVED)
def test_doubts_are_settled_and_no_longer_waived(project: Path, before: str, after: str) -> None:
    path = project / PORT
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}{before}", encoding="utf-8")
    waived = yaml.safe_load(path.read_text(encoding="utf-8"))["events"][-1]["waive"]
    run("-C", project, "migrate", "--write")
    assert path.read_text(encoding="utf-8").startswith(text)
    event = yaml.safe_load(path.read_text(encoding="utf-8"))["events"][-1]
    assert path.read_text(encoding="utf-8").endswith(after)
    listed = waived if isinstance(waived, list) else [waived]
    settled = {one["rule"]: one["why"].strip() for one in listed if one["rule"] != "layout"}
    assert event["settled"] == settled
    assert event.get("waive", []) == [one for one in listed if one["rule"] not in settled]


@pytest.mark.parametrize(
    "waive",
    [
        "    waive:\n      - {rule: extent-differs, why: b} # so\n      - {rule: layout, why: b}\n",
        "    waive: {rule: happened-mismatch, why: b}\n    settled: {negation-differs: c}\n",
    ],
)
def test_what_cannot_be_changed_alone_is_left_and_said(project: Path, waive: str) -> None:
    with (project / PORT).open("a", encoding="utf-8") as file:
        file.write(waive)
    before = (project / PORT).read_bytes()
    done = run("-C", project, "migrate", "--write")
    assert f"by hand: {PORT}:" in done.stdout
    assert (project / PORT).read_bytes() == before


def test_a_doubt_that_is_waived_until_a_day_stays(project: Path) -> None:
    with (project / PORT).open("a", encoding="utf-8") as file:
        file.write("    waive: {rule: happened-mismatch, why: b, until: 2030}\n")
    before = (project / PORT).read_bytes()
    run("-C", project, "migrate", "--write")
    assert (project / PORT).read_bytes() == before


def test_what_only_people_can_decide_is_said(project: Path) -> None:
    run("-C", project, "migrate", "--write")
    (project / "briefings/elva/published.txt").write_text("will-pay\n", encoding="utf-8")
    (project / "overrides").mkdir()
    (project / "overrides/main.html").write_text("", encoding="utf-8")
    done = run("-C", project, "migrate")
    assert done.exit_code == 0
    assert "by hand: briefings/elva/published.txt lists ids" in done.stdout
    assert "by hand: overrides/ lies on top of the theme" in done.stdout


def test_a_newer_schema_is_refused_in_one_sentence(project: Path) -> None:
    run("-C", project, "migrate", "--write")
    replace(project / HEAD, "schema: 1", "schema: 2")
    before = contents(project)
    done = run("-C", project, "migrate", "--write")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "written in schema 2, and this version reads up to 1; install the newer" in done.stderr
    assert done.stderr.count("\n") == 1
    assert contents(project) == before


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_nothing_is_half_written(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(old)
    real = Path.replace

    def full(self: Path, target: Path) -> Path:
        if target.name == "mkdocs.yml":
            raise OSError(28, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", full)
    done = run("-C", old, "migrate", "--write")
    assert done.exit_code == 2
    assert done.stderr == "briefing: nothing was written: no space left on device\n"
    assert contents(old) == before


def test_the_version_names_the_schema() -> None:
    assert run("--version").stdout.endswith(", schema 1\n")


def test_a_file_that_is_broken_is_left_to_the_check(project: Path) -> None:
    (project / FACTS / "port.yml").write_text("quotes: [", encoding="utf-8")
    done = run("-C", project, "migrate")
    assert "by hand: briefings/elva/facts/port.yml:" in done.stdout
