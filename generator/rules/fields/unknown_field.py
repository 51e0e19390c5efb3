"""Every field is one that the schema names.

Wrong:
    claims:
      - id: line-paid
        text: The line had paid.
        evidence: the line had now paid the fine
        abuot: [northern-line]

Right:
    claims:
      - id: line-paid
        text: The line had paid.
        evidence: the line had now paid the fine
        about: [northern-line]

Why: a field with a slip in its name would be lost without a word.

Mend: use the name that the message suggests; the page of fields lists all of them.
"""

from generator.rules.rule import refused

unknown_field = refused("unknown-field", __doc__, is_fixable=True)
