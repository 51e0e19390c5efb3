"""What grounding found missing, as diagnostics; the rules stand in the files beside this one."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.diagnostics import Diagnostic, Place
from generator.grounding import Aspect
from generator.model import Location


def ungrounded(annotated: AnnotatedBriefing, aspect: Aspect, rule: str) -> Iterator[Diagnostic]:
    """A diagnostic for everything of one sort that does not stand where it should."""
    for mention in annotated.grounding.missing(aspect):
        place = _place(mention.owner, mention.location)
        yield Diagnostic(place, rule, mention.why, mention.help)


def _place(record: Record, location: Location) -> Place:
    """Where a value is written; a default stands nowhere, so the entry's id is marked for it."""
    place = record.place(location)
    return record.start() if place == record.node.place else place
