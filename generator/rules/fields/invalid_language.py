"""Every language is written as its code (BCP 47).

Wrong:
    source:
      id: letter
      title: A letter to the port
      language: English

Right:
    source:
      id: letter
      title: A letter to the port
      language: en

Why: by it a screen reader pronounces the words, a browser breaks them, and a search finds
them.

Mend: write `en`, `pl`, `ru`, `kk`, …
"""

from generator.rules.rule import refused

invalid_language = refused("invalid-language", __doc__, is_fixable=True)
