"""Where a number stands in the stored articles, however it is grouped, scaled or spaced there."""

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.commands.finding import FoundWords, StoredArticle, found_at
from generator.quantities import Quantity, plain_number, read_quantities
from generator.text import Span

LONGEST = 100  # characters of a number that is looked for
BETWEEN = re.compile(r"(?<=[0-9])[.,'’ \u00a0\u202f](?=[0-9])")
"""What stands between the digits of one number, in one country or another."""


def amounts(
    articles: Sequence[StoredArticle], words: str, found: Iterable[FoundWords]
) -> Iterator[FoundWords]:
    """Every place where the number stands that some words are, in another form.

    Args:
        articles: where to look.
        words: what is looked for; nothing is found where it is not a number and no more.
        found: places that are known already.
    """
    known = {(each.article.path, each.span) for each in found}
    languages = {"en", *(article.text.language for article in articles)}
    sought = [one for language in sorted(languages) for one in _as_number(words, language)]
    for article in articles if sought else ():
        for span in _spans(article, sought):
            if (article.path, span) not in known:
                yield found_at(article, span, article.text.words_at(span))


def _as_number(words: str, language: str) -> Iterator[Quantity]:
    """The number that words are as a whole, in a language."""
    said = read_quantities(words, language) if language and len(words) < LONGEST else ()
    return (one for one in said if one.text.strip() == words.strip() and not one.unread)


def _spans(article: StoredArticle, sought: Sequence[Quantity]) -> Iterator[Span]:
    digits = {plain_number(each.value).replace(".", "").strip("-0") for each in sought}
    for line in article.text.lines:
        printed = article.text.words_at(line)
        if not any(each in BETWEEN.sub("", printed) for each in digits):
            continue  # reading numbers takes time
        for one in read_quantities(printed, article.text.language or "en"):
            if not one.unread and any(_is_same(one, each) for each in sought):
                yield Span(line.start + one.start, line.start + one.end)


def _is_same(printed: Quantity, sought: Quantity) -> bool:
    """Whether a number is the one that is looked for, and in its currency if one is named."""
    units = {sought.unit, *sought.candidates}
    is_of_it = sought.unit is None or not units.isdisjoint({printed.unit, *printed.candidates})
    return printed.value == sought.value and is_of_it
