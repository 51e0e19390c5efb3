"""The second wall: what must not be on a built site is found there, and nothing else is."""

import json
from pathlib import Path

import pytest

from generator.builder import shipped
from generator.sitecheck import Fault, check_pages, check_site

LARGEST = 300_000  # bytes of HTML of a page
THEME_SCRIPT = '<script>__md_scope=new URL("{base}",location)</script>'
PAGE = """<!doctype html><html lang="en"><head><title>t</title>{script}</head><body>
<nav><a href="{base}">Home</a></nav><main><article class="md-content__inner">{content}</article>
</main></body></html>"""
HONEST = """<h1 id="top">Title</h1><section class="fact"><h3 id="a-fact">A fact</h3>
<p>Words <a href="#a-fact">here</a> and <a href="https://example.org/x">there</a>.</p></section>"""


def a_site(
    folder: Path, content: str = HONEST, page: str = "", index: str = "", root: str = "/"
) -> Path:
    """A site of a home page, one more page and the error page; parts of it can be replaced."""
    (folder / "more").mkdir(parents=True)
    (folder / "search").mkdir()
    home = PAGE.format(base=".", script=THEME_SCRIPT.format(base="."), content=HONEST)
    more = PAGE.format(base="..", script=THEME_SCRIPT.format(base=".."), content=content)
    error = PAGE.format(base=root, script=THEME_SCRIPT.format(base=root), content="<h1>404</h1>")
    (folder / "index.html").write_text(home, encoding="utf-8")
    (folder / "more" / "index.html").write_text(page or more, encoding="utf-8")
    (folder / "404.html").write_text(error, encoding="utf-8")
    hits = [{"location": "more/#a-fact", "title": "A fact", "text": "<p>Words &lt;b&gt;</p>"}]
    found = index or json.dumps({"docs": hits})
    (folder / "search" / "search_index.json").write_text(found, encoding="utf-8")
    return folder


def faults(site: Path, base: str = "/") -> list[str]:
    """What is wrong with the site, in words."""
    return [str(fault) for fault in check_site(site, ["", "more/"], [], base)]


def test_an_honest_site_has_no_fault(tmp_path: Path) -> None:
    assert faults(a_site(tmp_path)) == []


@pytest.mark.parametrize("base", ["/", "/repo/", "/a/b/", "/a%20b/"])
def test_a_site_is_sound_below_the_path_that_it_was_built_for(tmp_path: Path, base: str) -> None:
    assert faults(a_site(tmp_path, root=base), base) == []


@pytest.mark.parametrize("base", ["/", "/repo/", "/a%20b/"])
def test_pages_are_sound_by_themselves_below_any_path(tmp_path: Path, base: str) -> None:
    assert check_pages(a_site(tmp_path, root=base)) == ()


@pytest.mark.parametrize(
    ("root", "base"),
    [("/", "/repo/"), ("/repo/", "/"), ("/repo", "/repo/"), ("/repository/", "/repo/")],
)
def test_a_site_built_for_another_path_is_refused(tmp_path: Path, root: str, base: str) -> None:
    found = faults(a_site(tmp_path, root=root), base)
    assert any("404.html: a link" in one for one in found), found
    assert any("more/index.html: a script" in one for one in found), found


@pytest.mark.parametrize("way", ["/repo/", "/", "../..", "../", ".", "https://evil.example/", "x"])
def test_only_the_page_s_own_way_to_the_root_may_stand_in_the_theme_s_script(
    tmp_path: Path, way: str
) -> None:
    page = PAGE.format(base="..", script=THEME_SCRIPT.format(base=way), content=HONEST)
    found = faults(a_site(tmp_path, page=page, root="/repo/"), "/repo/")
    assert any("a script that the theme does not have" in one for one in found), found


def test_the_error_page_names_nothing_relative_to_where_it_is_shown(tmp_path: Path) -> None:
    site = a_site(tmp_path)
    error = PAGE.format(base="more/", script=THEME_SCRIPT.format(base="/"), content="<h1>404</h1>")
    (site / "404.html").write_text(error, encoding="utf-8")
    assert faults(site) == [
        "404.html: a link to 'more/', which leads elsewhere from every other address"
    ]


@pytest.mark.parametrize(
    "planted",
    [
        '<script src="https://evil.example/x.js"></script>',
        '<script src="//evil.example/x.js"></script>',
        '<link rel="stylesheet" href="https://evil.example/x.css">',
        '<link rel="canonical stylesheet" href="https://evil.example/x.css">',
        '<link rel="preconnect" href="https://evil.example/">',
    ],
)
def test_no_part_of_a_page_comes_from_another_host(tmp_path: Path, planted: str) -> None:
    script = THEME_SCRIPT.format(base="..") + planted
    page = PAGE.format(base="..", script=script, content=HONEST)
    found = faults(a_site(tmp_path, page=page))
    assert any("comes from another host" in one for one in found), found


def test_a_page_may_say_where_it_is_published(tmp_path: Path) -> None:
    script = THEME_SCRIPT.format(base="..") + '<link rel="canonical" href="https://example.org/">'
    page = PAGE.format(base="..", script=script, content=HONEST)
    assert faults(a_site(tmp_path, page=page)) == []


