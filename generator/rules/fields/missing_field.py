"""Every entry has the fields that its kind needs.

Wrong:
    quotes:
      - id: pay-by-may
        exact: We will pay by May 2022

Right:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        exact: We will pay by May 2022

Why: a claim without evidence, or a quotation without a speaker, proves nothing.

Mend: add the field that the message names.
"""

from generator.rules.rule import refused

missing_field = refused("missing-field", __doc__)
