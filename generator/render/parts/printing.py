"""Where words are printed: the sentences before them, around them, after them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.anchors import Anchor
from generator.model.words import Rights
from generator.render.desk import Desk
from generator.render.parts.proving import live_address
from generator.render.views import Link, Words
from generator.render.wording import shortened
from generator.seeds import Seed
from generator.text import Match, Span
from generator.wordings import _

NEAR = 600  # characters before and after words; a neighbouring sentence may be as long as a page


@dataclass(frozen=True, slots=True)
class Around:
    """One place where the words are printed: the sentences before them, around them, after."""

    where: Link
    part: str
    before: str
    words: str
    after: str
    language: str
    direction: str
    live: str


def around(desk: Desk, anchors: Iterable[Anchor], words: Words) -> Iterator[Around]:
    """Every place where words stand, each with its neighbouring sentences.

    Args:
        desk: of the page that shows them.
        anchors: where they were found.
        words: their language and direction.
    """
    for anchor in anchors:
        for match in anchor.matches:
            seed = desk.annotated.seeds.by_source[anchor.source]
            yield _around(desk, seed, match, words.language, words.direction)


def _around(desk: Desk, seed: Seed, match: Match, language: str, direction: str) -> Around:
    text = seed.text.text
    span = match.span
    context = _context(desk, seed, span)
    label = seed.text.label_of(span.start)
    page = desk.addresses.leaves[seed.record.id].page_at(span.start)
    texts = tuple(text[part.start : part.end] for part in match.parts)
    return Around(
        Link(_("line {number}").format(number=match.line), desk.to(f"{page}#line_{match.line}")),
        label.words if label else _("text"),
        end_of(text[context.start : span.start]),
        text[span.start : span.end],
        shortened(text[span.end : context.end], NEAR),
        language,
        direction,
        live_address(seed.source.url or "", texts),
    )


def end_of(words: str) -> str:
    """The last of the words before evidence, cut at a blank if there is one."""
    if len(words) <= NEAR:
        return words
    last = words[-NEAR:]
    return f"…{last.partition(' ')[2] or last}"


def _context(desk: Desk, seed: Seed, span: Span) -> Span:
    """From the sentence before the words to the one after; the words alone where rights ask it."""
    if seed.source.rights is Rights.EXCERPT:
        return span
    found = [one.span for one in desk.addresses.coverage[seed.record.id].sentences]
    before = [one for one in found if one.end <= span.start]
    after = [one for one in found if one.start >= span.end]
    own = [one for one in found if one.start < span.end and span.start < one.end]
    start = min([one.start for one in own], default=span.start)
    end = max([one.end for one in own], default=span.end)
    return Span(
        before[-1].start if before else start,
        after[0].end if after else end,
    )
