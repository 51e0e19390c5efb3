"""How a fact is proved: where its evidence stands, in the stored article and on the live page."""

from itertools import groupby
from urllib.parse import quote

from generator.anchors import Anchor
from generator.decode import Record
from generator.render.desk import Desk
from generator.render.views import EvidencePlace, Link, Proven
from generator.text import BODY, Label, Match
from generator.wordings import N_, _
from generator.wordings.numbers import grouped

LEVELS = {
    "exact": N_("Word for word"),
    "normalised": N_("Word for word but for blanks"),
    "typographic": N_("Word for word but for quotation marks or dashes"),
}
WHOLE = 90  # characters; longer words are named by their first and last ones
ENDS = 5  # words named at each end of a long passage


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
        first=grouped(match.span.start), last=grouped(match.span.end)
    )
    where = _("line {number}{part}, {span}").format(number=match.line, part=part, span=span)
    fragment = f"at_{anchor.owner.id}" if is_first else f"line_{match.line}"
    page = desk.addresses.leaves[anchor.source].page_at(match.span.start)
    texts = tuple(seed.text.text[part.start : part.end] for part in match.parts)
    return EvidencePlace(
        Link(where, desk.to(f"{page}#{fragment}")), live_address(seed.source.url or "", texts), span
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
    return quote(words, safe="").replace("-", "%2D")
