"""What grounding found missing, as findings; the rules stand in the folders beside this file."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.diagnostics import Place
from generator.grounding import Aspect
from generator.model import Location
from generator.rules.rule import Finding


def ungrounded(annotated: AnnotatedBriefing, aspect: Aspect) -> Iterator[Finding]:
    """A finding for everything of one sort that does not stand where it should."""
    for mention in annotated.grounding.missing(aspect):
        yield Finding(_place(mention.owner, mention.location), mention.why, mention.help)


def _place(record: Record, location: Location) -> Place:
    """Where a value is written; a default stands nowhere, so the entry's id is marked for it."""
    place = record.place(location)
    return record.start() if place == record.node.place else place
