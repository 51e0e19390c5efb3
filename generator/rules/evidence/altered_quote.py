"""Ellipses and square brackets in evidence leave its meaning alone.

An ellipsis stands between two parts, never at an end, and leaves out 500 characters at most;
words in square brackets are the editor's and neither negate nor bring in a number.

Wrong:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        exact: We will pay …

Right:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        exact: We will pay by May 2022

Why: what is left out or put in must not change what was said.

Mend: quote the whole passage, or two separate ones.
"""

from generator.rules.evidence.refusals import refusing
from generator.text import Refusal

altered_quote = refusing(
    "altered-quote",
    __doc__,
    Refusal.ELISION_AT_END,
    Refusal.LONG_GAP,
    Refusal.INSERTION_IN_WORD,
    Refusal.NUMBER_IN_INSERTION,
    Refusal.LOOKALIKE_IN_INSERTION,
)
