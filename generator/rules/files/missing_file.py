"""Every briefing has a `briefing.yml`.

Wrong:
    # briefings/ash/briefing.yaml
    title: The ash of Elva
    question: Who pays for the ash in the water?
    as_of: 2022-12-31

Right:
    # briefings/ash/briefing.yml
    title: The ash of Elva
    question: Who pays for the ash in the water?
    as_of: 2022-12-31

Why: it holds the title, the question and the key points; without them there is no page to
publish.

Mend: write `briefing.yml` with `title`, `question` and `as_of`.
"""

from generator.rules.rule import refused

missing_file = refused("missing-file", __doc__)
