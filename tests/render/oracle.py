"""The oracle: a hostile string must give the page that a harmless word gives, but for the word.

Both pages are parsed as a browser does, the word is replaced in the tree, and the trees are equal.
"""

import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import takewhile
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.render.escape import one_line

WORD = "Qharmlessq"
TEXT = "-text"
BLANKS = re.compile("[\t\n\x0b\f\r \x85\u2028\u2029]+")

# More than the site enables; banned for good are smartsymbols, magiclink, smarty and snippets.
EXTENSIONS: dict[str, dict[str, Any]] = {
    "abbr": {},
    "admonition": {},
    "attr_list": {},
    "def_list": {},
    "footnotes": {},
    "md_in_html": {},
    "meta": {},
    "nl2br": {},
    "tables": {},
    "toc": {"permalink": True},
    "wikilinks": {},
    "pymdownx.arithmatex": {"generic": True},
    "pymdownx.betterem": {},
    "pymdownx.blocks.admonition": {},
    "pymdownx.blocks.caption": {},
    "pymdownx.blocks.definition": {},
    "pymdownx.blocks.details": {},
    "pymdownx.blocks.html": {},
    "pymdownx.blocks.tab": {},
    "pymdownx.caret": {},
    "pymdownx.critic": {},
    "pymdownx.details": {},
    "pymdownx.emoji": {},
    "pymdownx.escapeall": {},
    "pymdownx.fancylists": {},
    "pymdownx.highlight": {},
    "pymdownx.inlinehilite": {},
    "pymdownx.keys": {},
    "pymdownx.mark": {},
    "pymdownx.progressbar": {},
    "pymdownx.quotes": {"callouts": True},
    "pymdownx.saneheaders": {},
    "pymdownx.superfences": {},
    "pymdownx.tabbed": {"alternate_style": True},
    "pymdownx.tasklist": {"custom_checkbox": True},
    "pymdownx.tilde": {},
}

BODY = """\
# Page { #page }

{{ s }}

Words {{ s }} and words. {{ s }}{{ s }} "{{ s }}" ({{ s }}): {{ s }}.
{{ s }} *{{ trimmed }}* **{{ trimmed }}** {{ s }}[words](https://example.org){{ s }}![x](y.png){{ s
}}`code`{{ s }}[^1]{{ s }}**words**{{ s }}<b>words</b>{{ s }}

> {{ s }}

- {{ s }}
    - {{ s }}

1. {{ s }}

- [ ] {{ s }}

Term {{ s }}
:   {{ s }}

| head | {{ s }} |
|---|---|
| {{ s }} | [{{ s }}](https://example.org) |

## {{ s }} { #section }

[{{ s }}](https://example.org "{{ s|attr }}") ![{{ s|attr }}](https://example.org/x.png)

Words[^1] and ABBR.

[^1]: {{ s }} words

*[ABBR]: {{ s }}

!!! note "{{ s|attr }}"
    {{ s }}

??? quote "{{ s|attr }}"
    {{ s }}

=== "{{ s|attr }}"
    {{ s }}

<div class="card" markdown>

### {{ s }} { #card }

{{ s }}

- {{ s }}

Words
{ title="{{ s|attr }}" }

<span title="{{ s|attr }}">{{ s }}</span>

</div>

<p title="{{ s|attr }}" data-bare={{ s|attr }}>{{ s }}</p>

<script type="application/ld+json">{{ [{"name": s}]|jsonld }}</script>
"""

SHORT_BODY = """\
{{ s }}

| a | b |
|---|---|
| {{ s }} | {{ s }} |

## {{ s }} { #section }

[{{ s }}](https://example.org "{{ s|attr }}")
"""

LONG = 1000
"""From this length on the short page is enough: Markdown's time is quadratic."""


def one_space(content: str) -> str:
    """A text without the blanks that a browser joins or leaves out; other spaces stay."""
    return re.sub(r"[ \t\n]+", " ", content).strip(" ")


@lru_cache(maxsize=16)  # the harmless page is held against one page after another
def read(page: str) -> tuple[tuple[str, dict[str, str], str, str, int], ...]:
    """The elements of a page as a browser reads it: tag, attributes, text, tail, children."""
    found = []
    root = LexborHTMLParser(page).root
    assert root is not None
    for node in (node for node in root.traverse(include_text=True) if node.tag != TEXT):
        inner = tuple(node.iter(include_text=True))
        text, tail = node.comment_content or leading(inner), leading(following(node))
        attributes = {name: value or "" for name, value in node.attributes.items()}
        if attributes.get("type") == "application/ld+json":
            text = "\n".join(one_line(entry["name"]) for entry in json.loads(text))
        children = sum(child.tag != TEXT for child in inner)
        found.append((node.tag or "", attributes, text, tail, children))
    return tuple(found)


def following(node: LexborNode) -> Iterator[LexborNode]:
    """What stands behind a node, in its parent."""
    while (next_one := node.next) is not None:
        yield (node := next_one)


def leading(nodes: Iterable[LexborNode]) -> str:
    """The text before the first element."""
    return "".join(node.text(deep=False) for node in takewhile(lambda one: one.tag == TEXT, nodes))


def tree(page: str, *, word: str = WORD, stands_for: str = WORD) -> list[Any]:
    """A page as a browser reads it, with a word replaced in its texts and attributes."""
    value, words = one_line(stands_for), BLANKS.sub(" ", stands_for)
    return [
        (
            tag,
            {name: content.replace(word, value) for name, content in attributes.items()},
            one_space(text.replace(word, words)),
            one_space(tail.replace(word, words)),
            children,
        )
        for tag, attributes, text, tail, children in read(page)
    ]
