"""Evidence neither begins nor ends inside a word or a number.

Signs, separators, currency signs and % belong to the number: `6 billion` does not stand in
`$23.6 billion`, nor `348` in `3,348`.

Wrong:
    claims:
      - id: ash-found
        text: There was ash in the water.
        evidence: 48 tonnes of ash in the water

Right:
    claims:
      - id: ash-found
        text: There was ash in the water.
        evidence: 348 tonnes of ash in the water

Why: half a number is another number, and half a word another word.

Mend: take in the whole word or number.
"""

from generator.rules.evidence.refusals import refusing
from generator.text import Refusal

cut_word = refusing(
    "cut-word", __doc__, Refusal.SPLITS_WORD, Refusal.SPLITS_NUMBER, is_fixable=True
)
