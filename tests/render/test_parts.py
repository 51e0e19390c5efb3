"""Long lists come in parts: bounded, all there, reached by links, the same when facts are added."""

from collections import Counter
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.annotated import annotate
from generator.linkcheck import broken_links, unlinked
from generator.published import Address, Published
from generator.render import cutting, render_pages
from generator.render.addresses import Addresses
from generator.render.cutting import Heading, Part, Spread, cut, initial_letters
from tests.briefings import base, elva, real

FEW = 5
ITEMS = st.lists(
    st.tuples(st.sampled_from(["2019", "2020", "2021"]), st.text("abé-中", min_size=3, max_size=6)),
    unique_by=lambda item: item[1],
    max_size=60,
)


@dataclass(frozen=True)
class Item:
    year: str
    id: str
    extent: int = 1


def parts(items: list[tuple[str, str]]) -> dict[tuple[Heading, ...], Part[Item]]:
    levels = (lambda item: Heading(item.year, item.year), lambda item: initial_letters(item.id, 1))
    found = list(cut([Item(*item) for item in items], levels))
    assert len({one.under for one in found}) == len(found)
    return {one.under: one for one in found}


@pytest.fixture
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page has at most five entries."""
    monkeypatch.setattr(cutting, "MOST", FEW)


@given(ITEMS, st.sampled_from([2, cutting.NAMED]))
def test_parts_are_bounded_and_have_every_entry_once(
    items: list[tuple[str, str]], named: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cutting, "MOST", FEW)
        patch.setattr(cutting, "NAMED", named)
        found = parts(items)
    assert all(len(one.items) <= FEW for one in found.values())
    listed = Counter(item.id for one in found.values() for item in one.items)
    assert listed == Counter(key for _, key in items)
    reached = {()} | {steps for one in found.values() for steps, _ in one.later}
    assert reached == found.keys()


def test_many_parts_are_named_by_their_letters_and_keep_their_addresses() -> None:
    items = [Item("", f"{letter}{each:02}") for letter in "abcd" for each in range(40)]
    by_name = (lambda item: Heading(f"by_{item.id}", item.id.upper()),)
    few = Spread("home", "by", items[:80], by_name, is_long=lambda found: len(found) > 1)
    many = Spread("home", "by", items, by_name, is_long=lambda found: len(found) > 1)
    assert max(len(one.later) for one in few.parts) == len(items[:80]) - 1
    assert max(len(one.later) for one in many.parts) < len("bcd") + 40
    apart = {one.id: many.pages[one.id] for one in items if one.id[1:] != "00"}
    assert apart == {key: f"by/{key}.md" for key in apart}
    assert [many.pages[f"{letter}00"] for letter in "abcd"] == [
        "home",
        *(f"by/-{letter}.md" for letter in "bcd"),
    ]


@given(ITEMS, st.sampled_from(["2019", "2020", "2021"]))
def test_an_added_entry_leaves_the_other_parts_as_they_are(
    items: list[tuple[str, str]], year: str
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cutting, "MOST", FEW)
        before, after = parts(items), parts([*items, (year, "added-one")])
    ids = {under: {item.id for item in one.items} for under, one in after.items()}
    shown = next(under for under in after if "added-one" in ids[under])
    for under, one in before.items():
        is_of_it = shown[: len(under)] == under or under[: len(shown)] == shown
        if under in after and not is_of_it:
            assert after[under].items == one.items


@pytest.mark.usefixtures("_short")
def test_every_part_of_a_briefing_is_reached_and_no_fact_is_lost() -> None:
    pages = render_pages(Addresses(real()))
    addresses = Addresses(real())
    former = {page for page, fragments in addresses.former.items() if "" in fragments}
    assert set(unlinked(pages, [addresses.home])) == former
    assert broken_links(pages) == []
    assert sum("/claims/by/speaker/" in page.path for page in pages) > FEW
    claims = "".join(page.content for page in pages if "/claims" in page.path)
    places = addresses.places
    for record in real().facts:
        if record.entry.is_claim:
            assert places[record.id].rpartition("/")[2] in claims


def test_a_published_part_that_has_nothing_left_says_where_the_list_is() -> None:
    lost = ("elva/quotes/by/speaker/z/", "elva/waivers/by/part/a/")
    published = Published({"elva": tuple(map(Address, lost))})
    pages = {
        page.path: page
        for page in render_pages(Addresses(annotate(base(), "elva", None, published)))
    }
    assert "[The whole list](../../index.md)" in pages["elva/quotes/by/speaker/z.md"].content
    assert "[The whole list](../../../index.md)" in pages["elva/waivers/by/part/a.md"].content
    assert broken_links(pages.values()) == []


CLAIMS = "".join(
    f"  - {{id: c-{year}-{n}, source: port, evidence: 348 tonnes, text: So., as_of: {year}}}\n"
    for year in (2021, 2022, 2023)
    for n in range(FEW)
)
ADDED = "  - {id: added, source: port, evidence: 348 tonnes, text: It is so., as_of: 2024}\n"


def lists_of(claims: str) -> dict[str, str]:
    return {page.path: page.content for page in render_pages(Addresses(elva(f"claims:\n{claims}")))}


@pytest.mark.usefixtures("_short")
def test_an_added_fact_changes_its_part_and_the_pages_that_count() -> None:
    before, after = lists_of(CLAIMS), lists_of(CLAIMS + ADDED)
    assert before.keys() < after.keys()
    changed = {path for path in before if before[path] != after[path]}
    assert {path for path in changed if "/by/" in path} == {"elva/claims/by/year.md"}
    assert {path for path in after if "/claims/by/year/" in path} - before.keys() == {
        "elva/claims/by/year/2024.md"
    }
