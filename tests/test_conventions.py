"""The project's promises about itself: every rule documented, every command and word explained."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
import yaml

from generator import model
from generator.annotated import AnnotatedBriefing, annotate
from generator.cli import main
from generator.model import Ref, Target, words
from generator.render.kinds import SHOWN
from generator.render.pages.rules import take_apart
from generator.rules import RULES, Rule
from generator.rules.references.pointing import TARGET_KINDS
from generator.text import Label, Refusal, Refused
from generator.text.terms import ClosedTerm
from tests.test_rule_examples import SEEN_IN_MORE
from tests.trees import DictTree

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "tests/cases/checks"
T = TypeVar("T")
NAMES = [rule.name for rule in RULES]
NOT_YAML = {"yaml-syntax", "duplicate-key"}
"""Rules that are about YAML itself: what breaks them need not be YAML."""
EXAMPLE_LINES = range(1, 8)
RULE_ARGUMENT = {"Diagnostic": 1, "refuse": 0, "_complain": 1}
"""Where a rule stands among the arguments of the calls that report a mistake."""


def below(kind: type[T]) -> Iterator[type[T]]:
    """All subclasses of a class."""
    one: type[T]
    for one in kind.__subclasses__():
        yield one
        yield from below(one)


def rules_in(path: Path) -> Iterator[str]:
    """The rules that a module reports mistakes under, as far as they are written out in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        index = RULE_ARGUMENT.get(name)
        given = node.args[index] if index is not None and index < len(node.args) else None
        if isinstance(given, ast.Constant) and isinstance(given.value, str):
            yield given.value


def folder_of(name: str) -> str:
    """The folder in which a rule lies: what it is about."""
    (path,) = (ROOT / "generator/rules").glob(f"*/{name.replace('-', '_')}.py")
    return path.parent.name


@pytest.fixture(scope="module")
def emitted() -> dict[str, set[str]]:
    """Every rule that is written out anywhere in the generator, with the files that do."""
    found: dict[str, set[str]] = {}
    for path in sorted((ROOT / "generator").rglob("*.py")):
        for rule in rules_in(path):
            found.setdefault(rule, set()).add(path.relative_to(ROOT / "generator").as_posix())
    return found


@pytest.fixture(scope="module")
def example() -> AnnotatedBriefing:
    """A small briefing with quotations and with other evidence."""
    return annotate(DictTree.of(CASES / "base", "briefings", "seeds"), "elva")


def test_no_rule_has_the_name_of_another() -> None:
    assert len(NAMES) == len(set(NAMES))


@pytest.mark.parametrize("rule", NAMES)
def test_a_rule_is_named_in_words(rule: str) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule)


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_a_rule_says_what_it_wants_why_and_how_to_mend_it(rule: Rule) -> None:
    first, *_, why, mend = rule.documentation.split("\n\n")
    assert re.fullmatch(r"[A-Z`].*[.]", first, re.DOTALL)
    assert rule.summary == " ".join(first.split())
    assert len(rule.summary) <= 160
    assert why.startswith("Why: ")
    assert mend.startswith("Mend: ")
    for part in (why, mend):
        assert part.endswith((".", "…"))


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_a_rule_shows_what_is_wrong_and_what_is_right(rule: Rule) -> None:
    *_, wrong, right, why, _ = rule.documentation.split("\n\n")
    assert wrong.startswith("Wrong:\n")
    assert right.startswith("Right:\n")
    assert why.startswith("Why: ")
    example = take_apart(rule.documentation)
    assert example.wrong != example.right
    for snippet in (example.wrong, example.right):
        assert len(snippet.splitlines()) in EXAMPLE_LINES


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_the_examples_of_a_rule_are_yaml(rule: Rule) -> None:
    example = take_apart(rule.documentation)
    is_yaml = rule.name not in NOT_YAML
    for snippet in (example.right, *([example.wrong] if is_yaml else [])):
        fields = yaml.safe_load(snippet)
        assert isinstance(fields, dict)
        assert fields


def test_every_case_belongs_to_a_rule() -> None:
    folders = {path.name for path in CASES.iterdir() if path.is_dir()} - {"base"}
    assert folders <= {*NAMES}
    for rule in folders:
        assert {path.name for path in (CASES / rule).iterdir()} == {"bad", "good", "expected.txt"}
    assert {path.stem for path in CASES.glob("*.txt")} | SEEN_IN_MORE.keys() == {*NAMES}


def test_every_mistake_is_reported_under_a_rule(emitted: dict[str, set[str]]) -> None:
    assert {rule: files for rule, files in emitted.items() if rule not in NAMES} == {}


@pytest.mark.parametrize(
    "rule",
    ["invalid-id", *(rule.name for rule in RULES if rule.find.__module__ == Rule.__module__)],
)
def test_a_rule_about_reading_is_one_that_reading_knows(
    rule: str, emitted: dict[str, set[str]]
) -> None:
    assert any(not name.startswith(("rules/", "face")) for name in emitted[rule])


@pytest.mark.parametrize("is_quotation", [True, False])
@pytest.mark.parametrize("reason", list(Refusal))
def test_every_reason_to_refuse_words_is_answered_by_exactly_one_rule(
    reason: Refusal, is_quotation: bool, example: AnnotatedBriefing
) -> None:
    anchor = next(one for one in example.anchors if one.is_quotation is is_quotation)
    (span,) = anchor.matches[0].parts
    refused = Refused(reason, (span,), (anchor.matches[0].line,), "word", Label.MENU, "before")
    wrong = replace(example, anchors=(replace(anchor, located=refused),))
    (found,) = (
        found for rule in RULES if folder_of(rule.name) == "evidence" for found in rule(wrong)
    )
    assert found.place == anchor.owner.place(anchor.location)
    assert found.message
    assert found.help


@pytest.mark.parametrize("kind", sorted({*below(Ref), Ref}, key=str))
def test_every_reference_says_what_it_may_point_at(kind: type[Ref]) -> None:
    assert kind.target in TARGET_KINDS


def test_every_target_of_references_is_made_of_entries() -> None:
    assert set(TARGET_KINDS) == set(Target)
    known: tuple[type[model.Entry], ...] = (*model.LISTED, model.Source)
    for target, kinds in TARGET_KINDS.items():
        assert [kind for kind in known if issubclass(kind, kinds)], target


@pytest.mark.parametrize(
    "kind",
    [kind for kind in below(ClosedTerm) if kind is not words.Word],
    ids=lambda kind: kind.__name__,
)
def test_every_word_of_a_closed_list_has_a_meaning(kind: type[ClosedTerm]) -> None:
    meanings = [word.meaning for word in kind]
    assert len(meanings) == len(set(meanings)) > 1
    for meaning in meanings:
        assert re.fullmatch(r"[A-Z].*[.]", meaning)


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_is_in_the_readme_and_says_what_it_does(name: str) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"briefing {name}" in readme
    help_ = main.commands[name].help or ""
    assert re.match(r"[A-Z][^.]+[.]", help_)


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_option_of_a_command_says_what_it_is_for(name: str) -> None:
    for parameter in main.commands[name].params:
        text = getattr(parameter, "help", None)
        assert text or parameter.param_type_name == "argument", f"{name} {parameter.name}"


def test_every_kind_of_fact_is_shown() -> None:
    assert tuple(shown.kind for shown in SHOWN) == model.FACTS
