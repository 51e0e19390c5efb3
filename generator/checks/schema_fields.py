"""What an entry must have: the fields that the schema names, with what belongs into them."""

from generator.checks.check import Check, reading
from generator.checks.invalid_id import invalid_id

FIELD_CHECKS: tuple[Check, ...] = (
    reading(
        "unknown-field",
        """
        Every field is one that the schema names.

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
        """,
    ),
    reading(
        "missing-field",
        """
        Every entry has the fields that its kind needs.

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
        """,
    ),
    reading(
        "invalid-value",
        """
        Every field holds what it is for: one of its listed words, a plain number, a text of at
        most 4,000 characters, a list where a list belongs.

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

        Why: `1_000`, `1.000` and `1,000` are three different numbers to three readers.

        Mend: write the value as the message describes.
        """,
    ),
    invalid_id,
)
"""The rules for fields."""
