"""The page of an actor or a project: what it is, and what is said of it in whose words."""

from pathlib import Path

from generator.annotated import annotate
from generator.decode import holds
from generator.model import Registered
from generator.render.addresses import Addresses
from generator.render.pages.registered import register_pages
from tests.trees import DictTree

SMALL = Path(__file__).parent.parent / "cases" / "site" / "small"
SLUG = "kz-digital-sovereignty"
CONTENTS = DictTree.of(SMALL, "briefings", "seeds").contents


def shown(key: str, tree: DictTree) -> str:
    """The page of one entry of a register."""
    addresses = Addresses(annotate(tree, SLUG))
    record = next(one for one in addresses.annotated.briefing.records if one.id == key)
    assert holds(record, Registered)
    return next(register_pages(addresses, record)).content


def test_a_place_is_called_a_place_and_no_project() -> None:
    path = f"briefings/{SLUG}/projects.yml"
    assert 'kind: "Project · initiative"' in shown("cranes", DictTree(CONTENTS))
    moved = CONTENTS[path].replace(b"kind: initiative", b"kind: place")
    page = shown("cranes", DictTree({**CONTENTS, path: moved}))
    assert 'kind: "Place"' in page


def test_what_is_said_of_a_project_stands_there_word_for_word() -> None:
    page = shown("cranes", DictTree(CONTENTS))
    words, rest = page.index("Dźwigi są za drogie"), page.index("{ #s_about }")
    assert page.index("{ #s_quoted }") < words < rest


def test_who_is_quoted_is_not_followed_by_the_words_of_others() -> None:
    page = shown("anna-lis", DictTree(CONTENTS))
    assert "{ #s_quotes }" in page
    assert "{ #s_quoted }" not in page


def test_the_page_begins_with_what_somebody_is() -> None:
    page = shown("anna-lis", DictTree(CONTENTS))
    said = page.index("[Mayor](../quotes/too-dear.md)")
    assert said < page.index("[Official of Elva]") < page.index("{ #s_quotes }")
    assert "{ #s_ties }" not in page


def test_what_is_disputed_comes_before_the_rest_and_once() -> None:
    page = shown("nordkran", DictTree(CONTENTS))
    assert page.index("{ #s_contested }") < page.index("{ #s_said }")
    assert page.count("#cranes-planned") == 1


def test_how_far_a_project_has_got_stands_above_the_words_of_others() -> None:
    page = shown("cranes", DictTree(CONTENTS))
    assert page.index("{ #s_statuses }") < page.index("{ #s_quoted }")
    assert page.index('id="by_anna-lis"') < page.index("{ #s_about }")


def test_every_page_says_what_its_entry_is() -> None:
    addresses = Addresses(annotate(DictTree(CONTENTS), SLUG))
    for record in addresses.annotated.briefing.of(Registered):
        assert '<p class="deck" markdown>' in next(register_pages(addresses, record)).content


def test_what_no_article_says_is_told_by_who_speaks_of_it() -> None:
    page = shown("nordkran", DictTree(CONTENTS))
    assert "Company&#58; speaks in 3 facts" in page


def test_an_article_is_named_once_where_it_says_all_that_somebody_is() -> None:
    page = shown("anna-lis", DictTree(CONTENTS))
    deck = page.partition('<p class="deck"')[2].partition("</p>")[0]
    assert deck.count("Mayor") == deck.count(">in</span>") == 1


def test_what_is_known_from_elsewhere_comes_after_what_the_articles_say() -> None:
    path = f"briefings/{SLUG}/projects.yml"
    noted = b"{kind: context, text: Elsewhere.}"
    written = CONTENTS[path].replace(
        b"kind: initiative,", b"kind: initiative, notes: [" + noted + b"],"
    )
    page = shown("cranes", DictTree({**CONTENTS, path: written}))
    assert page.index("{ #s_quoted }") < page.index("{ #s_background }") < page.index("Elsewhere")
