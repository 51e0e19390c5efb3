"""A translation has the numbers, dates, names and the negation of its original, and no others.

Wrong:
    quotes:
      - id: pay-in-polish
        by: ada-lindt
        exact: Zapłacimy do maja 2022 roku
        translation: We will pay by May 2023

Right:
    quotes:
      - id: pay-in-polish
        by: ada-lindt
        exact: Zapłacimy do maja 2022 roku
        translation: We will pay by May 2022

Why: most readers can only read the translation.

Mend: correct the translation. Where a name is missing on one side only because its form is not
known there, add the form to the register.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, Scope, proof


@proof("translation-mismatch", Scope.BRIEFING, is_waivable=True)
def translation_mismatch(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.TRANSLATION)
