"""A link between pages that leads nowhere is found before anything is written."""

import pytest

from generator.linkcheck import broken_links, unlinked
from generator.page import Page


def broken(content: str) -> list[str]:
    """What is broken on the page kz/claims.md beside a few others."""
    pages = [
        Page("index.md", "# Home { #top }\n"),
        Page("kz/index.md", '## Part { #s_part }\n<div id="card-1" class="x"></div>\n'),
        Page("kz/actors/someone.md", "words"),
        Page("kz/claims.md", content),
    ]
    return broken_links(pages)


@pytest.mark.parametrize(
    "link",
    [
        "[a](index.md)",
        "[a](index.md#s_part)",
        "[a](index.md#card-1)",
        "[a](../index.md#top)",
        "[a](actors/someone.md)",
        '[a](actors/someone.md "a title")',
        "[a](actors/someone.md){ .chip }",
        "[a](#here) {: #here }",
        "## Heading { #here .x }\n[a](#here)",
        '<button popovertarget="here"></button><div id="here"></div>',
        "[a](https://example.org/index.md)",
        "[a](https&#58;//example.org)",
        '<a href="https://example.org">a</a>',
        '<a href="#here">a</a>',
    ],
)
def test_a_link_that_leads_somewhere_is_no_fault(link: str) -> None:
    assert broken(link) == []


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("[a](none.md)", "none.md"),
        ("[a](kz/index.md)", "kz/index.md"),
        ("[a](../../index.md)", "../../index.md"),
        ("[a](../method.md)", "../method.md"),
        ("[a](index.md#none)", "index.md#none"),
        ("[a](#none)", "#none"),
        ('[a](none.md "a title")', "none.md"),
        ("[a](actors/)", "actors/"),
        ("[a](actors/someone)", "actors/someone"),
        ("![a](picture.png)", "picture.png"),
        ("[a](mailto:x)", "mailto:x"),
        ("[a](javascript:x)", "javascript:x"),
        ('<button popovertarget="none"></button>', "#none"),
        ('<a href="index.md">a</a>', "index.md (a raw link)"),
        ('words { title="&#60;b&#62;" } [a](#60)', "#60"),
    ],
)
def test_a_link_that_leads_nowhere_is_named_with_its_page(link: str, target: str) -> None:
    assert broken(link) == [f"kz/claims.md -> {target}"]


def test_every_broken_link_is_told_once_and_in_order() -> None:
    assert broken("[a](z.md) [a](b.md) [a](z.md)") == [
        "kz/claims.md -> b.md",
        "kz/claims.md -> z.md",
    ]


def test_a_title_is_no_link_whatever_it_says() -> None:
    title = '---\ntitle: "[a](none.md) ![b](c) {#here} --- "\n---\n'
    assert broken(f"{title}words") == []
    assert broken(f"{title}[a](#here)") == ["kz/claims.md -> #here"]


def test_a_page_that_no_path_of_links_leads_to_is_named() -> None:
    pages = [
        Page("index.md", "[a](kz/index.md#top)"),
        Page("kz/index.md", "[a](claims.md)"),
        Page("kz/claims.md", "[a](../index.md)"),
        Page("kz/lost.md", "[a](found.md) [b](claims.md)"),
        Page("kz/found.md", "words"),
        Page("kz/verify.json", "{}"),
    ]
    assert unlinked(pages, ["index.md"]) == ["kz/found.md", "kz/lost.md"]
    assert unlinked(pages, ["index.md", "kz/lost.md"]) == []


@pytest.mark.parametrize("path", ["a/feed.xml", "a/feed.json", "a/claims.csv", "a/verify.json"])
def test_words_of_a_feed_or_a_table_are_no_links(path: str) -> None:
    words = '[x](javascript:1) {#a} href="b" popovertarget="c"'
    assert broken_links([Page(path, words), Page("a.md", f"[x]({path})")]) == []
