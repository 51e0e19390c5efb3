"""No fact supersedes itself, by however many steps.

Wrong:
    claims:
      - {id: fine-unpaid, text: The line had not paid., evidence: it had not paid the fine,
        links: [{supersedes: fine-paid}]}
      - {id: fine-paid, text: The line had now paid.,
        evidence: In June the line had now paid the fine, links: [{supersedes: fine-unpaid}]}

Right:
    claims:
      - {id: fine-unpaid, text: The line had not paid., evidence: it had not paid the fine}
      - {id: fine-paid, text: The line had now paid.,
        evidence: In June the line had now paid the fine, links: [{supersedes: fine-unpaid}]}

Why: of facts that take each other's place, none is the later one, and a reader is sent in a circle.

Mend: keep the link of the fact that is the later one.
"""

from generator.annotated import AnnotatedBriefing
from generator.model import Fact
from generator.model.words import LinkKind
from generator.rules.rule import Finding, Findings, Scope, proof


@proof("supersedes-itself", Scope.BRIEFING)
def supersedes_itself(annotated: AnnotatedBriefing) -> Findings:
    later = {
        fact.id: [link.to for link in fact.links if link.kind is LinkKind.SUPERSEDES]
        for _, fact in annotated.briefing.each(Fact)
    }
    named: set[str] = set()
    for record, fact in annotated.briefing.each(Fact):
        circle = [] if fact.id in named else _circle(fact.id, later)
        named.update(circle)
        if len(circle) > 1:
            steps = ", which supersedes ".join(f"'{key}'" for key in (*circle[1:], fact.id))
            message = f"'{fact.id}' supersedes {steps}"
            yield Finding.at(record, ("links",), message, "keep the link of the later one")


def _circle(start: str, later: dict[str, list[str]]) -> list[str]:
    """The facts on a way from one back to itself, the shortest; empty where there is none."""
    before: dict[str, str] = {}
    waiting = [start]
    for key in waiting:
        for following in later.get(key, ()):
            if following == start:
                way = [key]
                while way[-1] != start:
                    way.append(before[way[-1]])
                return way[::-1]
            if following not in before:
                before[following] = key
                waiting.append(following)
    return []
