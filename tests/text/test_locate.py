"""Where quotations stand: lines, labels, context, offsets, levels."""

import pytest

from generator.sentences import sentences
from generator.text import (
    BODY,
    Found,
    Label,
    Level,
    Located,
    Match,
    QuoteSelector,
    Refusal,
    Refused,
    SourceText,
    Span,
    explanation_of,
    locate,
)
from tests.text.languages import spoken

PAGE = "Trade grows\n\nTrade grows fast, he said.\nRead also: Trade grows fast\nThe end"
LAYOUT = {1: Label.TITLE, 3: Label.BODY, 4: Label.TEASER}


def matches(located: Located) -> tuple[Match, ...]:
    assert isinstance(located, Found), located
    return located.matches


def refusal(located: Located) -> Refused:
    assert isinstance(located, Refused), located
    return located


def test_facts_stand_in_the_lead_the_body_or_what_is_speech() -> None:
    assert frozenset({Label.LEAD, Label.BODY, Label.SPEECH}) == BODY
    found = matches(locate(QuoteSelector("Trade grows"), spoken(PAGE, LAYOUT)))
    assert [match.line for match in found] == [3]


def test_words_of_a_teaser_are_outside_the_body() -> None:
    refused = refusal(locate(QuoteSelector("Read also"), spoken(PAGE, LAYOUT)))
    assert (refused.reason, refused.label, refused.lines) == (
        Refusal.WRONG_LABEL,
        Label.TEASER,
        (4,),
    )


def test_a_line_that_the_layout_leaves_out_has_no_label() -> None:
    refused = refusal(locate(QuoteSelector("The end"), spoken(PAGE, LAYOUT)))
    assert (refused.reason, refused.label) == (Refusal.WRONG_LABEL, None)


def test_an_empty_layout_labels_nothing() -> None:
    refused = refusal(locate(QuoteSelector("The end"), spoken(PAGE, {})))
    assert refused.reason is Refusal.WRONG_LABEL


def test_any_line_will_do_where_no_label_is_asked_for() -> None:
    source = spoken(PAGE, LAYOUT)
    assert [
        match.line for match in matches(locate(QuoteSelector("Trade grows"), source, None))
    ] == [*(1, 3, 4)]


def test_an_unknown_layout_restricts_nothing() -> None:
    assert matches(locate(QuoteSelector("The end"), spoken(PAGE)))


def test_a_quotation_across_labels_is_refused() -> None:
    refused = refusal(locate(QuoteSelector("he said. Read also"), spoken(PAGE, LAYOUT)))
    assert (refused.reason, refused.lines) == (Refusal.ACROSS_LABELS, (3, 4))


def test_a_place_outside_the_body_does_not_make_words_ambiguous() -> None:
    source = spoken(PAGE, LAYOUT)
    assert len(matches(locate(QuoteSelector("Trade grows fast"), source, unique=True))) == 1


def test_ambiguous_words_tell_all_their_places() -> None:
    refused = refusal(locate(QuoteSelector("Trade grows"), spoken(PAGE), None, unique=True))
    assert refused.reason is Refusal.AMBIGUOUS
    assert refused.lines == (1, 3, 4)
    assert [PAGE[slice(*span)] for span in refused.spans] == ["Trade grows"] * 3


def test_context_may_stand_on_another_line() -> None:
    selector = QuoteSelector("Trade grows", prefix="Trade grows")
    assert [match.line for match in matches(locate(selector, spoken(PAGE), None))] == [3]


def test_offsets_count_the_byte_order_mark_and_carriage_returns() -> None:
    stored = "\ufeffOne line.\r\n\r\nThe  “second”\u2028line."
    source = spoken(stored)
    (match,) = matches(locate(QuoteSelector('The "second" line'), source, None))
    assert stored[slice(*match.span)] == "The  “second”\u2028line"
    assert (match.line, match.level) == (3, Level.TYPOGRAPHIC)
    (first,) = matches(locate(QuoteSelector("One line"), source, None))
    assert first.span == Span(1, 9)


def test_lines_are_those_of_an_editor() -> None:
    source = spoken("a\u2028b\x0cc\x85d\r\ne\rf\ng")
    assert [source.words_at(line) for line in source.lines] == ["a\u2028b\x0cc\x85d", "e", "f", "g"]
    assert [source.line_of(offset) for offset in (0, 7, 9, 11, 13)] == [1, 1, 2, 3, 4]


def test_a_paragraph_is_a_line() -> None:
    source = spoken(PAGE, LAYOUT)
    (match,) = matches(locate(QuoteSelector("he said"), source))
    assert source.words_at(source.paragraph(match.span)) == "Trade grows fast, he said."
    assert source.label_of(match.span.start) is Label.BODY


def test_an_elided_quotation_has_a_part_for_each_piece() -> None:
    stored = "Trade, which had long been slow, grew in the bloc last year."
    (match,) = matches(locate(QuoteSelector("Trade […] grew […] last year"), spoken(stored)))
    assert [stored[slice(*part)] for part in match.parts] == ["Trade", "grew", "last year"]
    assert stored[slice(*match.span)] == stored[:-1]


