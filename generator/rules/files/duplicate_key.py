"""No field is written twice in one entry.

Wrong:
    claims:
      - id: line-paid
        text: The line had paid.
        text: The line had paid the fine.
        evidence: the line had now paid the fine

Right:
    claims:
      - id: line-paid
        text: The line had paid the fine.
        evidence: the line had now paid the fine

Why: programs take the last one without a word, and whoever reads the file may take the
first.

Mend: keep the one that is right.
"""

from generator.rules.rule import refused

duplicate_key = refused("duplicate-key", __doc__)
