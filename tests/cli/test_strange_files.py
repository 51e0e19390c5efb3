"""Broken, hostile and missing files are one diagnostic each."""

import json
import os
from pathlib import Path

import pytest

from generator.annotated import annotate
from generator.diagnostics import in_order
from generator.reporters import Report, as_json, as_text
from generator.rules import RULES
from generator.tree import MAX_BYTES, Unreadable, WorkTree
from tests.cli.running import BASE, FACTS, PORT, check, replace
from tests.trees import DictTree


class TestFilesThatAreNotWhatTheySeem:
    """Broken, hostile and missing files are one diagnostic each."""

    @pytest.mark.parametrize(
        ("content", "rule"),
        [
            (b"quotes: [\n", "yaml-syntax"),
            (b"quotes:\n\t- id: a\n", "yaml-syntax"),
            (b"\xff\xfe\x00", "unreadable-file"),
            (b"claims: \x00\n", "forbidden-character"),
            (b"", "missing-field"),
            (b"- a\n- b\n", "invalid-value"),
            (b"!!python/object/apply:os.system ['true']\n", "yaml-feature"),
            (b"[" * 5000, "yaml-feature"),
            (b"a" * (MAX_BYTES + 1), "unreadable-file"),
        ],
    )
    def test_a_file_that_is_no_fact_file(self, project: Path, content: bytes, rule: str) -> None:
        (project / FACTS / "new.yml").write_bytes(content)
        said = json.loads(check(project, "--format", "json").stdout)["diagnostics"]
        assert {(one["path"], one["rule"]) for one in said} >= {(f"{FACTS}/new.yml", rule)}
        assert {one["path"] for one in said} == {f"{FACTS}/new.yml"}

    def test_a_pipe_is_not_waited_for(self, project: Path) -> None:
        os.mkfifo(project / FACTS / "new.yml")
        done = check(project)
        assert done.exit_code == 1
        assert "this file cannot be read: it is not a regular file" in done.stdout

    def test_a_folder_called_like_a_file_is_no_file(self, project: Path) -> None:
        folder = project / FACTS / "new.yml"
        folder.mkdir()
        (folder / "more.yml").write_text("claim: []\n", encoding="utf-8")
        said = check(project).stdout
        assert f"{FACTS}/new.yml:1:1: error[unreadable-file]" in said
        assert f"{FACTS}/new.yml/more.yml:1:1: error[unknown-field]" in said

    @pytest.mark.parametrize("name", ["seeds/port.txt", PORT, FACTS])
    def test_a_link_is_not_followed_and_not_passed_over(
        self, project: Path, elsewhere: Path, name: str
    ) -> None:
        (project / name).rename(elsewhere / "moved")
        (project / name).symlink_to(elsewhere / "moved")
        done = check(project)
        assert done.exit_code == 1
        assert "error[unreadable-file]" in done.stdout
        assert "it is a symbolic link, and links are not followed" in done.stdout

    @pytest.mark.parametrize(
        "path", ["../seeds/port.txt", "seeds/../mkdocs.yml", "seeds//port.txt"]
    )
    def test_an_article_lies_in_the_project(self, project: Path, path: str) -> None:
        replace(project / PORT, "file: seeds/port.txt", f"file: {path}")
        assert f"{PORT}:3:9: error[invalid-value]" in check(project).stdout
        with pytest.raises(Unreadable):
            WorkTree(project).read(path)

    @pytest.mark.parametrize(
        ("path", "why"),
        [(PORT, "permission denied"), (f"{FACTS}/g\udcffos.yml", "its name is not UTF-8 text")],
    )
    def test_a_file_that_the_system_withholds_is_a_mistake_to_mend(
        self, path: str, why: str
    ) -> None:
        tree = DictTree(DictTree.of(BASE, "briefings", "seeds").contents, {path: why})
        annotated = annotate(tree, "elva")
        found = in_order(one for rule in RULES for one in rule(annotated))
        first = next(one for one in found if one.rule == "unreadable-file")
        assert (first.place.path, first.message) == (path, f"this file cannot be read: {why}")
        report = Report((first,), {}, annotated.briefing.texts)
        assert path.replace("\udcff", "\ufffd") in as_text(report).encode().decode()
        assert json.loads(as_json(report))["diagnostics"][0]["path"] == path

    def test_a_name_that_is_not_utf_8_is_not_read(self, project: Path) -> None:
        with pytest.raises(Unreadable, match="its name is not UTF-8 text"):
            WorkTree(project).read(f"{FACTS}/g\udcffos.yml")
