"""Wordings that stand in files: marked in templates, scripts, styles and settings, told in pages.

A template marks them as Jinja's own extension does, `{% trans %}Close{% endtrans %}`, and with a
context if they mean several things, `{% trans "stance" %}planned{% endtrans %}`. Expressions and
markup between the marks belong to the wording, so that a translation puts them in its own order.
A script, a style sheet and our settings for MkDocs mark them as a program does, `_("Close")`.
A hand-written page is a wording for each of its paragraphs, and for each row of its tables.
"""

import json
import re
from collections.abc import Iterator
from pathlib import PurePath

from generator.wordings import _, pgettext

TRANS = re.compile(r'{% trans(?: "([^"]+)")? %}(.+?){% endtrans %}', re.DOTALL)
CALL = re.compile(r'(?<![\w.])_\(("(?:[^"\\\n]|\\.)*")\)')
HAS_WORDS = re.compile(r"(?<![@\w])[^\W\d_]{2}")
CODE = "```"
BETWEEN = re.compile(r"(\n\n|\n(?=\|))")
FRONT = re.compile(r'^(title|description): ("(?:[^"\\]|\\.)*")$', re.MULTILINE)

Message = tuple[str | None, str]
"""The context of a wording, if it has one, and the wording."""


def in_template(source: str) -> str:
    """A template with its wordings in the language that is spoken."""
    return TRANS.sub(
        lambda found: pgettext(found[1], found[2]) if found[1] else _(found[2]), source
    )


def in_code(source: str) -> str:
    """A script, a style sheet or settings; a wording becomes a string in double quotes."""
    return CALL.sub(lambda found: json.dumps(_(json.loads(found[1])), ensure_ascii=False), source)


def in_page(source: str) -> str:
    """A hand-written page with its paragraphs, title and description."""
    front, blocks = _parts(source)
    front = FRONT.sub(
        lambda found: f"{found[1]}: {json.dumps(_(json.loads(found[2])), ensure_ascii=False)}",
        front,
    )
    return front + "".join(_(one) if _is_said(one) else one for one in blocks) + "\n"


def in_file(name: str, data: bytes) -> bytes:
    """A file of ours, known by its name, with its wordings in the language that is spoken."""
    written = {".html": in_template, ".md": in_page, ".js": in_code, ".css": in_code}
    write = written.get(PurePath(name).suffix)
    return write(data.decode()).encode() if write else data


def messages(name: str, source: str) -> Iterator[Message]:
    """The wordings that a file marks; which marks it has is known by its name."""
    if name.endswith((".j2", ".html")):
        yield from ((found[1], found[2]) for found in TRANS.finditer(source))
    elif name.endswith(".md"):
        front, blocks = _parts(source)
        yield from ((None, json.loads(found[2])) for found in FRONT.finditer(front))
        yield from ((None, one) for one in blocks if _is_said(one))
    else:
        yield from ((None, json.loads(found[1])) for found in CALL.finditer(source))


def _parts(source: str) -> tuple[str, list[str]]:
    """The front matter, if there is any, and what stands below it with what stands between."""
    front, body = "", source
    if source.startswith("---\n"):
        _begin, front, body = source.split("---\n", 2)
        front = f"---\n{front}---\n\n"
    return front, BETWEEN.split(body.strip("\n"))


def _is_said(part: str) -> bool:
    """Whether a part of a page is words, and neither code nor what fills a gap."""
    return not part.startswith(CODE) and HAS_WORDS.search(part) is not None
