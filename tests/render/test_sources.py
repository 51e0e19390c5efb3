"""The articles: what each rests on, side by side, and a foreign one read in English in place."""

import re
from html import unescape

import pytest

from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.pages.article import GAP, ArticlePage, Translated, article, reading
from generator.render.pages.weighing import COLUMNS, weighed
from generator.text import Span
from tests.briefings import REAL, real, real_pages

TEXT = "Jeden dwa. Trzy cztery."


def desk() -> Desk:
    addresses = Addresses(real())
    return Desk(addresses, f"{REAL}/sources/index.md")


def row_of(source: str) -> dict[str, str]:
    (row,) = [one for one in weighed(desk(), real().sources) if one.link.href == f"{source}.md"]
    return {
        cell.label: " ".join((cell.words, *(link.words for link in cell.links))).strip()
        for cell in row.cells
    }


def test_every_article_is_weighed_by_every_column() -> None:
    for row in weighed(desk(), real().sources):
        assert tuple(cell.label for cell in row.cells) == COLUMNS[1:]
        assert not any(cell.is_empty for cell in row.cells)


def test_articles_are_named_by_their_outlets_and_of_one_outlet_by_their_titles() -> None:
    desk_, sources = desk(), real().sources
    tass = next(one for one in sources if one.id == "tass-hub")
    assert [row.link.words for row in weighed(desk_, (tass,))] == ["TASS"]
    assert {row.link.words for row in weighed(desk_, (tass, tass))} == {desk_.name("tass-hub")}


def test_what_makes_an_article_less_reliable_is_said_of_it() -> None:
    rosbalt, tass = row_of("rosbalt-chinese-tech"), row_of("tass-hub")
    assert rosbalt["Voices"] == "5 named, 4 unnamed"
    assert rosbalt["Through whom"].startswith("5 hands before it Rosbalt RBC Bloomberg")
    assert rosbalt["Owner"] != tass["Owner"] == "a state"
    assert (rosbalt["Headline"], tass["Headline"]) == ("nothing noted", "says other than the text")
    share, party = tass["Told by one party"].split(" per cent: ")
    assert (party, int(share) > 50) == ("Russia", True)


def whole(source: str) -> ArticlePage:
    leaves = desk().addresses.leaves[source]
    assert leaves.seed
    return article(desk(), leaves.seed, leaves.text.items, ())


def sentences_of(source: str) -> list[str]:
    shown = whole(source)
    return [one.english for line in shown.lines for one in line.sentences]


def test_a_foreign_article_is_read_in_english_sentence_by_sentence() -> None:
    found = sentences_of("wp-egov")
    assert "The explanations, however, do not convince analysts" in found
    assert found[0].startswith("Kazakhstan cuts itself off from Russia")
    assert not any(sentences_of("tass-hub"))


def test_every_word_of_the_stored_article_is_still_there() -> None:
    seed = real().seeds.by_source["wp-egov"]
    shown = whole("wp-egov")
    lines = {
        line.number: "".join(piece.words for one in line.sentences for piece in one.pieces)
        for line in (*shown.lines, *(line for part in shown.furniture for line in part.lines))
    }
    stored = {at: seed.text.text[a:b] for at, (a, b) in enumerate(seed.text.lines, 1)}
    assert lines == {at: words for at, words in stored.items() if words.strip()}


def test_hashes_and_what_surrounds_the_article_stand_at_the_bottom() -> None:
    page = unescape(real_pages()[f"{REAL}/sources/wp-egov.md"].content)
    before, _, below = page.partition("{ #s_stored }")
    assert "SHA-256" not in before
    assert "SHA-256" in below
    assert not re.search(r'class="ln ln--(menu|caption|teaser)', before)


@pytest.mark.parametrize(
    ("translated", "first", "second"),
    [
        ([(0, 9, "One two")], "One two", ""),
        ([(0, 5, "One")], f"One {GAP}", ""),
        ([(6, 9, "two"), (11, 15, "Three")], f"{GAP} two", f"Three {GAP}"),
        ([(0, 22, "One two. Three four")], "One two. Three four", ""),
    ],
)
def test_what_nothing_translates_is_marked(
    translated: list[tuple[int, int, str]], first: str, second: str
) -> None:
    found = tuple(Translated(Span(a, b), words) for a, b, words in translated)
    assert reading(found, Span(0, 11), TEXT) == first
    assert reading(found, Span(11, 23), TEXT) == second
