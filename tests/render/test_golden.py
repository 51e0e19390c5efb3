"""A fact of each kind and its Markdown, and every page of one small whole briefing."""

import re
from pathlib import Path

import pytest

from generator.annotated import AnnotatedBriefing, annotate
from generator.linkcheck import broken_links, unlinked
from generator.page import Page
from generator.render import render_pages, render_shared
from generator.render.addresses import Addresses
from tests.trees import DictTree

CASES = Path(__file__).parent.parent / "cases"
SMALL = CASES / "site" / "small"
EXPECTED = CASES / "site" / "expected"
SLUG = "kz-digital-sovereignty"
KINDS = sorted(path.name for path in (CASES / "render").iterdir())
WHOLE = ("actor", "project", "quote")
"""The kinds whose entries have a page of their own."""
PARTS = {
    "key-point": r'<li markdown="block" id="golden">.*?</li>',
    "section": r"## [^\n]* \{ #golden \}.*?(?=\n## )",
    "withdrawn": r"### [^\n]* \{ #golden \}\n\n[^\n]*\n",
}
"""Where the others stand; facts have a section each."""
FACT = r'<section class="fact [^>]*>\n\n### [^\n]* \{ #golden \}.*?</section>'


def read(**more: bytes) -> AnnotatedBriefing:
    """The small briefing with further files in it."""
    tree = DictTree.of(SMALL, "briefings", "seeds")
    added = {f"briefings/{SLUG}/{name}.yml": text for name, text in more.items()}
    return annotate(DictTree({**tree.contents, **added}), SLUG)


def compare(said: str, golden: Path, *, update: bool) -> None:
    if update:
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(said, encoding="utf-8", newline="\n")
    assert said == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_an_entry_of_each_kind_is_shown_as_agreed(kind: str, update_golden: bool) -> None:
    folder = CASES / "render" / kind
    annotated = read(golden=(folder / "entry.yml").read_bytes())
    assert annotated.reading_problems == ()
    assert all(anchor.matches for anchor in annotated.anchors), "evidence that is not there"
    place = Addresses(annotated).places["golden"].partition("#")[0]
    page = next(page for page in render_pages(Addresses(annotated)) if page.path == place)
    shown = page.content
    if kind not in WHOLE:
        found = re.search(PARTS.get(kind, FACT), shown, re.DOTALL)
        assert found, shown
        shown = found[0] + "\n"
    compare(shown, folder / "expected.md", update=update_golden)


@pytest.fixture(scope="module")
def small() -> tuple[Page, ...]:
    """Every page of the small briefing, and its files of data, which have tests of their own."""
    return render_pages(Addresses(read()))


def test_every_page_is_reached_by_links(small: tuple[Page, ...]) -> None:
    addresses = Addresses(read())
    notices = {page for page, fragments in addresses.former.items() if "" in fragments}
    assert set(unlinked(small, [addresses.home])) == notices


def test_every_page_of_a_small_briefing_is_as_agreed(
    small: tuple[Page, ...], update_golden: bool
) -> None:
    pages = [page for page in small if page.path.endswith(".md")]
    for page in pages:
        compare(page.content, EXPECTED / page.path, update=update_golden)
    kept = {path.relative_to(EXPECTED).as_posix() for path in EXPECTED.rglob("*.md")}
    assert kept == {page.path for page in pages}


def test_no_link_of_a_small_briefing_leads_nowhere(small: tuple[Page, ...]) -> None:
    assert broken_links((*small, *render_shared((Addresses(read()),)))) == []


def test_the_home_page_lists_every_briefing() -> None:
    home = render_shared(tuple(map(Addresses, (read(), read()))))[0]
    assert home.content.count("## [Cranes for a small harbour]") == 2


def test_a_quotation_is_shown_with_the_marks_of_the_article() -> None:
    tree = DictTree.of(SMALL, "briefings", "seeds")
    printed = {
        path: text.replace("są za drogie".encode(), mark.encode())
        for path, text in tree.contents.items()
        for mark in ("są za ‚drogie’" if path.startswith("seeds/") else "są za 'drogie'",)
    }
    pages = render_pages(Addresses(annotate(DictTree(printed), SLUG)))
    page = next(
        page.content for page in pages if "/quotes/" in page.path and "drogie" in page.content
    )
    assert "Dźwigi są za ‚drogie’" in page
    assert "Dźwigi są za 'drogie'" not in page
