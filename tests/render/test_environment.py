"""No string leaves a template unescaped, whatever the template does with it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

import jinja2
import pytest
import yaml
from jinja2.filters import FILTERS
from markupsafe import Markup

from generator.render.escape import Escaped
from generator.render.shell import environment

TEMPLATES: dict[str, list[str]] = yaml.load(
    Path(__file__).with_name("templates.yml").read_text(encoding="utf-8"), yaml.CSafeLoader
)
RAW = "<b>*x*</b>"
ESCAPED = "&#60;b&#62;&#42;x&#42;&#60;&#47;b&#62;"

PARTS = {
    "macros.md.j2": "{% macro show(x) %}{{ x }}{% endmacro %}"
    "{% macro box() %}[{{ caller() }}]{% endmacro %}",
    "included.md.j2": "{{ raw }}",
    "base.md.j2": "{% block content %}{% endblock %}",
}


class Stance(StrEnum):
    """A string that is not of type `str` itself."""

    HOSTILE = RAW


@dataclass
class Fact:
    """A value with members, as templates are given them."""

    text: str = RAW
    words: list[str] = field(default_factory=lambda: [RAW])

    def shout(self) -> str:
        return self.text

    def give(self, caller: Callable[[], str]) -> str:
        caller()
        return self.text

    def __html__(self) -> str:
        return self.text


VALUES: dict[str, Any] = {
    "raw": RAW,
    "fact": Fact(),
    "stance": Stance.HOSTILE,
    "many": [RAW, RAW],
    "named": {"a": RAW},
    "markup": Escaped("&#42;"),
    "yes": True,
    "tree": [{"text": RAW, "children": [{"text": RAW, "children": []}]}],
}


def render(source: str, **values: Any) -> str:
    templates = environment({**PARTS, "page.md.j2": source})
    return templates.get_template("page.md.j2").render({**VALUES, **values})


@pytest.mark.parametrize("source", TEMPLATES["escaped"])
def test_a_string_is_escaped_once_wherever_it_comes_from(source: str) -> None:
    assert render(source) == ESCAPED


@pytest.mark.parametrize("name", sorted(FILTERS.keys() - {"attr", "indent"}))  # ours
def test_templates_have_no_filters_of_jinja(name: str) -> None:
    with pytest.raises(jinja2.TemplateAssertionError):
        render(f"{{{{ many|{name} }}}}")


def test_a_recursive_loop_escapes_at_every_depth() -> None:
    source = "{% for node in tree recursive %}{{ node.text }},{{ loop(node.children) }}{% endfor %}"
    assert render(source) == f"{ESCAPED},{ESCAPED},"


def test_a_self_reference_to_a_block_is_markup_already() -> None:
    assert render("{% block a %}{{ raw }}{% endblock %}{{ self.a() }}") == ESCAPED * 2


def test_markup_goes_through_as_it_is() -> None:
    assert render("{{ markup }}{{ plain }}", plain=Markup("<b>")) == "&#42;<b>"


def test_what_joins_markup_in_python_is_escaped_too() -> None:
    assert render("{{ x }}", x=Escaped("[") + RAW) == "[" + ESCAPED


@pytest.mark.parametrize(("number", "shown"), [(7, "7"), (Decimal("6.8"), "6.8"), (-5, "&#45;5")])
def test_a_number_is_printed(number: object, shown: str) -> None:
    assert render("{{ x }}", x=number) == shown


@pytest.mark.parametrize("value", [None, True, [RAW], {"a": RAW}, 0.5, Fact(), Fact, b"x"])
def test_what_is_no_string_number_or_markup_is_not_printed(value: object) -> None:
    with pytest.raises(jinja2.TemplateRuntimeError, match="print one of its fields"):
        render("{{ x }}", x=value)


@pytest.mark.parametrize(
    "source",
    ["{{ x }}", "{{ x|attr }}", "{{ fact.x }}", "{% if x %}{% endif %}", "{{ raw if no }}"],
)
def test_what_is_undefined_is_an_error(source: str) -> None:
    with pytest.raises(jinja2.UndefinedError):
        render(source)


@pytest.mark.parametrize("expression", TEMPLATES["strings"])
def test_what_makes_strings_is_refused_when_the_template_is_loaded(expression: str) -> None:
    with pytest.raises(jinja2.TemplateAssertionError):
        environment({"x.md.j2": f"{{{{ {expression} }}}}"}).get_template("x.md.j2")


@pytest.mark.parametrize("expression", TEMPLATES["members"])
def test_strings_have_no_members_and_markup_is_escaped_once(expression: str) -> None:
    with pytest.raises((jinja2.TemplateRuntimeError, ValueError)):
        render(f"{{{{ {expression} }}}}")


@pytest.mark.parametrize("name", ["range", "dict", "lipsum", "cycler", "joiner", "namespace"])
def test_there_are_no_global_functions(name: str) -> None:
    with pytest.raises(jinja2.UndefinedError):
        render(f"{{{{ {name}() }}}}")


def test_arithmetic_with_a_number_is_not_a_string() -> None:
    assert render("{% for x in many %}{{ loop.index + 1 }} {% endfor %}") == "2 3 "


def test_the_error_names_the_file_and_the_line(tmp_path: Path) -> None:
    (tmp_path / "page.md.j2").write_text("# x\n\n{{ a }}\n{% if a %}\n{{ a ~ b }}\n{% endif %}\n")
    with pytest.raises(jinja2.TemplateAssertionError) as caught:
        environment((tmp_path,)).get_template("page.md.j2")
    assert caught.value.lineno == 5
    assert caught.value.filename == str(tmp_path / "page.md.j2")
    assert "'~' makes strings" in str(caught.value)


@pytest.mark.parametrize("source", TEMPLATES["fitting"])
def test_a_value_in_its_position_is_printed(source: str) -> None:
    assert RAW not in render(source, link="https://example.org", id="roman-wassilenko")


@pytest.mark.parametrize("source", [*TEMPLATES["statements"], *TEMPLATES["misplaced"]])
def test_what_finds_a_way_round_or_lacks_its_filter_is_refused(source: str) -> None:
    with pytest.raises(jinja2.TemplateAssertionError):
        environment({"x.md.j2": source}).get_template("x.md.j2")


def test_indented_markup_stays_inside_its_list_item() -> None:
    source = "- {% set x %}\none\n\ntwo {{ raw }}\n{% endset %}{{ x|indent }}|"
    assert render(source) == f"- one\n\n    two {ESCAPED}\n|"


def test_a_template_keeps_its_last_line_end_and_no_blank_lines_of_its_own() -> None:
    assert render("{% if yes %}\nx\n  {% endif %}\ny\n") == "x\ny\n"
