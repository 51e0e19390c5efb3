"""What the eye cannot see is said in words."""

import pytest

from generator.text import QuoteSelector, SourceText, diagnose, explanation_of
from generator.text.lookalikes import Looks, difference


@pytest.mark.parametrize(
    ("written", "stored", "said"),
    [
        ("first", "ﬁrst", "'ﬁ', latin small ligature fi (U+FB01), for 'fi'"),
        ("house", "houſe", "'ſ', latin small letter long s (U+017F), for 's'"),
        ("ﬁrst", "first", "what was written has 'ﬁ'"),
        ("Campus-Main", "Campus\u00adMain", "in the source stands soft hyphen (U+00AD)"),
        ("office", "of\ufe01fice", "in the source stands variation selector-2 (U+FE01)"),
        ("of\u200bfice", "of-fice", "here stands zero width space (U+200B)"),
        ("Microsoft", "Microsоft", "the letter 'o' is Latin, not Cyrillic"),
        ("Erdoğan", "Erdogan", "'g' for 'ğ'"),
    ],
)
def test_the_difference_is_named(written: str, stored: str, said: str) -> None:
    assert said in difference(written, stored)


@pytest.mark.parametrize(("written", "stored"), [("herself", "itself"), ("2022", "2023")])
def test_what_the_eye_sees_needs_no_words(written: str, stored: str) -> None:
    assert difference(written, stored) == ""


def test_a_hidden_character_is_no_reason_where_the_words_differ() -> None:
    assert difference("wrote", "wri\u00adtes") == ""


def test_words_of_other_letters_have_drifted_and_are_no_paraphrase() -> None:
    source = SourceText.of("„Żelazna kurtyna opadła w porcie”, napisano.")
    miss = diagnose(QuoteSelector("Zelazna kurtyna opadla w porcie"), source, {})
    message, _ = explanation_of(miss)
    assert "'Ż' for 'Z'" in message


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("Microsoft", "Here Microsоft opened", "Microsоft"),
        ("Erdoğan", "Mr Erdogan came", "Erdogan"),
        ("Lis", "Lisbon", ""),
        ("Øst", "the coast", ""),
    ],
)
def test_a_name_is_found_as_it_looks(name: str, text: str, found: str) -> None:
    expected = [(1, found)] if found else []
    assert list(Looks(["No such", text]).find(name)) == expected
