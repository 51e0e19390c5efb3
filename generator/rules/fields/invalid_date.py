"""Every date is one that the calendar has, written with the year first (EDTF, ISO 8601-2).

Wrong:
    events:
      - id: fine-of-march
        text: The line was fined.
        date: 03/03/2022
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Right:
    events:
      - id: fine-of-march
        text: The line was fined.
        date: 2022-03-03
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Why: `03/02/2023` is two different days to two readers, and 30 February is none.

Mend: write `2023-02-03`, `2023-02`, `2022-33` (first quarter), `2022?-03-28` (year
uncertain) or `2022-01/2022-11`.
"""

from generator.rules.rule import refused

invalid_date = refused("invalid-date", __doc__, is_fixable=True)
