"""A currency is written as its code of three letters (ISO 4217).

Wrong:
    figures:
      - id: fine-of-line
        measure: fine
        value: 7000
        unit: EUU
        evidence: fined Northern Line 7,000 euros

Right:
    figures:
      - id: fine-of-line
        measure: fine
        value: 7000
        unit: EUR
        evidence: fined Northern Line 7,000 euros

Why: "dollars" may be those of a dozen countries.

Mend: write `USD`, `KZT`, `RUB`, …; anything that is not money is a plain noun such as
`companies`, or `percent`.
"""

from generator.rules.rule import refused

invalid_currency = refused("invalid-currency", __doc__, is_fixable=True)
