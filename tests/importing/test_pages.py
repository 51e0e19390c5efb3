"""Saved pages: what they print, line by line, and what of it is the article."""

import pytest

from generator.importing import read_article
from generator.importing.block import Block, Element
from generator.importing.labelling import label_lines
from generator.text import Label
from tests.importing.pages import ARTICLES, body, imported, labelled, line_of


@pytest.mark.parametrize("name", ARTICLES)
def test_the_article_and_nothing_else_is_its_body(name: str) -> None:
    found = body(imported(name))
    assert [line[: len(words)] for line, words in zip(found, ARTICLES[name], strict=True)] == list(
        ARTICLES[name]
    )


@pytest.mark.parametrize("name", ARTICLES)
def test_every_page_has_one_headline(name: str) -> None:
    assert len(labelled(imported(name), Label.TITLE)) == 1


def test_the_other_labels_say_what_lines_are() -> None:
    article = imported("wordpress.html")
    assert labelled(article, Label.HEADING) == ["Ferry for those on foot"]
    assert labelled(article, Label.CAPTION) == [
        "The bridge was built in 1961. Photo: Torvik museum"
    ]
    assert "The old ferry is sold" in " ".join(labelled(article, Label.TEASER))
    assert "I have said for years" in " ".join(labelled(article, Label.MENU))


def test_a_line_that_leads_to_another_article_is_no_part_of_this_one() -> None:
    teasers = " ".join(labelled(imported("json-ld.html"), Label.TEASER))
    assert "Czytaj także: Piec z Brzezin" in teasers
    assert "Leśnicy policzyli trzy watahy" in teasers


@pytest.mark.parametrize("credit", ["(Photo: Ann Fowle)", "[Orme Herald]", "© Orme Herald 2020"])
def test_a_line_in_brackets_is_a_credit(credit: str) -> None:
    story = "<p>The council of Orme met on Monday and talked about the well.</p>"
    page = (
        f"<h1>The well of Orme</h1>{story}<p>{credit}</p>{story}<p>(Nobody was asked.)</p>{story}"
    )
    assert labelled(read_article(page.encode(), "page.html"), Label.CREDIT) == [credit]


def test_who_wrote_it_and_when_is_no_text_below_the_lead_either() -> None:
    story = "<p>Der Rat von Orme sprach am Montag lange über den Brunnen.</p>"
    signed = "<p>Von Ann Fowle</p><p>12. März 2024</p>"
    asked = "<p>Wer zahlt?</p><ul><li>Orme</li></ul><p>Der Rat sagt:</p>"
    page = (
        f"<h1>Der Brunnen von Orme</h1>{story}<aside>Werbung</aside>{signed}{asked}{story}".encode()
    )
    article = read_article(page, "page.html")
    assert labelled(article, Label.LABEL) == ["Von Ann Fowle", "12. März 2024"]
    assert article.description.published.words == "12. März 2024"


def test_a_heading_that_the_second_opinion_leaves_out_stays_one() -> None:
    story = "The council of Orme met on Monday and talked about the well until midnight."
    tags = ("h1", "p", "h2", "p", "h3", "p", "h2")
    said = ("The well of Orme", story, "Who pays", story, "Who waits", story, "Read also")
    whole = Element("body")
    found = [Block(text, (whole, Element(tag))) for tag, text in zip(tags, said, strict=True)]
    labels = [line.label for line in label_lines(found, said[0], lambda line: line == story)]
    assert labels == ["title", "body", "heading", "body", "heading", "body", "label"]


def test_a_class_that_sounds_like_furniture_is_overruled_by_the_second_opinion() -> None:
    parts = [
        f'<section class="report__section--ads"><p>{n} crowns were paid by the council of Orme for '
        "the new pump, and nobody there has said what became of them since then.</p></section>"
        for n in range(2_000, 2_008)
    ]
    page = f"<article><h1>The pump of Orme and its price</h1>{''.join(parts)}</article>"
    article = read_article(page.encode(), "page.html")
    assert len(body(article)) == len(parts)


def test_a_headline_is_found_in_a_line_about_its_author() -> None:
    story = "<p>The council of Orme met on Monday and talked about the well.</p>" * 3
    head = '<div class="author-and-title"><h1>The well of Orme runs dry</h1></div>'
    article = read_article(f"<html>{head}<div>{story}</div>".encode(), "page.html")
    assert labelled(article, Label.TITLE) == ["The well of Orme runs dry"]


def test_furniture_is_stored_in_the_order_of_the_page() -> None:
    text = imported("json-ld.html").text.splitlines()
    assert text[0].startswith("Szanujemy Twoją prywatność")
    assert text[-1].startswith("Kurier Leśny nie odpowiada")


def test_what_nobody_sees_is_not_stored() -> None:
    text = imported("wordpress.html").text
    for unseen in ("Skip to content", "written by a script", "display:none", "draft"):
        assert unseen not in text


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<p>one&nbsp;&amp; two &#8211; &eacute; &bogus;</p>", ["one\xa0& two – é &bogus;"]),
        ("<p>an <b>un</b>usual word<!-- and a comment --></p>", ["an unusual word"]),
        ("<p>first<br>Second</p>", ["first", "Second"]),
        ("<p>first<br><br>second</p>", ["first", "second"]),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", ["a", "b", "c"]),
        ("<table><tr><td>a<td>1<tr><td>b<td>2</table>", ["a\t1", "b\t2"]),
        ("<table><tr><td><p>a</p><td><p>b</p></table>", ["a", "b"]),
        ("<pre>one\ntwo</pre>", ["one two"]),
        ("<div>text<p>more</p>rest</div>", ["text", "more", "rest"]),
        ('<p style="display: none">no</p><p hidden>no</p><p>yes</p>', ["yes"]),
        ("<nav><a>Home</a><a>News</a></nav>", ["Home News"]),
        ("<p><ruby>東<rt>とう</rt></ruby>京</p>", ["東京"]),
        ("<details><summary>More</summary>It is here.</details>", ["More", "It is here."]),
    ],
)
def test_a_block_is_a_line(html: str, lines: list[str]) -> None:
    assert read_article(html.encode(), "page.html").text.splitlines() == lines


def test_a_sentence_goes_on_across_a_single_break_and_that_is_recorded() -> None:
    page = "<p>The bridge will be closed<br>for nine weeks.<br>Nobody was asked.</p>"
    first, second = read_article(page.encode(), "page.html").lines
    assert (first.block.text, first.block.joined) == (
        "The bridge will be closed for nine weeks.",
        1,
    )
    assert (second.block.text, second.block.joined) == ("Nobody was asked.", 0)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ('<meta charset="windows-1250">', "cp1250"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">', "iso8859-2"),
        ("<meta charset=koi8-u>", "utf-8"),  # the bytes are UTF-8, whatever the page says
        ("", "utf-8-sig"),
        ("", "utf-16"),
    ],
)
def test_a_page_is_read_in_its_encoding(declared: str, encoding: str) -> None:
    page = f"<html>{declared}<p>Zażółć gęślą jaźń, powiedział burmistrz Łodzi.</p></html>"
    article = read_article(page.encode(encoding), "page.html")
    assert line_of(article, "gęślą") == "Zażółć gęślą jaźń, powiedział burmistrz Łodzi."


def test_an_encoding_that_nothing_tells_is_a_guess() -> None:
    words = "Сегодня в городе открыли новый мост, сообщила пресс-служба акимата. " * 5
    article = read_article(f"<p>{words}</p>".encode("cp1251"), "page.html")
    assert "открыли новый мост" in article.text
    assert article.encoding == "cp1251"
