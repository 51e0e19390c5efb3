"""Templates filled: the one place where a page's views become Markdown."""

from functools import cache
from pathlib import Path
from typing import Any

import jinja2

from generator.page import Page
from generator.render.environment import environment
from generator.render.views import Head
from generator.render.wording import shortened
from generator.wordings import CatalogueLanguage, speaking

TEMPLATES = tuple(Path(__file__).parent / name for name in ("pages", "parts", "pictures"))
"""The folders in which a template lies beside the module that fills it."""
DESCRIPTION = 200  # characters; search engines show less


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
