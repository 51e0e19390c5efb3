"""Hostile strings in every position of a page: the reader sees them, the page stays what it is."""

import html
import json
import re
from functools import cache

import jinja2
import markdown
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from generator.render.escape import (
    Escaped,
    attribute,
    front,
    json_ld,
    one_line,
    own_address,
    text,
    url,
)
from generator.render.shell import environment
from tests.briefings import FIVE
from tests.hostile import HOSTILE, REFUSED_UPSTREAM, WRITTEN
from tests.render.oracle import BODY, EXTENSIONS, LONG, SHORT_BODY, WORD, tree

STRINGS = [pytest.param(string, id=name) for name, string in HOSTILE]
REFUSED = [pytest.param(string, id=name) for name, string in REFUSED_UPSTREAM]
SEEDS = FIVE / "seeds"


@cache
def template(source: str) -> jinja2.Template:
    return environment({"page.md.j2": source}).get_template("page.md.j2")


@cache
def converter() -> markdown.Markdown:
    return markdown.Markdown(extensions=list(EXTENSIONS), extension_configs=EXTENSIONS)


def page(source: str, string: str) -> str:
    return converter().reset().convert(template(source).render(s=string, trimmed=one_line(string)))


@cache
def harmless(source: str) -> str:
    return page(source, WORD)


def assert_unchanged(source: str, string: str) -> None:
    assert tree(page(source, string)) == tree(harmless(source), stands_for=string)


@pytest.mark.parametrize("string", STRINGS)
def test_a_hostile_string_changes_nothing_but_its_own_words(string: str) -> None:
    assert_unchanged(BODY if len(string) < LONG else SHORT_BODY, string)


@pytest.mark.parametrize("string", STRINGS)
def test_an_attribute_in_md_in_html_keeps_its_value_but_for_entities_in_it(string: str) -> None:
    source = '<div title="{{ s|attr }}" data-bare={{ s|attr }} markdown>\n{{ s }}\n</div>\n'
    found = tree(page(source, string))
    # md_in_html reads an attribute once and writes what looks like an entity as it is.
    shown = re.sub(r"(?i)&(#[0-9]+|#x[0-9a-f]+|[0-9a-z]+);", decoded, one_line(string))
    expected = tree(harmless(source), stands_for=string)
    assert [element[2:] for element in found] == [element[2:] for element in expected]
    assert found[3][1] == {"title": shown, "data-bare": shown}


def decoded(entity: re.Match[str]) -> str:
    return str(tree(f'<p title="{entity[0]}">')[3][1]["title"])


def test_the_oracle_notices_what_is_not_escaped() -> None:
    raw = converter().reset().convert("Words *em* and words.")
    assert tree(raw) != tree(harmless("Words {{ s }} and words."), stands_for="*em*")


def test_every_hostile_string_has_its_own_name() -> None:
    names = [name for name, _ in HOSTILE + REFUSED_UPSTREAM]
    assert len(set(names)) == len(names)
    written = re.findall(r"^  ([a-z0-9-]+): ", WRITTEN, re.MULTILINE)
    assert len(set(written)) == len(written) > 400


ANY_TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=60)
MARKDOWN_TEXT = st.text("aZ1٣ \u00a0\n*_`~^=+-.:!?()[]{}<>&#|\\/\"'$%,;@\u200b", max_size=40)


@settings(max_examples=150, deadline=None)
@given(ANY_TEXT | MARKDOWN_TEXT)
def test_any_text_reaches_the_reader_unchanged(string: str) -> None:
    if one_line(string):  # nothing between the bars of a table is another table
        assert_unchanged(SHORT_BODY, string)


@settings(deadline=None)
@given(ANY_TEXT | MARKDOWN_TEXT)
def test_front_matter_gives_back_the_escaped_text(string: str) -> None:
    for loader in (yaml.SafeLoader, yaml.CSafeLoader):
        read = yaml.load(f"title: {front(string)}\n", loader)["title"]  # noqa: S506 - both are safe
        assert html.unescape(read) == one_line(string)
        assert not set(read) & set("<>\"'")


@settings(deadline=None)
@given(st.recursive(st.none() | st.booleans() | st.integers() | ANY_TEXT, st.lists))
def test_json_gives_back_the_value(value: object) -> None:
    written = json_ld(value)
    assert json.loads(written) == value
    assert not re.search("[<>&\n\u2028\u2029]", written)


@pytest.mark.parametrize("string", STRINGS)
def test_json_carries_every_string(string: str) -> None:
    assert json.loads(json_ld({string: string})) == {string: string}


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_json_has_no_such_number(value: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        json_ld(value)


@pytest.mark.parametrize("escape", [text, attribute, front])
@pytest.mark.parametrize("string", REFUSED)
def test_what_no_field_may_hold_is_refused_or_written_as_plain_ascii(
    string: str, escape: type[str]
) -> None:
    try:
        escaped = str(escape(string))
    except ValueError as error:
        escaped = str(error)
    assert re.match(r"U\+[0-9A-F]{4} cannot stand on a page", escaped) or escaped.isascii()


@pytest.mark.parametrize("blank", ["", " ", "\n\t\r\n", "\u2028"])
def test_blanks_alone_are_nothing(blank: str) -> None:
    assert (text(blank).strip(), attribute(blank), front(blank)) == ("", "", '""')


def test_a_blank_at_an_end_parts_a_piece_from_its_neighbour() -> None:
    assert text(" \n a  b ") == " a b "
    assert text(" ") == " "
    assert text("") == ""


def test_an_exclamation_mark_does_not_make_a_link_an_image() -> None:
    assert text("Go now!") + Escaped("[x](y)") == "Go now&#33;[x](y)"


def test_markup_is_not_escaped_twice() -> None:
    assert text(text("*a*")) == "&#42;a&#42;"


def test_a_string_that_joins_markup_is_escaped_for_markdown() -> None:
    assert Escaped("[") + "*" == "[&#42;"
    assert "*" + Escaped("[") == "&#42;["
    assert Escaped(", ").join(["*", Markup("*")]) == "&#42;, *"
    assert Escaped("{} %s").format("*") == "&#42; %s"
    assert Escaped("%s") % "*" == "&#42;"


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("It is, he said; so.", "It is, he said; so."),
        ("The body is 23.6% of e-government (in 2022).", None),
        ("“Yes”, he said: no! Why?", "“Yes”, he said: no! Why?"),
        ("1. No", "1&#46; No"),
        ("title: no", "title&#58; no"),
        ("a [b](c)", "a &#91;b&#93;&#40;c)"),
    ],
)
def test_ordinary_punctuation_stays_and_what_means_something_goes(
    sentence: str, written: str | None
) -> None:
    assert text(sentence) == (written or sentence.replace(").", ")&#46;"))


