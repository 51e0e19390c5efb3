"""What is known of an article: each value with its place, and what is a guess with its reason."""

import pytest

from generator.importing import read_article
from generator.importing.dating import Dating
from generator.importing.describing import Description
from tests.importing.pages import imported

HEAD = "<html><head>{}</head><body>{}</body></html>"
STORY = "<p>The council of Orme met on Monday and talked about the well until midnight.</p>"


def described(head: str, body: str = "") -> Description:
    return read_article(HEAD.format(head, body + STORY).encode(), "page.html").description


def published(head: str, body: str = "") -> Dating:
    return described(head, f"<h1>The well of Orme</h1>{body}").published


TOLD = {
    "wordpress.html": (
        *("en", "2023-09-14", "Torvik Weekly", "Ida Sorensen"),
        "https://torvik-weekly.example.com/2023/09/harbour-bridge-closes/",
    ),
    "json-ld.html": (
        *("pl", "2024-02-07", "Kurier Leśny", "Hanna Wrona, Piotr Lis"),
        "https://kurier.example.com/2024/spalarnia-stoi",
    ),
    "amp.html": (
        *("es", "2021-11-04", "El Faro del Sur", "Lucía Prado"),
        "https://elfaro-del-sur.example.com/puerto/grua-nueva",
    ),
    "teaser.html": ("de", "2022-06-30", "Nordsee-Rundschau", "Von Telse Petersen", None),
    "print.html": (
        *("en", "2019-08-08", "dailylantern.example.com", None),
        "https://dailylantern.example.com/print/well-runs-dry-again",
    ),
    "old-table.html": ("ru", "2008-05-21", None, None, None),
}
"""Language, date, publisher, by-line and address of each page."""


@pytest.mark.parametrize("name", TOLD)
def test_a_page_tells_of_itself(name: str) -> None:
    found = imported(name).description
    read = (found.language, found.publisher, found.byline, found.url)
    language, publisher, byline, url = (each.value if each else None for each in read)
    assert (language, found.published.date, publisher, byline, url) == TOLD[name]


def test_every_value_says_where_it_was_read() -> None:
    found = imported("json-ld.html").description
    assert found.title
    assert found.title.where == "line 5; JSON-LD headline says the same"
    assert found.published.where == "line 6; JSON-LD datepublished says the same"
    assert found.published.words == "7 lutego 2024"
    assert found.publisher
    assert found.publisher.where == "JSON-LD publisher"


class TestDates:
    """What the page prints wins over what it says of itself."""

    META = '<meta property="article:published_time" content="2024-03-12T23:30:00-05:00">'

    def test_two_that_agree_are_no_guess(self) -> None:
        found = published(self.META, "<div>12 March 2024</div>")
        assert (found.date, found.words, found.guess) == ("2024-03-12", "12 March 2024", "")

    def test_two_that_differ_are_both_shown_and_the_printed_one_wins(self) -> None:
        found = published(self.META, "<div>11 March 2024</div>")
        assert found.date == "2024-03-11"
        assert "prints 2024-03-11 on line 2" in found.guess
        assert "article:published_time says 2024-03-12" in found.guess

    def test_one_behind_the_lead_is_printed(self) -> None:
        lead = "<h2>Nobody in the whole of Orme knows why</h2><div>12 March 2024, 14.05</div>"
        assert published(self.META, lead).words == "12 March 2024"

    def test_one_that_only_the_metadata_have_is_a_guess(self) -> None:
        found = published(self.META)
        assert (found.date, found.words) == ("2024-03-12", "")
        assert "the page prints no date" in found.guess

    def test_none_is_said_to_be_none(self) -> None:
        assert published("").date is None
        assert published("").guess

    def test_a_day_that_does_not_exist_is_no_date(self) -> None:
        assert published('<meta name="date" content="2023-02-30">').date is None

    @pytest.mark.parametrize("printed", ["on Tuesday", "March 2024", "12/03/2024", "yesterday"])
    def test_a_part_of_a_date_is_none(self, printed: str) -> None:
        assert published("", f"<div>{printed}</div>").date is None


def test_the_page_of_an_archive_has_two_addresses() -> None:
    saved = "https://web.archive.org/web/20200102030405/https://orme.example.com/well"
    page = f"<!-- saved from url=(0072){saved} -->" + HEAD.format("", STORY)
    found = read_article(page.encode(), "page.html").description
    assert found.archived
    assert found.archived.value == saved
    assert found.url
    assert found.url.value == "https://orme.example.com/well"


def test_an_address_that_nobody_may_link_to_is_none() -> None:
    assert described('<link rel="canonical" href="javascript:alert(1)">').url is None


def test_two_hosts_are_both_shown() -> None:
    found = described(
        '<link rel="canonical" href="https://orme.example.com/a">'
        '<meta property="og:url" content="https://copy.example.org/b">'
    ).url
    assert found
    assert "copy.example.org" in found.guess or "orme.example.com" in found.guess


def test_a_language_that_the_text_speaks_against_is_a_guess() -> None:
    page = '<html lang="pl"><body>' + STORY * 3 + "</body></html>"
    found = read_article(page.encode(), "page.html").description.language
    assert found
    assert found.value == "en"
    assert "html lang says pl" in found.guess


def test_a_page_that_is_not_free_is_asked_about() -> None:
    (remark,) = imported("teaser.html").description.remarks
    assert "not free to read" in remark


def test_a_publisher_that_is_only_pointed_at_is_not_named() -> None:
    data = '{"@type": "NewsArticle", "publisher": {"@id": "#publisher"}}'
    found = described(f'<script type="application/ld+json">{data}</script>')
    assert found.publisher is None


def test_an_author_whom_the_page_does_not_print_is_a_remark() -> None:
    found = described('<meta name="author" content="Ann Fowle">')
    assert found.byline is None
    assert "Ann Fowle, whom the page does not name" in found.remarks[0]