@pytest.mark.parametrize(("sentences", "is_far"), [(12, False), (13, True), (400, True)])
def test_an_ellipsis_bridges_a_few_sentences_and_no_article(
    sentences: int, *, is_far: bool
) -> None:
    stored = f"Trade grew. {'The port was full in the spring of 2022. ' * sentences}Ships paid."
    located = locate(QuoteSelector("Trade grew […] Ships paid"), spoken(stored))
    assert isinstance(located, Found) is not is_far
    assert not is_far or refusal(located).reason is Refusal.LONG_GAP


def test_an_ellipsis_of_the_source_stays_one_beside_an_elision() -> None:
    source = spoken("We know that they see the agenda and ... the visible goals of the West.")
    located = locate(QuoteSelector("We know … the agenda and ... the visible goals"), source)
    assert isinstance(located, Found)
    (match,) = located.matches
    assert [source.words_at(part) for part in match.parts] == [
        "We know",
        "the agenda and ... the visible goals",
    ]


def test_an_insertion_is_recorded_and_leaves_the_place_whole() -> None:
    stored = "He said on Friday that he would go."
    selector = QuoteSelector("He [Putin] said on Friday that he [too] would go")
    (match,) = matches(locate(selector, spoken(stored)))
    assert match.insertions == ("Putin", "too")
    assert match.parts == (Span(0, len(stored) - 1),)


def test_a_literal_bracket_is_no_insertion(articles: dict[str, SourceText]) -> None:
    selector = QuoteSelector("All CSTO [Collective Security Treaty Organization] member countries")
    (match,) = matches(locate(selector, articles["003"], None))
    assert match.insertions == ()


def test_the_nearest_beginning_of_an_elided_quotation_is_meant() -> None:
    stored = "Trade grew, trade fell, but trade paid."
    (match,) = matches(locate(QuoteSelector("trade […] paid"), spoken(stored)))
    assert match.span == Span(28, 38)


def test_a_refused_beginning_does_not_hide_an_honest_one() -> None:
    stored = "Astana did agree; Moscow did not agree; both signed."
    (match,) = matches(
        locate(QuoteSelector("agree […] signed"), spoken("Astana did agree to it; both signed."))
    )
    assert match.parts[0] == Span(11, 16)
    refused = refusal(locate(QuoteSelector("agree […] signed"), spoken(stored)))
    assert refused.reason in {Refusal.NEGATION, Refusal.NEGATION_IN_GAP}


def test_one_clean_place_is_enough() -> None:
    stored = "They did not support it. They support it now."
    (match,) = matches(locate(QuoteSelector("support it"), spoken(stored)))
    assert match.span == Span(30, 40)


def test_a_refusal_points_at_the_negation() -> None:
    stored = "Do tej pory była republika ZSRR nie poparła rosyjskiej inwazji."
    refused = refusal(locate(QuoteSelector("poparła rosyjskiej inwazji"), spoken(stored)))
    assert (refused.word, refused.side) == ("nie", "before")
    assert [stored[slice(*span)] for span in refused.spans] == ["poparła rosyjskiej inwazji", "nie"]


def test_a_quotation_longer_than_any_paragraph_is_refused() -> None:
    refused = refusal(locate(QuoteSelector("word " * 5_000), spoken("word")))
    assert refused.reason is Refusal.TOO_LONG


def test_levels_are_ordered() -> None:
    assert Level.EXACT < Level.NORMALISED < Level.TYPOGRAPHIC
    assert max(Level) is Level.TYPOGRAPHIC


def test_the_weakest_part_gives_the_level() -> None:
    source = spoken("The “first” part came, and so did the second  part.")
    (match,) = matches(locate(QuoteSelector('The "first" part […] the second part'), source))
    assert match.level is Level.TYPOGRAPHIC


def test_every_sentence_of_the_articles_is_found(articles: dict[str, SourceText]) -> None:
    for number, source in articles.items():
        for line in source.lines:
            paragraph = source.words_at(line)
            for start, end in sentences(paragraph, "pl" if number == "004" else "en"):
                found = matches(locate(QuoteSelector(paragraph[start:end]), source, None))
                assert Span(line.start + start, line.start + end) in {one.span for one in found}


def test_every_line_of_the_articles_is_found(articles: dict[str, SourceText]) -> None:
    for source in articles.values():
        for line in source.lines:
            words = source.words_at(line)
            if words.strip():
                assert all(
                    match.level is Level.EXACT
                    for match in matches(locate(QuoteSelector(words), source, None))
                )


def test_every_refusal_can_be_explained() -> None:
    for reason in Refusal:
        refused = Refused(reason, (Span(0, 1),), (1, 2), "word", Label.MENU, "before")
        message, way_out = explanation_of(refused)
        assert message
        assert way_out
        assert "{" not in message + way_out


def test_the_articles_are_stored(articles: dict[str, SourceText]) -> None:
    assert len(articles) == 5
