"""Every field holds what it is for: one of its listed words, a plain number, a text of at
most 4,000 characters, a list of at most 50 items.

Wrong:
    figures:
      - id: fine-of-line
        measure: fine
        value: 7,000
        unit: EUR
        evidence: fined Northern Line 7,000 euros

Right:
    figures:
      - id: fine-of-line
        measure: fine
        value: 7000
        unit: EUR
        evidence: fined Northern Line 7,000 euros

Why: `1_000`, `1.000` and `1,000` are three different numbers to three readers. A briefing
has at most 30 key points and 30 sections: one page shows how all of them begin.

Mend: write the value as the message describes.
"""

from generator.rules.rule import refused

invalid_value = refused("invalid-value", __doc__, is_fixable=True)
