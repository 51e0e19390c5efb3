"""Hostile strings through a real build: titles, descriptions, tags, contents, search."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.render.escape import one_line
from generator.render.shell import environment
from tests.built import build_by
from tests.hostile import HOSTILE
from tests.render.oracle import LONG, WORD, tree

SHORT = [(name, one_line(string)) for name, string in HOSTILE if len(string) < LONG]
IN_NAVIGATION = "</title><script>alert(1)</script>"

PAGE = """\
---
title: {{ s|front }}
description: {{ s|front }}
tags:
  - {{ s|front }}
---

{{ s }}

## {{ s }} { #section }

{{ s }}

| {{ s }} |
|---|
| [{{ s }}](https://example.org "{{ s|attr }}") |

<div class="card" markdown>
{{ s }}
</div>

<script type="application/ld+json">{{ [{"name": s}]|jsonld }}</script>
"""

CONFIG: dict[str, Any] = {
    "site_name": "Briefing",
    "site_url": "https://example.org/",
    "theme": {
        "name": "material",
        "font": False,
        "features": ["navigation.footer", "navigation.path", "toc.follow"],
    },
    "plugins": ["search", "tags"],
    "nav": [{"Home": "index.md"}, "nasty.md", {"Tags": "tags.md"}],
    "not_in_nav": "/page-*.md",
    "markdown_extensions": [
        "abbr",
        "admonition",
        "attr_list",
        "def_list",
        "footnotes",
        "md_in_html",
        "tables",
        {"toc": {"permalink": True}},
        "pymdownx.caret",
        "pymdownx.critic",
        "pymdownx.details",
        "pymdownx.mark",
        "pymdownx.superfences",
        "pymdownx.tilde",
    ],
}


def address(name: str) -> str:
    return f"page-{name}-page"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with one page for each string and one for the harmless word."""
    root = tmp_path_factory.mktemp("hostile")
    docs = root / "docs"
    docs.mkdir()
    page = environment({"page.md.j2": PAGE}).get_template("page.md.j2")
    for name, string in [*SHORT, (WORD, WORD)]:
        (docs / f"{address(name)}.md").write_text(page.render(s=string), "utf-8")
    (docs / "nasty.md").write_text(page.render(s=IN_NAVIGATION), "utf-8")
    (docs / "index.md").write_text("# Home\n", "utf-8")
    (docs / "tags.md").write_text("# Tags\n\n<!-- material/tags -->\n", "utf-8")
    (root / "mkdocs.yml").write_text(yaml.safe_dump(CONFIG), "utf-8")
    return build_by("mkdocs", root, "--strict")


def built(site: Path, name: str, string: str = WORD) -> list[Any]:
    html = (site / address(name) / "index.html").read_text("utf-8")
    # the slug of a tag is derived from it, and holds nothing but letters, digits and hyphens
    html, tags = re.subn(r'href="\.\./tags/#tag:[\w-]*"', 'href="tag"', html)
    assert tags == 1
    return tree(html.replace(address(name), address("x")), stands_for=string)


@pytest.mark.parametrize(("name", "string"), SHORT, ids=[name for name, _ in SHORT])
def test_a_built_page_differs_in_nothing_but_the_words(site: Path, name: str, string: str) -> None:
    assert built(site, name) == built(site, WORD, string)


def test_a_built_page_shows_the_word_in_title_description_tag_heading_contents_and_body(
    site: Path,
) -> None:
    found = built(site, WORD)
    assert ("title", {}, f"{WORD} - Briefing", "\n", 0) in [(*e[:3], "\n", 0) for e in found]
    assert [e[1]["content"] for e in found if e[1].get("name") == "description"] == [WORD]
    assert sum(WORD in element[2] for element in found) >= 10


def indexed(site: Path, name: str) -> list[dict[str, Any]]:
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    page = address(name) + "/"
    return [
        {**entry, "location": entry["location"].removeprefix(page)}
        for entry in index["docs"]
        if entry["location"].startswith(page)
    ]


def inserted(entry: dict[str, Any], string: str = WORD) -> list[Any]:
    """What Material's search inserts as HTML, parsed; it strips and joins white space."""
    html = (entry["title"], entry["text"], *entry["tags"])
    return [
        [entry["location"]],
        *(
            [
                (tag, attributes, " ".join(content.split()), " ".join(tail.split()), children)
                for tag, attributes, content, tail, children in tree(piece, stands_for=string)
            ]
            for piece in html
        ),
    ]


@pytest.fixture(scope="module")
def search_index(site: Path) -> dict[str, list[dict[str, Any]]]:
    """The entries of every page by its name, with the location inside the page."""
    return {name: indexed(site, name) for name in [WORD, *(name for name, _ in SHORT)]}


@pytest.mark.parametrize(("name", "string"), SHORT, ids=[name for name, _ in SHORT])
def test_the_search_index_holds_no_more_markup_than_for_a_harmless_word(
    search_index: dict[str, list[dict[str, Any]]], name: str, string: str
) -> None:
    expected = [inserted(entry, string) for entry in search_index[WORD]]
    assert [inserted(entry) for entry in search_index[name]] == expected


def test_the_search_index_has_the_word_in_titles_texts_and_tags(
    search_index: dict[str, list[dict[str, Any]]],
) -> None:
    page, section = search_index[WORD]
    assert (page["title"], page["tags"], section["title"]) == (WORD, [WORD], WORD)
    assert WORD in page["text"]
    assert WORD in section["text"]


def test_the_page_of_tags_shows_every_tag_and_nothing_else(site: Path) -> None:
    found = tree((site / "tags" / "index.html").read_text("utf-8"))
    shown = {
        content for tag, attributes, content, *_ in found if attributes.get("class") == "md-tag"
    }
    assert shown == {string for _, string in [*SHORT, (WORD, WORD)]}
    assert not [element for element in found if element[0] == "script" and "alert" in element[2]]


def test_a_title_in_the_navigation_stays_a_title(site: Path) -> None:
    found = tree((site / "index.html").read_text("utf-8"))
    assert not [element for element in found if element[0] == "script" and "alert" in element[2]]
    assert sum(IN_NAVIGATION in element[2] for element in found) >= 2
