"""Pages of people who mean no good: nothing is run, nothing fetched, and there is an end."""

import json
import socket
import time
from contextlib import suppress

import pytest

from generator.importing import NotImported, read_article
from generator.nodes import FORBIDDEN
from tests.importing.pages import ARTICLES, PAGES, body

STORY = "<p>The council of Orme met on Monday and talked about the well until midnight.</p>"
SOON = 20  # seconds of CPU; the largest page takes five
MANY = 100_000


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks for a connection, or for an address, fails the test."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("somebody asked for the network")

    for owner, name in (
        (socket, "create_connection"),
        (socket, "getaddrinfo"),
        (socket.socket, "connect"),
        (socket.socket, "sendto"),
    ):
        monkeypatch.setattr(owner, name, refuse)


@pytest.mark.parametrize("name", ARTICLES)
def test_a_page_is_read_without_a_network(name: str) -> None:
    assert body(read_article((PAGES / name).read_bytes(), name))


@pytest.mark.parametrize(
    "html",
    [
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html>&x;' + STORY,
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "lol">]><html>&a;'
        + STORY,
        '<html><iframe src="http://orme.example.com/"><p>inside</p></iframe>' + STORY,
        '<html><link rel="stylesheet" href="http://orme.example.com/a.css">' + STORY,
        '<html><base href="file:///etc/"><img src="passwd" onerror="alert(1)">' + STORY,
        '<html><meta http-equiv="refresh" content="0;url=http://orme.example.com/">' + STORY,
        '<html><object data="data:text/html,<p>inside</p>">inside</object>' + STORY,
        "<html><script>document.body.innerHTML = 'inside'</script>" + STORY,
        "<html><svg><text>inside</text><script>inside</script></svg>" + STORY,
        "<html><template><p>inside</p></template><noscript>inside</noscript>" + STORY,
    ],
)
def test_what_a_page_would_run_or_fetch_is_not_there(html: str) -> None:
    text = read_article(html.encode(), "page.html").text
    assert "The council of Orme met" in text
    for unseen in ("inside", "root:", "lol"):
        assert unseen not in text


@pytest.mark.parametrize(
    "html",
    [
        "<html>" + "<div>" * 1_900 + STORY,
        "<html>" + "<b>" * 1_900 + STORY,
        "<html>" + "<p><b><i>" * 600 + STORY,
        "<html>" + "<table><tr><td>" * 600 + STORY,
        "<html>" + STORY * 5_000,
        f"<html><p title='{'x' * 5_000_000}'>" + STORY,
        "<html>" + "<!-- " * MANY + "-->" + STORY,
        "<html>" + "&amp;" * MANY + STORY,
        "<html><p>" + "<br>" * 10_000 + STORY,
        f'<html><script type="application/ld+json">{"[" * MANY}</script>' + STORY,
        f'<html><script type="application/ld+json">{json.dumps({"@type": ["Article"] * 9})}'
        "</script>" + STORY,
        f'<html><div class="{"a-" * MANY}">' + STORY,
        "<html>" + "<ul><li>" * 900 + STORY,
        "<html>" + "<svg>" + "<path/>" * 20_000 + "</svg>" + STORY,
        "<html>" + "<noscript" * MANY + "></noscript>" + STORY,
    ],
    ids=range(15),
)
def test_a_page_that_is_odd_is_read_soon(html: str) -> None:
    begun = time.process_time()
    assert "The council of Orme met" in read_article(html.encode(), "page.html").text
    assert time.process_time() - begun < SOON


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<html>" + "<div>" * MANY, "nested more than 2,000 deep"),
        ("<html>" + "<x-y>" * MANY, "nested more than 2,000 deep"),
        ("<html>" + "<div/></p>" * MANY, "nested more than 2,000 deep"),
        ("<html>" + "<a<" * MANY + ">", "nested more than 2,000 deep"),
        ("<html><svg>" + "<g>" * MANY, "nested more than 2,000 deep"),
        ("<html><p " + " ".join(f"a{n}" for n in range(MANY)) + ">", "more than 2,000 attributes"),
        ("<html>" + STORY * 60_000, "more than 2 MB of text"),
        ("<html><script>fill()</script></html>", "it prints nothing"),
        (" \n ", "it is empty"),
    ],
)
def test_a_page_that_would_take_for_ever_is_refused(html: str, said: str) -> None:
    begun = time.process_time()
    with pytest.raises(NotImported, match=said):
        read_article(html.encode(), "page.html")
    assert time.process_time() - begun < SOON


def test_a_page_of_25_megabytes_of_pictures_is_read_soon() -> None:
    picture = f"data:image/png;base64,{'iVBORw0KGgo' * 230_000}"
    page = f"<html><img src='{picture}'>" * 10 + STORY
    assert len(page) > 25_000_000
    begun = time.process_time()
    assert "The council of Orme met" in read_article(page.encode(), "page.html").text
    assert time.process_time() - begun < SOON


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"PK\x03\x04rest", "a.docx", "it is a Word"),
        (b"bplist00", "a.webarchive", "web archive of Safari"),
        (b"From: <x>\nSnapshot-Content-Location: y\n", "a.mhtml", "web archive"),
        (b"\x89PNG\r\n", "a.html", "a picture"),
        (b"x" * (32 * 1024 * 1024 + 1), "a.html", "larger than 32 MB"),
    ],
)
def test_what_is_no_page_is_refused(data: bytes, name: str, said: str) -> None:
    with pytest.raises(NotImported, match=said):
        read_article(data, name)


@pytest.mark.parametrize("how", ["characters", "entities"])
def test_no_character_that_turns_or_hides_text_is_stored(how: str) -> None:
    bad = ("\u202e", "\u2066", "\x07", "\x7f", "\ufffe", "\U000e0041", "\u2028")
    each = bad if how == "characters" else [f"&#{ord(one)};" for one in bad]
    page = "<html><title>a</title>" + STORY.replace(" of ", f" {''.join(each)} of ")
    text = read_article(page.encode(), "page.html").text
    assert "The council of Orme met" in text
    assert not FORBIDDEN.search(text)


def test_how_many_characters_were_left_out_is_said() -> None:
    (remark,) = read_article(f"<p>\u202e{STORY}".encode(), "page.html").remarks
    assert remark.startswith("1 character")


@pytest.mark.parametrize("cut", range(0, 4_000, 97))
def test_a_page_that_ends_anywhere_is_read_or_refused(cut: int) -> None:
    data = (PAGES / "json-ld.html").read_bytes()[:cut]
    with suppress(NotImported):
        assert read_article(data, "page.html").lines
