"""A briefing is written in a schema that this version of the software knows.

Wrong:
    schema: 99
    title: The ash of Elva
    question: Who pays for the ash in the water?
    as_of: 2022-12-31

Right:
    schema: 1
    title: The ash of Elva
    question: Who pays for the ash in the water?
    as_of: 2022-12-31

Why: what a newer version means by its fields would be guessed here, and nothing is proved
by guessing.

Mend: install the version that the briefing was written for, or a newer one; `briefing
--version` says which schema a version knows.
"""

from generator.rules.rule import refused

newer_schema = refused("newer-schema", __doc__)
