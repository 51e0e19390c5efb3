"""A translation is as sure, as wide and of the same sense as its original.

The same words are looked for as in a text, in both directions: a translation of a whole
quotation may leave nothing out. A negation that only one side has is proved by
`translation-mismatch` where both languages are known for it.

Wrong:
    quotes:
      - id: pay-in-polish
        by: ada-lindt
        exact: Zapłacimy do maja 2022 roku
        translation: We will certainly pay by May 2022

Right:
    quotes:
      - id: pay-in-polish
        by: ada-lindt
        exact: Zapłacimy do maja 2022 roku
        translation: We will pay by May 2022

Why: most readers can only read the translation.

Mend: translate the word. Where it is said in another way, settle it with that way.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, Scope, doubt


@doubt("translation-differs", Scope.BRIEFING)
def translation_differs(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.WORDING)
