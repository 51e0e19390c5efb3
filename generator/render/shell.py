"""Templates filled: the one place where a page's views become Markdown.

No string reaches a page unescaped: every printed value goes through `finalize`, constants and the
results of `{% call %}` included. What could join a string to markup behind its back is not there:
filters only escape, strings have no members, and `template_rules` refuses the rest when a template
is loaded.
"""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import jinja2
from jinja2.compiler import CodeGenerator, Frame
from jinja2.ext import Extension
from jinja2.nodes import Call, EvalContext, Template
from jinja2.utils import pass_eval_context
from markupsafe import Markup

from generator.page import Page
from generator.render import escape
from generator.render.template_rules import mistakes
from generator.render.views import Head
from generator.render.wording import shortened
from generator.wordings import CatalogueLanguage, speaking
from generator.wordings.marked import in_template

TEMPLATES = tuple(Path(__file__).parent / name for name in ("pages", "parts", "pictures"))
"""The folders in which a template lies beside the module that fills it."""
DESCRIPTION = 200  # characters; search engines show less


def environment(templates: Sequence[Path] | Mapping[str, str]) -> jinja2.Environment:
    """Make the environment for the templates of some folders, or for a mapping of names to sources.

    There are the filters `address`, `attr`, `front`, `url` and `jsonld` (see
    `generator.render.escape`), each allowed only where it fits, and `indent(width)` for markup that
    stands in a list item or an admonition; none of Jinja's own, and no global functions: what is
    computed is computed before.

    Raises (when a template is loaded or rendered):
        jinja2.TemplateAssertionError: for what the rules of templates refuse, with file and line.
        jinja2.TemplateRuntimeError: for a printed value that is no string, number or markup.
        jinja2.UndefinedError: for an undefined name, wherever it is used.
    """
    loader: jinja2.BaseLoader
    if isinstance(templates, Mapping):
        loader = jinja2.DictLoader(templates)
    else:
        loader = jinja2.FileSystemLoader(templates)
    return MarkdownEnvironment(loader)


class _Wordings(Extension):
    """Writes what stands in `{% trans %}` in the language that is spoken, before it is read.

    So the rules of templates hold for translations as they do for the wordings themselves.
    """

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002
        return in_template(source)


class _CodeGenerator(CodeGenerator):
    def visit_Call(self, node: Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        """Finalize the result of `{% call %}`, which Jinja writes out as it is."""
        if forward_caller:
            self.write("escape(environment.finalize(context.eval_ctx, ")
        super().visit_Call(node, frame, forward_caller=forward_caller)
        if forward_caller:
            self.write("))")


class MarkdownEnvironment(jinja2.Environment):
    """Jinja for Markdown pages; made by `environment`."""

    code_generator_class = _CodeGenerator

    def __init__(self, loader: jinja2.BaseLoader) -> None:
        super().__init__(
            loader=loader,
            extensions=[_Wordings],
            autoescape=True,
            finalize=_finalize,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self.globals.clear()
        self.filters = dict(_FILTERS)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Give a member of a value, but none of a string's methods and nothing private."""
        _refuse_string_members(obj, attribute)
        try:
            return getattr(obj, attribute)  # as the one above does first
        except AttributeError:
            return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Give an item of a value, but none of a string."""
        _refuse_string_members(obj, argument)
        return super().getitem(obj, argument)

    def _generate(
        self, source: Template, name: str | None, filename: str | None, defer_init: bool = False
    ) -> str:
        for mistake in mistakes(source):
            raise jinja2.TemplateAssertionError(mistake.message, mistake.line, name, filename)
        return super()._generate(source, name, filename, defer_init)


# Taking the evaluation context keeps Jinja from finalizing constants after it has escaped them.
@pass_eval_context
def _finalize(_: EvalContext, value: Any) -> Markup:
    if isinstance(value, Markup):
        return value
    return escape.text(_printable(value))


def _printable(value: Any) -> str:
    if isinstance(value, Markup):
        raise jinja2.TemplateRuntimeError("a value that is markup already is not escaped again")
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, jinja2.Undefined):
        return str(value)  # raises, with the name that is missing
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return str(value)
    raise jinja2.TemplateRuntimeError(
        f"a template prints a value of type {type(value).__name__}; print one of its fields"
    )


def _refuse_string_members(obj: Any, member: Any) -> None:
    if isinstance(member, str) and member.startswith("_"):
        raise jinja2.TemplateRuntimeError(f"'{member}' is private")
    if isinstance(obj, str) and (not isinstance(member, str) or hasattr(Markup, member)):
        raise jinja2.TemplateRuntimeError(
            f"'{member}' of a string is not for templates; make the value in Python"
        )


def _printed(escaping: Callable[[str], Markup]) -> Callable[[Any], Markup]:
    """A filter that escapes what may be printed."""
    return lambda value: escaping(_printable(value))


def _indent(value: Any, width: int = 4) -> Markup:
    """Indent every line but the first and the empty ones."""
    markup = value if isinstance(value, Markup) else escape.text(_printable(value))
    first, *later = str(markup).split("\n")
    blanks = " " * width
    return escape.Escaped("\n".join([first, *(blanks + line if line else "" for line in later)]))


_FILTERS: Mapping[str, Callable[..., Markup]] = MappingProxyType(
    {
        "address": _printed(escape.own_address),
        "attr": _printed(escape.attribute),
        "front": _printed(escape.front),
        "indent": _indent,
        "jsonld": escape.json_ld,
        "url": _printed(escape.url),
    }
)


@cache
def _environment(_: CatalogueLanguage) -> jinja2.Environment:
    """The templates in one language; they are read once."""
    return environment(TEMPLATES)


def page(path: str, template: str, head: Head, **views: Any) -> Page:
    """Fill a template; blank lines are reduced to one, which means the same in Markdown."""
    return Page(path, fill(template, head=head, **views))


def fill(template: str, **views: Any) -> str:
    """The Markdown of a template, or of a part of a page that has one."""
    return _tidy(_environment(speaking()).get_template(template).render(**views))


def head(title: str, description: str, **more: Any) -> Head:
    """The front matter of a page, with a description of a length that is shown."""
    return Head(title, shortened(description, DESCRIPTION), **more)


def _tidy(written: str) -> str:
    lines: list[str] = []
    for line in written.strip().split("\n"):
        stripped = line.rstrip()
        if stripped or (lines and lines[-1]):
            lines.append(stripped)
    return "\n".join(lines) + "\n"
