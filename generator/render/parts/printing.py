"""Where words are printed: in the stored article, on the live page, and what stands around them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from urllib import parse

from generator.anchors import Anchor
from generator.decode import Record
from generator.model import Quote
from generator.model.words import Rights
from generator.render.desk import Desk
from generator.render.views import EvidencePlace, LinkView, Proven, Words
from generator.render.wording import shortened
from generator.seeds import Seed
from generator.text import BODY, Label, Match, Span
from generator.text.folding import normalise
from generator.wordings import N_, _
from generator.wordings.numbers import in_digits

LEVELS = {
    "exact": N_("Word for word"),
    "normalised": N_("Word for word but for blanks"),
    "typographic": N_("Word for word but for quotation marks or dashes"),
}
WHOLE = 90  # characters; longer words are named by their first and last ones
ENDS = 5  # words named at each end of a long passage
NEAR = 600  # characters before and after words; a neighbouring sentence may be as long as a page


def proofs(desk: Desk, record: Record) -> tuple[Proven, ...]:
    """Where the evidence stands, the places of each level of match together."""
    own = [a for a in desk.annotated.anchors_of.get(record.id, ()) if a.is_evidence]
    found = [
        (_(LEVELS[match.level.value]), _place(desk, anchor, match, is_first=index == 0))
        for anchor in own
        for index, match in enumerate(anchor.matches)
    ]
    levels = groupby(found, key=lambda pair: pair[0])
    return tuple(
        Proven(level, tuple(dict.fromkeys(p for _level, p in pairs))) for level, pairs in levels
    )


def _place(desk: Desk, anchor: Anchor, match: Match, *, is_first: bool) -> EvidencePlace:
    seed = desk.annotated.seeds.by_source[anchor.source]
    label = seed.text.label_of(match.span.start)
    part = f" ({label.words})" if label and (label not in BODY or label is Label.LEAD) else ""
    span = _("characters {first}–{last}").format(
        first=in_digits(match.span.start), last=in_digits(match.span.end)
    )
    where = _("line {number}{part}, {span}").format(number=match.line, part=part, span=span)
    fragment = f"at_{anchor.owner.id}" if is_first else f"line_{match.line}"
    page = desk.addresses.leaves[anchor.source].page_at(match.span.start)
    texts = tuple(seed.text.text[part.start : part.end] for part in match.parts)
    return EvidencePlace(
        LinkView(where, desk.to(f"{page}#{fragment}")),
        live_address(seed.source.url or "", texts),
        span,
    )


def live_address(url: str, texts: tuple[str, ...]) -> str:
    """A page's address with a text fragment for each passage; nothing where it cannot be made.

    See the draft "URL Fragment Text Directives" of the Web Incubator Community Group.
    """
    if not url or "#" in url:
        return ""
    return f"{url}#:~:" + "&".join(f"text={_directive(text)}" for text in texts)


def _directive(text: str) -> str:
    words = text.split()
    if len(text) <= WHOLE or len(words) <= 2 * ENDS:
        return _encoded(" ".join(words))
    return f"{_encoded(' '.join(words[:ENDS]))},{_encoded(' '.join(words[-ENDS:]))}"


def _encoded(words: str) -> str:
    # a hyphen, a comma and an ampersand have meanings of their own in a text directive
    return parse.quote(words, safe="").replace("-", "%2D")


def as_printed(desk: Desk, quote: Quote) -> str:
    """The words with the article's own quotation marks, dashes and dots.

    An ellipsis or square brackets may be the editor's: such a quotation is shown as it is written.
    """
    for anchor in desk.annotated.anchors_of.get(quote.id, ()):
        if anchor.is_quotation and anchor.matches:
            match = anchor.matches[0]
            text = desk.annotated.seeds.by_source[anchor.source].text
            if len(match.parts) == 1 and not match.insertions:
                return normalise(text.words_at(match.span))
    return quote.exact


@dataclass(frozen=True, slots=True)
class Around:
    """One place where the words are printed: the sentences before them, around them, after."""

    where: LinkView
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
        LinkView(
            _("line {number}").format(number=match.line), desk.to(f"{page}#line_{match.line}")
        ),
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
    return Span(before[-1].start if before else start, after[0].end if after else end)
