"""A line of hundreds of thousands of characters, all alike, is read in one pass by every reader."""

from collections.abc import Callable

import pytest

from generator import sentences
from generator.grounding.counting import numeral_phrases
from generator.importing.wrapping import unwrapped
from generator.nodes import mending, read_nodes
from generator.nodes.within import position
from generator.quantities import moves, read_quantities
from generator.sharing import NAME
from generator.sitecheck.kinds import wrong_styles
from generator.speech import grammar_of
from generator.speech.names import Names
from generator.speech.paragraph import read_paragraph
from generator.speech.telling import ToldLine
from generator.text import SourceText
from tests.fuzz.running import at_most

SIZE, SPOKEN = 300_000, 30_000
SECONDS = 3.0
"""Of the processor, with those of coverage; what walks all pairs takes minutes."""


def spoken(text: str) -> object:
    line = ToldLine(f"— {text[:SPOKEN]}", 0, grammar_of("pl"), Names((), {}))
    return read_paragraph(line, "pl", grammar_of("pl"))


READERS: dict[str, tuple[Callable[[str], object], str]] = {
    "a word that goes on in the next line": (
        lambda text: SourceText.of(f"{text}\nx").word_broken_at(SIZE),
        "a",
    ),
    "numbers and what they count": (lambda text: numeral_phrases(text[:SPOKEN], "en"), "1 "),
    "ways from one number to another": (
        lambda text: list(moves(text[:SPOKEN], "en")),
        "from 1 to 2 ",
    ),
    "a half behind a half": (lambda text: read_quantities(text[:SPOKEN], "ru"), "½"),
    "a word that may have an ending": (lambda text: read_quantities(text, "tr"), "İ"),
    "reporters who break in": (spoken, "- "),
    "dashes without blanks": (spoken, "a— "),
    "stops that end nothing": (lambda text: sentences.sentences(f"{text}a", "en"), "."),
    "lines that are one paragraph": (lambda text: unwrapped([text, text]), "a"),
    "blanks that end no line": (lambda text: position(f"{text}a\n", SIZE), " "),
    "fields that are written again and empty": (
        lambda text: read_nodes(f"a: b\n{text}".encode(), "a.yml"),
        f"a:  # {'x' * 23}\n",
    ),
    "a text without quotes": (lambda text: mending.mended("a.yml", f"a: b{text}c: d", 1), " "),
    "words of a style sheet": (lambda text: wrong_styles(text.encode()), "a"),
    "words of a page": (NAME.findall, "a"),
}


@pytest.mark.parametrize("what", READERS)
def test_a_long_line_is_read_in_one_pass(what: str) -> None:
    reader, letters = READERS[what]
    with at_most(SECONDS):
        reader(letters * (SIZE // len(letters)))
