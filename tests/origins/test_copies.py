"""Long passages that two stored articles share."""

import hashlib

import pytest

from generator.annotated import AnnotatedBriefing, annotate
from generator.origins import is_declared, shared_passages
from tests.briefings import base, real

ECHO = "briefings/elva/facts/echo.yml"
FINE = "The port of Elva fined Northern Line 7,000 euros on 3 March 2022 for 348 tonnes of ash"


def echo(body: str, more: str = "") -> AnnotatedBriefing:
    """The small briefing and an article that another outlet printed."""
    text = f"A fine\n\n{body}\n".encode()
    described = f"""
source:
  id: echo
  file: seeds/echo.txt
  sha256: {hashlib.sha256(text).hexdigest()}
  title: A fine
  language: en
  publisher: glos-elvy
  published: {{unknown: The page has no date.}}
  layout: {{"1": title, "3": body}}
"""
    tree = base().changed("seeds/echo.txt", text).changed(ECHO, described + more)
    return annotate(tree, "elva")


def test_a_copied_passage_is_found_where_it_stands_in_both() -> None:
    annotated = echo(f"It is said: {FINE}, and more.")
    (found,) = shared_passages(annotated)
    assert (found.one, found.other, found.words) == ("echo", "port", 19)
    texts = [annotated.seeds.by_source[key].text for key in ("echo", "port")]
    assert texts[0].words_at(found.span) == texts[1].words_at(found.other_span) == FINE


@pytest.mark.parametrize("body", [FINE.upper(), FINE.replace(" on ", " — on "), f"“{FINE}”"])
def test_case_and_punctuation_do_not_hide_a_copy(body: str) -> None:
    assert len(shared_passages(echo(body))) == 1


@pytest.mark.parametrize(
    ("body", "copied"),
    [
        ("Elva fined Northern Line 7,000 euros on 3 March 2022", 0),
        ("Elva fined Northern Line 7,000 euros on 3 March 2022 for", 1),
        ("Elva fined Northern Line 7,000 dollars on 3 March 2022 for 348", 0),
        (FINE.replace("on 3 March 2022 for 348 tonnes of ash", "for its ash on 3 March 2022"), 0),
    ],
)
def test_a_set_phrase_is_no_copy(body: str, copied: int) -> None:
    assert len(shared_passages(echo(body))) == copied


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("euros", "dollars", 18),
        ("7,000 euros", "as many as 7,000 euros", 12),
        ("7,000 euros", "about 7,000 euros", 19),
        (" of Elva", "", 15),
        ("euros on 3 March 2022 for", "pounds on 3 March 2022 over", 17),
    ],
)
def test_a_few_edited_words_do_not_hide_a_copy(old: str, new: str, words: int) -> None:
    edited = FINE.replace(old, new)
    assert edited != FINE
    (found,) = shared_passages(echo(f"It is said: {edited}, and more."))
    assert found.words == words


def test_long_words_are_counted_in_characters() -> None:
    few = "interdepartmental counterproposals notwithstanding intergovernmental misunderstandings"
    port = base().read("seeds/port.txt").decode()
    assert len(few.split()) == 5
    text = port.replace("for 348 tonnes", f"for {few} and 348 tonnes")
    tree = base().changed("seeds/port.txt", text)
    described = echo(f"Because of {few}.").briefing.texts[ECHO].encode()
    tree = tree.changed("seeds/echo.txt", f"A fine\n\nBecause of {few}.\n").changed(ECHO, described)
    assert [one.words for one in shared_passages(annotate(tree, "elva"))] == [5]


def test_what_both_quote_from_one_speaker_is_the_speakers() -> None:
    said = "We will pay by May 2022, when the ash is out of the water and the port is clean"
    quote = 'quotes:\n  - {{id: said-{0}, by: ada-lindt, source: {0}, exact: "{1}"}}\n'
    port = base().read("seeds/port.txt").decode().replace("We will pay by May 2022,", f"{said},")
    described = echo(f'"{said}," she said.').briefing.texts[ECHO]
    tree = base().changed("seeds/port.txt", port).changed("seeds/echo.txt", f'A\n\n"{said}," so.\n')
    both = tree.changed(ECHO, described + quote.format("echo", said))
    assert len(shared_passages(annotate(both, "elva"))) == 1
    both = both.changed("briefings/elva/more.yml", quote.format("port", said))
    assert shared_passages(annotate(both, "elva")) == ()


def test_a_few_words_around_a_quotation_do_not_make_a_copy_of_it() -> None:
    said = "We will pay by May 2022, when the ash is out of the water and the port is clean"
    quote = 'quotes:\n  - {{id: said-{0}, by: ada-lindt, source: {0}, exact: "{1}"}}\n'
    port = base().read("seeds/port.txt").decode().replace("We will pay by May 2022,", f"{said},")
    told = f'"{said}," said Ada Lindt, who leads Northern Line.'
    tree = base().changed("seeds/port.txt", port).changed("seeds/echo.txt", f"A\n\n{told}\n")
    both = tree.changed(ECHO, echo(told).briefing.texts[ECHO] + quote.format("echo", said))
    both = both.changed("briefings/elva/more.yml", quote.format("port", said))
    assert shared_passages(annotate(both, "elva")) == ()


@pytest.mark.parametrize(
    ("more", "declared"),
    [
        ("", False),
        ("  chain: [elva-gazette]\n", True),
        ("  chain: [northern-line]\n", False),
        ("  notes: [{kind: context, text: 'Printed like [[port]].'}]\n", True),
        ("  notes: [{kind: context, text: Printed elsewhere., see: [will-pay]}]\n", True),
        ("  notes: [{kind: context, text: 'Printed like [[glos]].'}]\n", False),
    ],
)
def test_a_chain_or_a_note_declares_it(more: str, declared: bool) -> None:
    annotated = echo(FINE, more)
    assert is_declared(annotated, "echo", "port") is declared
    assert is_declared(annotated, "port", "echo") is declared


def test_two_articles_from_one_agency_declare_it() -> None:
    port = base().read("briefings/elva/facts/port.yml").decode()
    tree = base().changed(
        "briefings/elva/facts/port.yml",
        port.replace("  id: port", "  id: port\n  chain: [northern-line]"),
    )
    glos = base().read("briefings/elva/facts/glos.yml").decode()
    assert not is_declared(annotate(tree, "elva"), "glos", "port")
    tree = tree.changed(
        "briefings/elva/facts/glos.yml",
        glos.replace("  id: glos", "  id: glos\n  chain: [northern-line]"),
    )
    assert is_declared(annotate(tree, "elva"), "glos", "port")


def test_the_real_articles_share_no_long_passage() -> None:
    assert shared_passages(real()) == ()
