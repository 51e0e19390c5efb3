"""Texts made to waste time do not: every step is bounded, whatever the source holds."""

import time

import pytest

from generator.text import QuoteSelector, diagnose, locate, negations, words
from tests.text.languages import spoken

LENGTH = 20_000
SECONDS = 5  # each takes less than half a second; a quadratic step would take minutes
PATTERNS = {
    "one letter": "a",
    "one-letter words": "a ",
    "combining marks": "\u0301\u0323",
    "zero-width characters": "\u200b",
    "dots": ".",
    "ellipses": "… ",
    "brackets": "[",
    "insertions": "[a] ",
    "parentheses": "x not (",
    "quotation marks": '"a ',
    "negations": "not, ",
    "denials": "denied that ",
    "digits": "1",
    "groups": "000 ",
    "ranges": "5-",
    "spaced ranges": "5 - ",
    "comparisons": "<",
    "currency": "A$",
    "number words": "half ",
    "scale words": "two hundred ",
    "commas": "a, ",
    "lines": "a\r\n",
    "hyphens": "a-",
    "lone surrogates": "\ud800",
}
QUOTATIONS = ["a", "a" * 5_000, "a " * 4_000, "a … b", "a […] a", "[a]" * 3_000, "not", "." * 9_000]


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_a_hostile_source_is_read_in_bounded_time(pattern: str) -> None:
    started = time.process_time()
    source = spoken("a" + pattern * (LENGTH // len(pattern)))
    words(source.text)
    negations(source.text)
    for quotation in QUOTATIONS:
        locate(QuoteSelector(quotation), source)
    diagnose(QuoteSelector("a b " * 50), source, {})
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_a_hostile_quotation_is_refused_in_bounded_time(pattern: str) -> None:
    source = spoken("An article of a few words. " * 200)
    started = time.process_time()
    quotation = QuoteSelector("a" + pattern * (9_000 // len(pattern)), prefix="a " * 900)
    locate(quotation, source)
    diagnose(quotation, source, {"other": source})
    assert time.process_time() - started < SECONDS
