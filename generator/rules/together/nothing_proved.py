"""A briefing has at least one source and one fact that was proved.

Wrong:
    source: {id: letter, file: seeds/letter.txt, …}
    claims: []

Right:
    source: {id: letter, file: seeds/letter.txt, …}
    claims: [{id: sorry, text: The line is sorry., evidence: We are sorry for the ash}]

Why: a check that looked at nothing must not look like one that found everything in order.

Mend: store an article, and begin a fact with words of it.
"""

from generator.annotated import AnnotatedBriefing
from generator.diagnostics import Diagnostic, Place
from generator.model import Source
from generator.rules.rule import Finding, Findings, Scope, proof

STORE = "store an article: briefing import <page>"


def no_briefing() -> Diagnostic:
    """The same of a project that has no briefing at all."""
    way_out = "begin one: briefing new briefing <title>"
    message = "there is no briefing to check"
    return Diagnostic(Place("briefings"), nothing_proved.name, message, way_out)


@proof("nothing-proved", Scope.BRIEFING)
def nothing_proved(annotated: AnnotatedBriefing) -> Findings:
    proves = any(r.entry.selectors for r in annotated.facts)
    if not proves and not annotated.reading_problems:
        place = Place(f"{annotated.briefing.folder}/briefing.yml")
        message = "this briefing has no fact with evidence, so nothing was proved"
        is_stored = any(annotated.briefing.each(Source))
        begin = "begin a fact: briefing new quote <words of the article>"
        yield Finding(place, message, begin if is_stored else STORE)
