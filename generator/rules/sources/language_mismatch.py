"""A source, a quotation and a translation are in the language they are said to be in.

The script and the commonest words tell; a text that is too short to tell is let pass.

Wrong:
    source:
      id: letter
      title: A letter to the port
      language: pl

Right:
    source:
      id: letter
      title: A letter to the port
      language: en

Why: numbers, names and the word "not" are looked for by the rules of that language, and `1,234`
is one number in English and another in Polish.

Mend: correct `language`, or the words.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, proof


@proof("language-mismatch", is_waivable=True)
def language_mismatch(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.LANGUAGE)
