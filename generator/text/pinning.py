"""Words told apart from the same words in other places, by what stands beside them."""

from collections.abc import Iterator

from generator.text.locate import locate
from generator.text.reasons import Found
from generator.text.source import SourceText
from generator.text.spans import QuoteSelector, Span

MOST_BESIDE = 8  # words before or after that tell one place from the others


def pinned(text: SourceText, span: Span, exact: str) -> QuoteSelector | None:
    """The words, with the fewest words beside them that tell this place from the others."""
    for prefix, suffix in (("", ""), *_beside(text, span)):
        selector = QuoteSelector(exact, prefix, suffix)
        located = locate(selector, text, unique=True)
        if isinstance(located, Found) and located.matches[0].span == span:
            return selector
    return None


def _beside(text: SourceText, span: Span) -> Iterator[tuple[str, str]]:
    paragraph = text.paragraph(span)
    before = text.text[paragraph.start : span.start].split()
    after = text.text[span.end : paragraph.end].split()
    for count in range(1, MOST_BESIDE + 1):
        yield " ".join(before[-count:]), ""
        yield "", " ".join(after[:count])
