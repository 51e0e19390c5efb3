"""Which sentences facts rest on, and which nothing rests on."""

from decimal import Decimal

import pytest

from generator.annotated import annotate
from generator.coverage import SourceCoverage, coverage_of
from tests.briefings import base, elva, real, real_renamed

PORT = "briefings/elva/facts/port.yml"


def of(found: tuple[SourceCoverage, ...], source: str) -> SourceCoverage:
    return next(article for article in found if article.source == source)


def with_unused(exact: str) -> SourceCoverage:
    text = base().read(PORT).decode()
    unused = f"  id: port\n  unused: [{{exact: {exact}, why: It is told in the event.}}]"
    return of(
        coverage_of(annotate(base().changed(PORT, text.replace("  id: port", unused)), "elva")),
        "port",
    )


def test_facts_rest_on_the_sentences_that_hold_their_evidence() -> None:
    port = of(coverage_of(elva()), "port")
    assert [(one.line, one.facts) for one in port.sentences] == [
        (5, ("line-fined",)),
        (7, ()),
        (7, ("will-pay",)),
        (9, ()),
    ]
    assert (port.resting, port.unused, port.share_of_sentences) == (2, 0, Decimal(50))
    assert [one.text for one in port.bare] == [
        "A spokesman of the line said on Friday that it had not paid the fine.",
        "In June the line had now paid the fine, the port wrote.",
    ]


def test_headlines_and_captions_are_no_sentences_to_cover() -> None:
    texts = [one.text for one in of(coverage_of(elva()), "port").sentences]
    assert not [text for text in texts if "harbour" in text or "Port of Elva fines" in text]


def test_characters_are_counted_without_blanks_and_only_once() -> None:
    more = """
claims:
  - {id: more-1, source: port, text: More., evidence: 7,000 euros}
  - {id: more-2, source: port, text: More., evidence: euros on 3 March}
""".replace("7,000 euros", '"7,000 euros"')
    plain, twice = of(coverage_of(elva()), "port"), of(coverage_of(elva(more)), "port")
    assert plain.sentences[0].covered == twice.sentences[0].covered
    assert plain.sentences[0].characters == len("".join(plain.sentences[0].text.split()))
    assert Decimal(0) < plain.share_of_characters < Decimal(50)


def test_one_evidence_covers_every_sentence_it_touches() -> None:
    words = r'"it had not paid the fine. \"We will pay"'
    more = f"claims: {{id: more, source: port, text: More., evidence: {words}}}\n"
    assert [one.facts for one in of(coverage_of(elva(more)), "port").sentences[1:3]] == [
        ("more",),
        ("more", "will-pay"),
    ]


def test_what_is_left_out_for_a_reason_is_accounted_for() -> None:
    port = with_unused("In June the line had now paid the fine")
    assert port.sentences[-1].unused == ("It is told in the event.",)
    assert (port.resting, port.unused, len(port.bare)) == (2, 1, 1)
    assert (port.share_of_sentences, port.share_accounted) == (Decimal(50), Decimal(75))


def test_a_reason_beside_a_fact_leaves_the_sentence_resting() -> None:
    port = with_unused("who leads Northern Line")
    assert (port.resting, port.unused) == (2, 0)


def test_words_of_a_note_cover_nothing() -> None:
    more = (
        "claims: {id: more, source: port, text: More., evidence: 348 tonnes, notes: "
        "{kind: context, text: So., span: In June the line had now paid the fine}}\n"
    )
    assert of(coverage_of(elva(more)), "port").sentences[-1].is_bare


@pytest.mark.parametrize(("minimum", "reached"), [("50", True), ("50.1", False), ("0", True)])
def test_a_minimum_is_compared_before_rounding(minimum: str, reached: bool) -> None:
    assert of(coverage_of(elva()), "port").reaches(Decimal(minimum)) is reached


def test_a_share_is_rounded_down_so_that_all_means_all() -> None:
    sentence = of(coverage_of(elva()), "port").sentences
    many = SourceCoverage("many", (sentence[0],) * 1999 + (sentence[1],))
    assert many.share_of_sentences == Decimal("99.9")


def test_an_article_without_sentences_is_covered() -> None:
    assert SourceCoverage("empty", ()).share_of_sentences == Decimal(100)
    assert SourceCoverage("empty", ()).reaches(Decimal(100))


def test_facts_rest_on_every_sentence_of_the_real_articles() -> None:
    found = coverage_of(real())
    assert [article.source for article in found if article.bare] == []
    assert min(article.share_of_characters for article in found) > Decimal(90)


def test_the_order_of_files_changes_nothing() -> None:
    assert coverage_of(real_renamed()) == coverage_of(real())
