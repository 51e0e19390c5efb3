"""The first sentence of a text stands apart from the rest, its citations with it."""

import pytest

from generator.markup import first_sentence

PARTED = {
    "a citation before the full stop": (
        "The line pays [[will-pay]]. Nobody asks [[no-word]].",
        ("The line pays [[will-pay]].", "Nobody asks [[no-word]]."),
    ),
    "a citation behind the full stop": (
        "The line pays. [[will-pay]] Nobody asks.",
        ("The line pays. [[will-pay]]", "Nobody asks."),
    ),
    "one sentence": ("The line pays [[will-pay]].", ("The line pays [[will-pay]].", "")),
    "a reference that is words": (
        "[[ada|Ada Lindt]] pays. [[ada|She]] asks nobody.",
        ("[[ada|Ada Lindt]] pays.", "[[ada|She]] asks nobody."),
    ),
    "a count that begins a sentence": (
        "It pays [[will-pay]]. [[count:quotes|Two|quotations]] say so.",
        ("It pays [[will-pay]].", "[[count:quotes|Two|quotations]] say so."),
    ),
    "a point inside a number": ("It paid 7.5 euros.", ("It paid 7.5 euros.", "")),
}


@pytest.mark.parametrize(("text", "parts"), PARTED.values(), ids=PARTED)
def test_a_text_is_parted_behind_its_first_sentence(text: str, parts: tuple[str, str]) -> None:
    assert first_sentence(text, "en") == parts
