"""Every entry of the lists of words is found in a text that has it."""

from collections.abc import Iterator

import pytest

from generator.languages import LANGUAGES
from generator.languages.language import Language
from generator.languages.load import Load
from generator.languages.load_bearing import GAP, LoadBearing, Phrase
from generator.languages.notions import Notion
from generator.text.bearing import bearings

LETTERS = "þþ"  # no list has them


def written(words: LoadBearing, phrase: Phrase) -> str:
    """An entry as a text may have it: letters for each star and in each gap, a word behind it."""
    pieces = [each.replace("*", LETTERS).replace(GAP, LETTERS) for each in phrase.words]
    return (" " if words.is_spaced else "").join((*pieces, LETTERS)).replace("' ", "'")


def dead(language: Language, words: LoadBearing) -> Iterator[str]:
    """The entries that bear nothing of their class where a text has them."""
    lists: dict[Load | Notion, list[str]] = {}
    for phrase in words.phrases:
        if phrase.load is not None:
            lists.setdefault(phrase.load, []).append(written(words, phrase))
    for load, entries in lists.items():
        found = bearings("; ".join(entries), language.code)
        borne = {each.clause for each in found if each.load == load}
        yield from (f"{load}: {entry}" for at, entry in enumerate(entries) if at not in borne)


@pytest.mark.parametrize(
    "language", [each for each in LANGUAGES if each.words], ids=lambda each: each.code
)
def test_every_entry_of_a_list_is_found_in_a_text_that_has_it(language: Language) -> None:
    assert language.words is not None
    assert list(dead(language, language.words)) == []
