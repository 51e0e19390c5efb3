"""What people write by habit is answered with words that there are."""

import pytest

from generator.decode.parts import HABITS, HABITUAL_WORDS, meant_by
from generator.model import LISTED, Entry, Source, words
from generator.text.terms import ClosedTerm

CLOSED = [
    {str(word) for word in kind}
    for kind in (*words.Word.__subclasses__(), *ClosedTerm.__subclasses__())
]


@pytest.mark.parametrize("written", sorted(HABITUAL_WORDS))
def test_a_usual_word_stands_for_one_of_some_closed_list(written: str) -> None:
    for meant in HABITUAL_WORDS[written]:
        assert any(meant in known and written not in known for known in CLOSED), meant


def test_a_usual_word_is_answered_only_where_the_other_may_stand() -> None:
    assert meant_by("Country", ["person", "state"], HABITUAL_WORDS) == "state"
    assert meant_by("country", ["yes", "no"], HABITUAL_WORDS) is None
    assert meant_by("assert", ["asserts", "denies"], HABITUAL_WORDS) == "asserts"


@pytest.mark.parametrize("written", sorted(HABITS))
def test_a_usual_field_stands_for_one_that_some_entry_has(written: str) -> None:
    kinds: tuple[type[Entry], ...] = (*LISTED, Source)
    fields = {name for kind in kinds for name in kind.model_fields}
    assert meant_by(written, fields - {written}) in HABITS[written]
