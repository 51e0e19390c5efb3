"""Every file is valid YAML.

Wrong:
    claims:
      - id: line-paid
        text: The port wrote: the line had paid.
        evidence: the line had now paid the fine

Right:
    claims:
      - id: line-paid
        text: "The port wrote: the line had paid."
        evidence: the line had now paid the fine

Why: a file that cannot be parsed says nothing.

Mend: most often a text with a colon, a quotation mark or a `#` in it needs quotation marks
around the whole, or a line is indented too far.
"""

from generator.rules.rule import refused

yaml_syntax = refused("yaml-syntax", __doc__, is_fixable=True)