@pytest.mark.parametrize(
    ("planted", "said"),
    [
        ("<script>alert(1)</script>", "script"),
        ('<script type="text/plain">x</script>', "a script in the content"),
        ("<style>p{}</style>", "element <style>"),
        ('<iframe src="https://example.org"></iframe>', "element <iframe>"),
        ("<object></object>", "element <object>"),
        ("<custom-element></custom-element>", "element <custom-element>"),
        ("<svg><foreignobject></foreignobject></svg>", "element <foreign"),
        ("<svg><animate></animate></svg>", "element <animate>"),
        ('<p onclick="x()">p</p>', "attribute onclick"),
        ('<svg onload="x()"></svg>', "attribute onload"),
        ('<p style="color:red">p</p>', "attribute style"),
        ('<img src="x.png" srcset="y" alt="z">', "attribute srcset"),
        ('<a href="javascript:x()">go</a>', "address 'javascript:x()'"),
        ('<a href=" JaVaScript:x()">go</a>', "address"),
        ('<a href="data:text/html,x">go</a>', "address 'data:"),
        ('<a href="vbscript:x">go</a>', "address 'vbscript:"),
        ('<form action="javascript:x()"></form>', "address 'javascript:"),
        ('<a href="../nowhere/">go</a>', "which is not there"),
        ('<a href="../../more/">go</a>', "which is not below /"),
        ('<img src="https://example.org/x.png" alt="x">', "comes from another host"),
        ('<a href="#nothing">go</a>', "no such place"),
        ('<a href="../#nothing">go</a>', "no such place"),
        ('<a href="page.md">go</a>', "which is not there"),
        ('<img src="missing.png" alt="x">', "which is not there"),
        ('<a href="#a-fact"></a>', "a link without words"),
        ('<p id="a-fact">again</p>', "the id 'a-fact' stands 2 times"),
    ],
)
def test_what_no_template_makes_is_refused(tmp_path: Path, planted: str, said: str) -> None:
    found = faults(a_site(tmp_path, content=HONEST + planted))
    assert found
    assert all(one.startswith("more/index.html") for one in found)
    assert any(said in one for one in found), found


def test_a_fault_names_the_fact_it_stands_in(tmp_path: Path) -> None:
    content = HONEST.replace("Words", '<b onclick="x()">Words</b>')
    site = a_site(tmp_path, content=content)
    assert check_site(site, ["", "more/"], []) == (
        Fault("more/index.html", "an attribute onclick on <b>", "a-fact"),
    )


def test_the_head_of_a_page_is_behind_the_wall_too(tmp_path: Path) -> None:
    page = PAGE.format(base="..", script="<script>steal()</script>", content=HONEST)
    assert any("the theme does not have" in one for one in faults(a_site(tmp_path, page=page)))


def test_a_page_says_its_language(tmp_path: Path) -> None:
    page = PAGE.format(base="..", script="", content=HONEST).replace(' lang="en"', "")
    assert any("what language" in one for one in faults(a_site(tmp_path, page=page)))


def test_a_missing_page_and_one_that_nobody_wrote_are_found(tmp_path: Path) -> None:
    site = a_site(tmp_path)
    missing = check_site(site, ["", "more/", "third/"], [])
    assert [fault.page for fault in missing] == ["third/index.html"]
    unknown = check_site(site, [""], [])
    assert [fault.page for fault in unknown] == ["more/index.html"]
    assert check_site(site, [""], ["more/"]) == ()


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({"location": "more/", "title": "<script>x</script>", "text": ""}, "markup in the search"),
        ({"location": "more/", "title": "t", "text": "<p onclick=x>t</p>"}, "markup in the search"),
        ({"location": "more/", "title": "t", "text": "<img src=x>"}, "markup in the search"),
        ({"location": "gone/", "title": "t", "text": ""}, "search leads to"),
        ({"location": "more/#gone", "title": "t", "text": ""}, "search leads to"),
    ],
)
def test_the_search_index_is_read_too(tmp_path: Path, entry: dict[str, str], said: str) -> None:
    found = faults(a_site(tmp_path, index=json.dumps({"docs": [entry]})))
    assert any(said in one for one in found), found


def test_a_site_without_search_or_error_page_is_refused(tmp_path: Path) -> None:
    site = a_site(tmp_path)
    (site / "search" / "search_index.json").unlink()
    (site / "404.html").unlink()
    found = faults(site)
    assert any("no search index" in one for one in found)
    assert any("404.html" in one for one in found)


@pytest.mark.slow
def test_no_page_of_the_real_site_is_long(built_site: Path) -> None:
    sizes = {page: page.stat().st_size for page in built_site.rglob("*.html")}
    assert {page: size for page, size in sizes.items() if size > LARGEST} == {}


@pytest.mark.slow
def test_the_real_site_has_no_fault(built_site: Path) -> None:
    pages = [path.relative_to(built_site).as_posix() for path in built_site.rglob("index.html")]
    addresses = [path.removesuffix("index.html") for path in pages]
    assert check_site(built_site, addresses, [], shipped=shipped("en")) == ()
