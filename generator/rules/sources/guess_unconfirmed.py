"""What a program guessed about a source was looked at by somebody before it is published.

`briefing import` marks every field that it could only guess, with the reason.

Wrong:
    source:
      id: letter
      language: en
      guessed: {language: "the text reads like it, and nothing says so"}

Right:
    source:
      id: letter
      language: en

Why: a guess looks just like what somebody has read, and every fact of the article rests on it.

Mend: look at the article, correct the field if it is wrong, and delete its line below `guessed`.
"""

from generator.annotated import AnnotatedBriefing
from generator.model import Source
from generator.rules.rule import Finding, Findings, proof


@proof("guess-unconfirmed")
def guess_unconfirmed(annotated: AnnotatedBriefing) -> Findings:
    for record, source in annotated.briefing.each(Source):
        for field, why in source.guessed.items():
            message = f"the `{field}` of this source is a guess: {why}"
            way_out = "look at the article, correct the field if need be, and delete this line"
            yield Finding(record.place(("guessed", field)), message, way_out)
