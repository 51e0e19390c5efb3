"""Files use plain YAML only: no anchors, aliases, tags, directives, second documents or
nesting deeper than 32 levels.

Wrong:
    claims:
      - id: fine-unpaid
        text: The fine was not paid.
        evidence: &words it had not paid the fine
      - {id: line-waits, text: The line had not paid., evidence: *words}

Right:
    claims:
      - id: fine-unpaid
        text: The fine was not paid.
        evidence: it had not paid the fine
      - {id: line-waits, text: The line had not paid., evidence: it had not paid the fine}

Why: what a reviewer reads must be what is meant, on the line where it stands.

Mend: write the value out where it is needed.
"""

from generator.rules.rule import refused

yaml_feature = refused("yaml-feature", __doc__)
