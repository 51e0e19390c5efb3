"""The headline and the by-line of a source stand on its page, word for word.

Wrong:
    source:
      id: letter
      file: seeds/letter.txt
      title: A letter to the harbour

Right:
    source:
      id: letter
      file: seeds/letter.txt
      title: A letter to the port

Why: the headline is quoted on every page that cites the article.

Mend: copy it from the stored article, from a line that the layout calls `title`.
"""

import re
from functools import partial

from generator.annotated import AnnotatedBriefing
from generator.rules.rule import Finding, Findings, proof
from generator.seeds import Seed
from generator.text import (
    Found,
    Label,
    QuoteSelector,
    Refusal,
    Refused,
    diagnose,
    explanation_of,
    locate,
)
from generator.text.folding import fold


@proof("headline-not-found")
def headline_not_found(annotated: AnnotatedBriefing) -> Findings:
    for seed in annotated.seeds.by_source.values():
        yield from _unprinted(annotated, seed, "title", frozenset({Label.TITLE}))
        yield from _unprinted(annotated, seed, "byline", None)


def _is_in_capitals(words: str, seed: Seed) -> bool:
    """Whether a name stands there in other letters: many pages print it in capitals."""
    name = re.escape(fold(words).typographic.casefold())
    return re.search(rf"(?<!\w){name}(?!\w)", seed.text.folded.typographic.casefold()) is not None


def _is_printed(words: str, seed: Seed, labels: frozenset[Label] | None) -> bool:
    is_found = isinstance(locate(QuoteSelector(words), seed.text, labels), Found)
    return is_found or (labels is None and _is_in_capitals(words, seed))


def _unprinted(
    annotated: AnnotatedBriefing, seed: Seed, field: str, labels: frozenset[Label] | None
) -> Findings:
    words = getattr(seed.source, field)
    made, work = annotated.made_of[seed.record.id], partial(_is_printed, words, seed, labels)
    if not words or annotated.results.get(f"{field} of {seed.record.id}", made, work):
        return
    located = locate(QuoteSelector(words), seed.text, labels)
    assert isinstance(located, Refused)
    if located.reason is Refusal.WRONG_LABEL:
        message = f"the headline stands on line {located.lines[0]}, which is not labelled `title`"
        way_out = f'write `"{located.lines[0]}": title` in the layout, if that is what it is'
    elif located.reason is Refusal.NOT_FOUND:
        others = {s.record.id: s.text for s in annotated.seeds.by_source.values() if s is not seed}
        message, way_out = explanation_of(diagnose(QuoteSelector(words), seed.text, others))
    else:
        message, way_out = explanation_of(located)
    yield Finding(seed.record.place((field,)), message, way_out)