def test_an_id_stays_an_id_in_an_attribute() -> None:
    assert attribute("roman-wassilenko") == "roman-wassilenko"


def test_the_sentences_of_the_articles_stay_readable() -> None:
    articles = "\n".join(seed.read_text("utf-8") for seed in sorted(SEEDS.glob("*.txt")))
    sentences = [one for one in re.split(r"\n+|(?<=[.?!”\"]) +", articles) if one.strip()]
    growth = sorted(len(text(one)) - len(one_line(one)) for one in sentences)
    assert len(sentences) > 100
    assert growth[len(growth) * 3 // 4] == 0
    assert growth[len(growth) * 9 // 10] <= 12
    assert growth[-1] <= 40  # the one sentence with four pairs of square brackets


@pytest.mark.parametrize(
    ("address", "escaped"),
    [
        ("https://tass.com/politics/1658877", "https://tass.com/politics/1658877"),
        ("HTTP://Example.ORG:8080", "http://example.org:8080"),
        ("https://example.org/a_b?c=d&e#f", "https://example.org/a&#95;b&#63;c&#61;d&#38;e&#35;f"),
        ("https://example.org/(x)*y*", "https://example.org/&#40;x&#41;&#42;y&#42;"),
        ("https://example.org/żółć%20%", "https://example.org/%C5%BC%C3%B3%C5%82%C4%87%20%25"),
        ("https://xn--80ak6aa92e.example/", "https://xn--80ak6aa92e.example/"),
    ],
)
def test_an_address_is_escaped_and_leads_where_it_led(address: str, escaped: str) -> None:
    assert url(address) == escaped
    sample = '[words]({{ s|url }})\n\n<a href="{{ s|url }}" markdown>words</a>\n'
    for link in re.findall(r'href="([^"]*)"', page(sample, address)):
        assert html.unescape(link) == html.unescape(escaped)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "ftp://example.org",
        "//example.org",
        "/relative",
        "page.md",
        "example.org",
        "https:example.org",
        "https:/example.org",
        "https:///example.org",
        "https://",
        "https://user@example.org",
        "https://user:word@example.org/",
        "https://good.example@evil.example",
        "https://good.example\\@evil.example",
        "https://example.org\\x",
        "https://example.org/a b",
        "https://example.org/\n",
        "https://example.org\n",
        " https://example.org",
        "\x01https://example.org",
        "https://example.org/\t",
        "https://example.org/\u2028x",
        "https://example.org/\u00a0x",
        "https://exämple.org",
        "https://пример.example",
        "https://example。org",
        "https://ex\u212aample.org",
        "https://ex\u017fample.org",
        "http\u017f://example.org",
        "https://ex\u00adample.org",
        "https://ex\u200bample.org",
        "https://[::1]/",
        "https://127.0.0.1/",
        "https://2130706433/",
        "https://localhost/",
        "https://example.org:port/",
        "https://example.org:/",
        "https://-example.org",
        "https://example..org",
        "https://exam_ple.org",
        "https://example.org%2f@evil.example",
        "https://example.org\ud800/",
        "https://example.org/\ud800",
    ],
)
def test_what_is_not_a_plain_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="not an address"):
        url(address)


@settings(deadline=None)
@given(st.text("aZ1/?#[]@!$&'()*+,;=:%._~-^|{}żя\u202e", max_size=30))
def test_any_path_leads_where_it_led(path: str) -> None:
    address = f"https://example.org/{path}"
    try:
        destination = html.unescape(url(address))
    except ValueError:
        return
    sample = (
        "*words* [words]({{ s|url }} 'title') *words*\n\n"
        '<a href="{{ s|url }}" title="title">words</a>\n\n'
        '<div markdown>\n<a href={{ s|url }} title="title">words</a>\n</div>\n'
    )
    found = [attributes for tag, attributes, *_ in tree(page(sample, address)) if tag == "a"]
    assert found == [{"href": destination, "title": "title"}] * 3
    assert re.fullmatch(r"https://example\.org/[!-~]*", destination)


@pytest.mark.parametrize("own", ["../actors/roman-wassilenko/#s_1", "index.md", "ev-1", "#top"])
def test_an_address_of_our_own_stays_as_it_is(own: str) -> None:
    assert own_address(own) == own


@pytest.mark.parametrize("string", ["", "//evil.example", "javascript:x", "a b", "a*b", "a\n", "é"])
def test_nothing_else_passes_for_an_address_of_our_own(string: str) -> None:
    with pytest.raises(ValueError, match="not an address of our own"):
        own_address(string)
