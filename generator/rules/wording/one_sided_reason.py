"""The reason of a link reads the same at both of its ends.

Words that mean one thing beside one fact and another beside the other are asked about ("here",
"the other article"), and pronouns for persons whom the reason does not name.

Wrong:
    claims:
      - id: line-late
        text: The line had not paid the fine.
        evidence: it had not paid the fine
        links: [{disputes: line-fined, why: No payment is told of here.}]

Right:
    claims:
      - id: line-late
        text: The line had not paid the fine.
        evidence: it had not paid the fine
        links: [{disputes: line-fined, why: The first report tells of no payment.}]

Why: the reason is printed beside both facts, and beside the second one "here" is there.

Mend: name the article, the outlet or the person.
"""

import re

from generator.annotated import AnnotatedBriefing
from generator.grounding.material import Material
from generator.languages import language_of
from generator.languages.wording import Wording
from generator.model import Fact
from generator.rules.rule import Finding, Findings, Scope, doubt


@doubt("one-sided-reason", Scope.BRIEFING, is_apart=True)
def one_sided_reason(annotated: AnnotatedBriefing) -> Findings:
    material = annotated.readings
    header = annotated.briefing.header
    wording = language_of(header.language).wording if header else None
    if wording is None:
        return
    for record, fact in annotated.briefing.each(Fact):
        for index, link in enumerate(fact.links):
            found = _one_sided(wording, material, link.why or "")
            if found:
                place = record.place(("links", index, "why"))
                message = f"'{found[0]}' means something else beside the other fact of this link"
                yield Finding(place, message, "name what is meant")


def _one_sided(wording: Wording, material: Material, why: str) -> re.Match[str] | None:
    """The first word of a reason that can be read at one end only."""
    if found := wording.one_sided.search(why):
        return found
    pronoun = wording.pronoun.search(why)
    return pronoun if pronoun and not material.aliases.find(why[: pronoun.start()]) else None
