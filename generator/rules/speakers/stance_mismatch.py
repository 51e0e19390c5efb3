"""What denies, disputes, is not answered or cannot be verified says so in the article.

The sentence of the evidence has a word that says no: not, denied, rejects, did not respond. Who
warns, proposes or calls for something speaks of a danger, an offer or a need. Where text and
evidence begin with such a verb, the stance is that verb's.

Wrong:
    claims:
      - id: line-will-pay
        by: ada-lindt
        voice: direct
        stance: denies
        text: Ada Lindt says that the line will pay by May 2022.
        evidence: We will pay by May 2022

Right:
    claims:
      - id: line-will-pay
        by: ada-lindt
        voice: direct
        stance: asserts
        text: Ada Lindt says that the line will pay by May 2022.
        evidence: We will pay by May 2022

Why: a denial that nobody made is as false as a quotation that nobody spoke.

Mend: correct `stance` or `text`, or take in the words of the article that contest.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, doubt


@doubt("stance-mismatch")
def stance_mismatch(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.STANCE)
