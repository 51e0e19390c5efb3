"""What is known of an article: each value with its place, and what is a guess with its reason."""

import pytest

from generator.importing import read_article
from generator.importing.dating import Dating
from generator.importing.describing import Description
from generator.text import BODY
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
        *("en", "2019-08-08", "The Daily Lantern", None),
        "https://dailylantern.example.com/print/well-runs-dry-again",
    ),
    "old-table.html": ("ru", "2008-05-21", "Степная газета", None, None),
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


ORGANISED = '{"@id": "#o", "@type": "NewsMediaOrganization", "name": "Orme Echo"}'
POINTING = '{"@type": "Article", "publisher": {"@id": "#o"}}'
PART = '{"@type": "Article"}'
OUTLETS = {
    "pointed at": f'{{"@graph": [{ORGANISED}, {POINTING}]}}',
    "beside the article": f'[{{"@type": "NewsArticle", "headline": "The well"}}, {ORGANISED}]',
    "around the article": f'{{"@type": "WebSite", "name": "Orme Echo", "hasPart": {PART}}}',
}


@pytest.mark.parametrize("name", OUTLETS)
def test_a_publisher_that_is_told_beside_the_article_is_named(name: str) -> None:
    found = described(f'<script type="application/ld+json">{OUTLETS[name]}</script>').publisher
    assert found
    assert (found.value, found.guess == "") == ("Orme Echo", name == "pointed at")


@pytest.mark.parametrize(
    ("notice", "name"),
    [
        ("© 2024 Orme Echo Ltd. All rights reserved.", "Orme Echo"),
        ("Copyright © 1999-2024 Głos Orme", "Głos Orme"),
        ("© 2023", None),
        ("All rights reserved by Orme Echo", None),
    ],
)
def test_a_notice_of_copyright_names_the_publisher(notice: str, name: str | None) -> None:
    found = described("", f"<footer><p>{notice}</p></footer>").publisher
    assert (found.value if found else None) == name


SIGNED = {
    "By Ann Fowle in Orme. Published 12 May 2024. Orme Echo.": (
        "2024-05-12",
        "By Ann Fowle in Orme",
    ),
    "Ann Fowle, 12 May 2024": ("2024-05-12", "Ann Fowle"),
    "12 May 2024": ("2024-05-12", None),
    "The council will meet again on 12 May 2024.": (None, None),
    "The well is to be closed in Orme on 12 May 2024, said Ann Fowle.": (None, None),
    "Ann Fowle": (None, None),
}
"""What may stand below an article, and the date and the author that it tells of."""


@pytest.mark.parametrize("line", SIGNED)
def test_the_line_below_an_article_may_say_who_and_when(line: str) -> None:
    page = HEAD.format("", f"<h1>The well of Orme</h1>{STORY * 3}<p>{line}</p>")
    article = read_article(page.encode(), "page.html")
    found = article.description
    assert (found.published.date, found.byline.value if found.byline else None) == SIGNED[line]
    if found.published.date:
        assert article.lines[-1].label not in BODY
        assert found.published.guess


def test_it_is_read_in_the_language_of_the_article() -> None:
    story = (
        "Die Gemeinde Orme hat am Montag beschlossen, dass der Brunnen nicht geschlossen wird.\n\n"
    )
    text = f"Der Brunnen von Orme bleibt offen\n\n{story * 3}Von Anna Vogel · Orme, 12. Mai 2024"
    found = read_article(text.encode(), "page.txt").description
    assert (found.published.date, found.byline and found.byline.value) == (
        "2024-05-12",
        "Von Anna Vogel",
    )


@pytest.mark.parametrize("path", ["/2024/05/12/well", "/news/20240512-well", "/2024-05-12/"])
def test_a_day_in_the_address_is_a_guess_that_a_printed_one_confirms(path: str) -> None:
    link = f'<link rel="canonical" href="https://orme.example.com{path}">'
    assert (published(link).date, bool(published(link).guess)) == ("2024-05-12", True)
    assert published(link, "<div>12 May 2024</div>").guess == ""


def test_a_number_in_the_address_is_no_day() -> None:
    link = '<link rel="canonical" href="https://orme.example.com/2024/55/12345678/20241350">'
    assert published(link).date is None


def test_an_author_whom_the_page_does_not_print_is_a_remark() -> None:
    found = described('<meta name="author" content="Ann Fowle">')
    assert found.byline is None
    assert "Ann Fowle, whom the page does not name" in found.remarks[0]
