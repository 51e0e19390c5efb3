"""The role of a speaker stands word for word in a sentence of the article that names them.

In a source of another language the role is the editor's translation: nothing is said of it
unless a translation of words that name the speaker gives the same office another rank.

Wrong:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        role: director of Northern Line
        exact: We will pay by May 2022

Right:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        role: leads Northern Line
        exact: We will pay by May 2022

Why: an office decides how much a word weighs, and offices are easily swapped.

Mend: copy the role from the article, or say under `inferred: {role: ...}` how you know it.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, proof


@proof("role-not-grounded", is_waivable=True)
def role_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.ROLE)
