"""The reporter's words inside a quotation are left out with an ellipsis.

Wrong:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        exact: 'We will pay by May 2022," said Ada Lindt'

Right:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        exact: We will pay by May 2022

Why: `he said` in the middle of a statement is not a part of it.

Mend: write `…` for what the reporter says between two parts; the message shows the form.
"""

from generator.annotated import AnnotatedBriefing
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.rules.speakers.quoted_words import quotations
from generator.text.folding import DASHES, DOUBLE_MARKS


@proof("narrator-in-quotation", Scope.BRIEFING, is_waivable=True, asks=True, is_apart=True)
def narrator_in_quotation(annotated: AnnotatedBriefing) -> Findings:
    speech = annotated.readings.speech
    for words in quotations(annotated):
        if words.is_narrated:
            parts = words.places[0]
            told = (each for part in parts for each in speech[part.source].spoken_parts(part.span))
            way_out = f"leave the reporter's words out: ‘{' … '.join(map(str.strip, told))}’"
            line = parts[0].line
            problem = f"on line {line} the reporter's own words stand inside this quotation"
            finding = Finding.at(words.record, ("exact",), problem, way_out)
            is_marked = any(mark in part.text for part in parts for mark in DOUBLE_MARKS)
            is_dashed = any(dash in part.text for part in parts for dash in DASHES)
            yield finding.unless(is_certain=is_marked or not is_dashed)  # a dash has other uses
