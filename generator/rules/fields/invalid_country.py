"""Every country is written as its code of two letters (ISO 3166-1).

Wrong:
    actors:
      - id: shipping-line
        kind: company
        names: [shipping line]
        country: Poland

Right:
    actors:
      - id: shipping-line
        kind: company
        names: [shipping line]
        country: PL

Why: a country's name is spelt in many ways, its code in one.

Mend: write `KZ`, `RU`, `US`, …
"""

from generator.rules.rule import refused

invalid_country = refused("invalid-country", __doc__, is_fixable=True)
