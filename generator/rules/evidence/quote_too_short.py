"""A quotation has a word that says something or a number, or stands in marks by itself.

Wrong:
    quotes:
      - id: ada-says-the
        by: ada-lindt
        exact: by

Right:
    quotes:
      - id: ada-says-when
        by: ada-lindt
        exact: by May 2022

Why: a letter, an article, or two of a language's commonest words such as "of the" stand in every
text and say nothing of anybody; a "No" that is printed in marks of its own is an answer.

Mend: quote enough of the words to say something.
"""

import re

from generator.annotated import AnnotatedBriefing
from generator.languages import language_of
from generator.model import Quote
from generator.rules.rule import Finding, Findings, proof
from generator.text import SourceText, Span
from generator.text.folding import DOUBLE_MARKS, SINGLE_MARKS

SHORT = 3  # letters of one word; in the nine languages, articles and prepositions have no more
PAIR = 2
_WORD = re.compile(r"\w+")
_BETWEEN = " \t\n\u00a0.,!?;:…"
_MARKS = DOUBLE_MARKS + SINGLE_MARKS


@proof("quote-too-short")
def quote_too_short(annotated: AnnotatedBriefing) -> Findings:
    for record, quote in annotated.briefing.each(Quote):
        words = _WORD.findall(quote.exact)
        places = [
            (annotated.seeds.by_source[anchor.source].text, match.span)
            for anchor in annotated.anchors_of.get(record.id, ())
            if anchor.is_quotation and len(words) <= PAIR
            for match in anchor.matches
            if _is_little(words, annotated.seeds.by_source[anchor.source].text)
        ]
        if places and not any(_stands_alone(text, span) for text, span in places):
            message = f"'{' '.join(words)}' is too little to be a quotation"
            yield Finding.at(record, ("exact",), message, "quote enough of the words around it")


def _is_little(words: list[str], text: SourceText) -> bool:
    """Whether it is one short word, or two of those that every text of the language has."""
    if len(words) == 1:
        return len(words[0]) <= SHORT and not words[0].isdecimal()
    common = language_of(text.language).common
    return len(words) == PAIR and {word.lower() for word in words} <= common


def _stands_alone(text: SourceText, span: Span) -> bool:
    """Whether quotation marks stand on both sides, or a dash or a line's beginning before it."""
    before = text.text[: span.start].rstrip(" \t\u00a0")
    after = text.text[span.end :].lstrip(_BETWEEN)
    is_begun = before[-1:] in (*_MARKS, "\n", "–", "—", "-", ":", "")
    return is_begun and (after[:1] in (*_MARKS, "") or "\n" in text.text[span.end :][:3])
