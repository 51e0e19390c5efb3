r"""No file holds control characters or characters that reorder text.

Wrong:
    claims:
      - id: line-paid
        text: "The line \u202Ehad paid."
        evidence: the line had now paid the fine

Right:
    claims:
      - id: line-paid
        text: "The line had paid."
        evidence: the line had now paid the fine

Why: nobody who reads the file sees them, and they can make a sentence read as its opposite.

Mend: delete the character at the place that the message names and type the text again.
"""

from generator.rules.rule import refused

forbidden_character = refused("forbidden-character", __doc__)
