"""Review: who held an entry against its source, and whether what they read is still there."""

import hashlib
import json
from typing import NamedTuple

from generator.annotated import AnnotatedBriefing
from generator.changes import values_of
from generator.decode import Record, holds
from generator.model import Fact

LENGTH = 16  # hexadecimal digits; it guards against oversight, not against forgery
REVIEWED = "reviewed"


class Share(NamedTuple):
    """How many of the facts somebody reviewed as they are."""

    reviewed: int
    facts: int

    @property
    def percent(self) -> float:
        """The share in per cent; all of them where there are none."""
        return 100 * self.reviewed / self.facts if self.facts else 100.0


def digest_of(annotated: AnnotatedBriefing, record: Record) -> str:
    """The digest of all that is reviewed of an entry, however it is written.

    That is what every field says, who says it, and the lines of the article that its evidence
    stands in, as they are stored.
    """
    values = values_of(record.entry, {})
    for name in (REVIEWED, "source"):
        values.pop(name, None)
    by = annotated.speaker(record) if holds(record, Fact) else None
    whole = [record.kind.noun, values, record.source, by, *_lines(annotated, record)]
    written = json.dumps(whole, ensure_ascii=True, sort_keys=True)
    return hashlib.sha256(written.encode()).hexdigest()[:LENGTH]


def is_reviewed(annotated: AnnotatedBriefing, record: Record) -> bool:
    """Whether somebody reviewed the entry as it is."""
    review = record.entry.reviewed
    return review is not None and review.digest == digest_of(annotated, record)


def share_of(annotated: AnnotatedBriefing) -> Share:
    """How many of the facts of a briefing are reviewed."""
    found = sum(is_reviewed(annotated, record) for record in annotated.facts)
    return Share(found, len(annotated.facts))


def line_to_paste(digest: str, by: str = "", day: str = "") -> str:
    """The line of an entry that says who reviewed it; what is left blank is to be filled in."""
    named = json.dumps(by, ensure_ascii=False) if by else ""
    return f"{REVIEWED}: {{by: {named}, date: {day}, digest: {digest}}}"


def _lines(annotated: AnnotatedBriefing, record: Record) -> list[str]:
    """The stored lines that the evidence of an entry stands in, in its order."""
    found: dict[tuple[str, int], str] = {}
    for anchor in annotated.anchors_of.get(record.id, ()):
        if anchor.is_evidence and anchor.matches:
            text = annotated.seeds.by_source[anchor.source].text
            for span in (match.span for match in anchor.matches):
                for number in range(text.line_of(span.start), text.line_of(span.end - 1) + 1):
                    found[anchor.source, number] = text.words_at(text.lines[number - 1])
    return [*found.values()]
