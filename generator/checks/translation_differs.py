"""A translation says neither more nor less than its original."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import Scope, doubt
from generator.checks.grounding import ungrounded
from generator.diagnostics import Diagnostic
from generator.grounding import Aspect


@doubt("translation-differs", Scope.BRIEFING)
def translation_differs(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
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
    yield from ungrounded(annotated, Aspect.WORDING, "translation-differs")
