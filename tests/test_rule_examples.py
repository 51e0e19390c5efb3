"""What the documentation of a rule calls wrong is refused by it; what it calls right is not."""

import re
import shutil
from pathlib import Path

import pytest
import yaml

from generator import face
from generator.model import FACTS
from generator.project import ProjectFolder
from generator.render.pages.rules import take_apart
from generator.reporters import Report, as_text
from generator.rules import RULES, Rule

CASES = Path(__file__).parent / "cases"
LETTER = "briefings/elva/facts/letter.yml"
HEAD = "briefings/elva/briefing.yml"
EXAMPLE = "briefings/elva/facts/example.yml"

SEEN_IN_MORE = {
    "missing-file": "the name of a file",
    "file-not-read": "the name of a file",
    "briefing-name": "the name of a folder",
    "source-changed": "a stored article",
    "lost-address": "the list of published addresses",
    "unreadable-record": "the list of published addresses",
    "nothing-proved": "a briefing without facts",
    "coverage-below-minimum": "all sentences of an article",
    "reviewed-below-minimum": "all facts of a briefing",
    "unexplained-disagreement": "two articles",
    "undeclared-copy": "two articles",
    "overconfident": "three articles",
}
"""Rules whose example is only a part of what breaks them."""

SOURCES = {
    "change-mismatch": "traffic-news",
    "cut-condition": "traffic-news",
    "not-read-whole": "traffic-news",
    "sense-reversed": "traffic-news",
    "translation-differs": "glos",
    "translation-missing": "glos",
    "translation-mismatch": "glos",
}
"""The articles that examples are drawn from where it is not `port`."""

ENTRY = re.compile(r"^  - (\{?)id: ", re.MULTILINE)
"""Where an entry begins, on lines of its own or in braces."""


def completed(rule: str, example: str) -> tuple[str, str]:
    """A file that holds an example, and what stands in it: the example with what it leaves out."""
    if example.startswith("answer:"):
        return HEAD, (CASES / "checks/base" / HEAD).read_text("utf-8") + example
    if example.startswith("schema:"):
        return HEAD, example
    if example.startswith("source:"):
        whole = yaml.safe_load((CASES / "examples" / LETTER).read_text("utf-8"))
        whole["source"] |= yaml.safe_load(example)["source"]
        return LETTER, yaml.safe_dump(whole, allow_unicode=True)
    kind = example.partition(":")[0]
    if kind in {fact.plural for fact in FACTS}:
        source = f"source: {SOURCES.get(rule, 'port')}"
        between = {"": "\n    ", "{": ", "}
        example = ENTRY.sub(lambda entry: f"  - {entry[1]}{source}{between[entry[1]]}id: ", example)
    if kind == "figures" and "measure:" not in example:
        example = example.replace("    value:", "    measure: amount\n    value:")
    return EXAMPLE, example


def checked(target: Path, rule: Rule, example: str) -> Report:
    """What is said of an example, in a project with all that it speaks of."""
    for layer in ("checks/base", "examples"):
        shutil.copytree(CASES / layer, target, dirs_exist_ok=True)
    path, text = completed(rule.name, example)
    (target / path).write_text(text, encoding="utf-8", newline="\n")
    return face.check(face.read(ProjectFolder(target)))


SHOWN = [rule for rule in RULES if rule.name not in SEEN_IN_MORE]


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.name)
def test_what_is_called_wrong_breaks_the_rule(
    rule: Rule, tmp_path: Path, update_golden: bool
) -> None:
    report = checked(tmp_path, rule, take_apart(rule.documentation).wrong)
    assert rule.name in {found.rule for found in report.diagnostics}
    assert all(found.help for found in report.diagnostics)
    golden, said = CASES / f"checks/{rule.name}.txt", as_text(report)
    if update_golden:
        golden.write_text(said, encoding="utf-8", newline="\n")
    assert said == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.name)
def test_what_is_called_right_breaks_none(rule: Rule, tmp_path: Path) -> None:
    assert checked(tmp_path, rule, take_apart(rule.documentation).right).diagnostics == ()


def test_an_example_that_cannot_be_tried_is_one_of_a_rule() -> None:
    assert {rule.name for rule in RULES} > SEEN_IN_MORE.keys()
    assert {rule.name for rule in SHOWN} > SOURCES.keys()
