"""The one under `by` is whom the article has say it, and whom the text says it of.

Beside a quotation a verb of saying, a colon or the name at the beginning of the line tells the
speaker; a pronoun or a description points back at one; quotations that follow each other go on.
Where the article only points, or says nothing, `inferred: {by: …}` says how you know.

Wrong:
    quotes:
      - id: pay-by-may
        by: northern-line # not who says it
        exact: We will pay by May 2022

Right:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        exact: We will pay by May 2022

Why: the right words in the wrong mouth are the most harmful mistake of all.

Mend: correct `by`, or the text; the message shows the words of the article that name another.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.grounding.material import Material
from generator.model import Actor, Claim, Fact, Figure, Quote, Status
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, Scope, proof
from generator.speech import grammar_of

LONGEST = 40  # characters between a name and the verb of saying behind it


@proof("speaker-mismatch", Scope.BRIEFING, is_waivable=True)
def speaker_mismatch(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.SPEAKER)
    material = annotated.readings
    for record, fact in annotated.briefing.each(Fact):
        if not isinstance(fact, (Claim, Quote, Figure, Status)) or not (fact.text and fact.by):
            continue
        other = _said_to_speak(material, fact.text, fact.by)
        if other:
            name = material.aliases.title(fact.by)
            message = f"the text has '{other}' say it, and `by` is '{name}'"
            place = record.place(("by",))
            yield Finding(place, message, "correct `by`, or the text")


def _said_to_speak(material: Material, text: str, key: str) -> str | None:
    """Who speaks at the beginning of a text of ours, if that is another one."""
    grammar = grammar_of(material.language)
    opening = [
        hit
        for hit in material.aliases.find(text)
        if text[: hit.span.start].strip().casefold() in {"", *grammar.speech.articles}
        and not hit.is_hidden
        and isinstance(material.aliases.registered[hit.owner].entry, Actor)
        and grammar.follows(text, hit.span.end, LONGEST)
    ]
    is_other = bool(opening) and all(hit.owner != key for hit in opening)
    return opening[0].text if is_other else None
