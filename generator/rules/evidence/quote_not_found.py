"""Every quotation stands word for word in its source.

Only blanks, the shape of quotation marks and dashes, and how an ellipsis is typed may differ.

Wrong:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        exact: We shall pay by May 2022

Right:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        exact: We will pay by May 2022

Why: a quotation with one changed word, letter or digit is an invention.

Mend: copy the words from the stored article. The message says what was found instead: words
that have drifted, another source in which they stand, parts that stand apart, a paraphrase,
or nothing.
"""

from generator.annotated import AnnotatedBriefing
from generator.rules.evidence.refusals import MISSING, miss, refusals
from generator.rules.rule import Findings, proof


@proof("quote-not-found", is_fixable=True)
def quote_not_found(annotated: AnnotatedBriefing) -> Findings:
    for anchor, refused in refusals(annotated, MISSING):
        if anchor.is_quotation:
            yield miss(annotated, anchor, refused)
