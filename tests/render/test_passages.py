"""A long article comes in parts: bounded pages, nothing lost, old addresses alive."""

import re
from itertools import pairwise

import pytest

from generator.annotated import annotate
from generator.linkcheck import broken_links, unlinked
from generator.page import address_of
from generator.published import Address, Published
from generator.render import passages, render_pages
from generator.render.addresses import Addresses
from generator.render.pages import from_article
from tests.briefings import MORE, REAL, base, real

FEW = 5
HOME, FACTS = "elva/sources/port.md", "briefings/elva/facts/port.yml"


@pytest.fixture
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page has room for five facts, five lines of each kind, and two thousand bytes of words."""
    monkeypatch.setattr(passages, "MOST", FEW)
    monkeypatch.setattr(from_article, "LINES", FEW)
    monkeypatch.setattr(passages, "LONGEST", 2_000)


def claims(number: int) -> str:
    return "claims:\n" + "".join(
        f"  - {{id: more-{n}, source: port, evidence: 348 tonnes, text: So it is.}}\n"
        for n in range(number)
    )


def pages_of(number: int, *published: str) -> dict[str, str]:
    addresses = tuple(Address(*one.split("#")) for one in published)
    tree = base().changed(MORE, claims(number))
    found = render_pages(Addresses(annotate(tree, "elva", None, Published({"elva": addresses}))))
    assert broken_links(found) == []
    return {page.path: page.content for page in found}


@pytest.mark.usefixtures("_short")
def test_every_fact_stands_in_full_on_one_page_and_every_line_on_one() -> None:
    pages = render_pages(Addresses(real()))
    addresses = Addresses(real())
    former = {page for page, fragments in addresses.former.items() if "" in fragments}
    assert set(unlinked(pages, [addresses.home])) == former
    assert broken_links(pages) == []
    bodies = [page.content for page in pages]
    for record in real().facts:
        _page, _, fragment = addresses.places[record.id].partition("#")
        if fragment:
            assert sum(f"{{ #{fragment} }}" in one for one in bodies) == 1
    for key, seed in real().seeds.by_source.items():
        mine = "".join(page.content for page in pages if f"/sources/{key}" in page.path)
        shown = set(map(int, re.findall(r'id="line_(\d+)"', mine)))
        lines = enumerate(map(seed.text.words_at, seed.text.lines), 1)
        assert shown == {number for number, words in lines if words.strip()}


@pytest.mark.usefixtures("_short")
def test_a_page_of_facts_has_as_many_as_it_has_room_for() -> None:
    sections = [
        page.content.count('<section class="fact ')
        for page in render_pages(Addresses(real()))
        if "/sources/" in page.path
    ]
    assert max(sections) == FEW


@pytest.mark.usefixtures("_short")
def test_added_facts_leave_a_way_at_every_address_that_was_published() -> None:
    few, many, most = (pages_of(number) for number in (1, FEW, 4 * FEW))
    assert "{ #more-0 }" in few[HOME]
    part = "elva/sources/port/by/claims.md"
    assert "{ #more-4 }" in many[part]
    assert 'id="more-0"' not in many[HOME]
    old = [f"{address_of(HOME)}#more-{n}" for n in range(FEW)]
    old += [f"{address_of(part)}#more-{n}" for n in range(FEW)]
    now = pages_of(4 * FEW, *old, f"{address_of(part)}more/more-1/more-11/#more-11")
    assert now.keys() - most.keys() <= {"elva/sources/port/by/claims/more/more-1/more-11.md"}
    for n in range(FEW):
        assert f'id="more-{n}"' in now[HOME]
        assert f"#more-{n} }}" in now[part]
    assert "No longer here" not in now[HOME]


@pytest.mark.usefixtures("_short")
def test_an_article_of_a_renamed_source_is_found_part_by_part() -> None:
    tree = base().changed(MORE, claims(FEW))
    facts = tree.read(FACTS).decode()
    renamed = facts.replace("id: port\n", "id: port\n  formerly: [harbour]\n", 1)
    annotated = annotate(tree.changed(FACTS, renamed), "elva")
    pages = {page.path: page for page in render_pages(Addresses(annotated))}
    assert "{ #more-0 }" in pages["elva/sources/harbour/by/claims.md"].content


@pytest.mark.usefixtures("_short")
def test_a_long_text_is_read_on_from_page_to_page() -> None:
    pages = {page.path: page.content for page in render_pages(Addresses(real()))}
    leaves = Addresses(real()).leaves["wp-egov"]
    parts = [leaves.text.page(one.under) for one in leaves.text.parts]
    assert parts[0] == f"{REAL}/sources/wp-egov.md"
    assert len(parts) > FEW
    for here, following in pairwise(parts):
        name = following.rpartition("/")[2]
        onward = pages[here].partition("[The article goes on](")[2].partition(")")[0]
        assert onward.rpartition("/")[2] == name
