"""The answer, every key point and every paragraph of a section rest on at least one fact.

Wrong:
    key_points:
      - id: kp-pays
        text: The line says that it will pay.
        confidence: low
        why: Only the line says so.

Right:
    key_points:
      - id: kp-pays
        text: The line says that it will pay [[will-pay]].
        confidence: low
        why: Only the line says so.

Why: a sentence without a fact behind it is an opinion.

Mend: cite a fact in the text, `[[id]]`, or list it under `facts`.
"""

from generator.annotated import AnnotatedBriefing
from generator.diagnostics import Place
from generator.markup import references
from generator.model import Fact, Section, Summary, Withdrawn
from generator.rules.references.broken_reference import broken_in
from generator.rules.rule import Finding, Findings, Scope, proof


@proof("uncited", Scope.BRIEFING)
def uncited(annotated: AnnotatedBriefing) -> Findings:
    for record in annotated.briefing.of(Summary, Section):
        entry = record.entry
        if isinstance(entry, Summary):
            if not entry.facts and not _cites(annotated, entry.text):
                yield _uncited(record.place(("text",)), f"this {entry.noun}")
        elif isinstance(entry, Section):
            for index, paragraph in enumerate(entry.text):
                if not _cites(annotated, paragraph):
                    yield _uncited(record.place(("text", index)), "this paragraph")


def _cites(annotated: AnnotatedBriefing, text: str) -> bool:
    """Whether a text cites a fact; one that is refused, withdrawn or in single brackets is told."""
    briefing = annotated.briefing
    if any(broken_in(text, briefing.by_id)):
        return True
    for reference in references(text):
        found = briefing.by_id.get(reference.target)
        if found is None or isinstance(found.entry, (Fact, Withdrawn)):
            return True
    return False


def _uncited(place: Place, what: str) -> Finding:
    message = f"{what} cites no fact"
    return Finding(place, message, "cite one in the text: [[id-of-the-fact]]")
