"""What is said of words that do not stand in their source."""

import pytest

from generator.text import (
    Label,
    Miss,
    MissKind,
    QuoteSelector,
    SourceText,
    WordChange,
    diagnose,
    explanation_of,
)
from tests.text.languages import spoken


def diagnosed(exact: str, source: SourceText, others: dict[str, SourceText] | None = None) -> Miss:
    return diagnose(QuoteSelector(exact), source, others or {})


def test_a_changed_word_is_shown(articles: dict[str, SourceText]) -> None:
    miss = diagnosed("has painted herself into a corner", articles["001"])
    assert miss.kind is MissKind.DRIFTED
    assert [change for change in miss.changes if change.written != change.stored] == [
        WordChange("herself", "itself")
    ]
    assert miss.passage == "has painted itself into a corner"
    assert "‘herself’ for ‘itself’" in explanation_of(miss).message


def test_a_negation_left_out_is_shown(articles: dict[str, SourceText]) -> None:
    miss = diagnosed("they could verify the accuracy of the data", articles["001"])
    assert miss.kind is MissKind.DRIFTED
    assert "‘not’ is left out" in explanation_of(miss).message


def test_an_added_word_is_shown(articles: dict[str, SourceText]) -> None:
    miss = diagnosed("China strongly denied the allegations", articles["001"])
    assert "‘strongly’ is not there" in explanation_of(miss).message


def test_a_capital_letter_is_shown(articles: dict[str, SourceText]) -> None:
    miss = diagnosed("china denied the allegations", articles["001"])
    assert "‘china’ for ‘China’" in explanation_of(miss).message


def test_quotation_marks_around_the_words_are_not_called_other_words(
    articles: dict[str, SourceText],
) -> None:
    said = explanation_of(diagnosed("“China denied the allegations”", articles["001"]))
    assert said.message.endswith("with other punctuation between or around them")
    assert "China denied the allegations" in said.help


def test_a_letter_of_another_alphabet_is_named(articles: dict[str, SourceText]) -> None:
    miss = diagnosed("K\u0430zakhstan says that the decision", articles["002"])
    assert miss.kind is MissKind.DRIFTED
    assert "is Cyrillic, not Latin" in explanation_of(miss).message


def test_words_of_another_source_are_sent_there(articles: dict[str, SourceText]) -> None:
    miss = diagnosed("żelazna kurtyna", articles["001"], dict(articles))
    assert (miss.kind, miss.sources) == (MissKind.MISATTRIBUTED, ("004",))
    assert "'004'" in explanation_of(miss).message


def test_words_from_two_paragraphs_are_stitched(articles: dict[str, SourceText]) -> None:
    exact = "China denied the allegations because of the sanctions was cut off from foreign markets"
    miss = diagnosed(exact, articles["001"])
    assert (miss.kind, miss.lines) == (MissKind.STITCHED, (11, 19))


def test_words_outside_the_body_are_told_their_label() -> None:
    source = spoken("A headline here\nThe body", {1: Label.TITLE, 2: Label.BODY})
    miss = diagnosed("A headline here", source)
    assert (miss.kind, miss.label, miss.lines) == (MissKind.OUTSIDE_BODY, Label.TITLE, (1,))
    assert "a title" in explanation_of(miss).message


def test_other_words_for_the_same_are_a_paraphrase(articles: dict[str, SourceText]) -> None:
    exact = "the accuracy of the agency's data could the Chinese Foreign Ministry confirm"
    assert diagnosed(exact, articles["001"]).kind is MissKind.PARAPHRASED


def test_words_of_nobody_are_absent(articles: dict[str, SourceText]) -> None:
    miss = diagnosed("quantum potatoes orbit gently", articles["001"], dict(articles))
    assert miss.kind is MissKind.ABSENT
    assert explanation_of(miss).help


@pytest.mark.parametrize("exact", ["", "…", "\u200b", "[x]", "a … b", "\ud800", "x" * 50_000])
def test_anything_can_be_diagnosed(exact: str, articles: dict[str, SourceText]) -> None:
    message, way_out = explanation_of(diagnosed(exact, articles["004"], dict(articles)))
    assert message
    assert way_out


def test_a_miss_in_an_empty_source_is_absent() -> None:
    assert diagnosed("anything at all", spoken("")).kind is MissKind.ABSENT


def test_long_passages_and_many_changes_are_cut() -> None:
    stored = " ".join(f"word{number}" for number in range(60))
    exact = " ".join(f"word{n}" if n % 8 else f"other{n}" for n in range(60))
    message, way_out = explanation_of(diagnosed(exact, spoken(stored)))
    assert "and 4 more" in message
    assert way_out.endswith("…’")


def test_words_across_the_end_of_a_line_are_told_their_lines() -> None:
    source = spoken("A headline\nIt is a hereditary epi-\nlepsy syndrome of the\nyoung.")
    miss = diagnosed("a hereditary epilepsy syndrome of the young", source)
    assert (miss.kind, miss.lines) == (MissKind.BROKEN, (2, 3, 4))
    assert "lines 2" in explanation_of(miss).message
