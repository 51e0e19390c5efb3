"""A quotation stands in quotation marks, in a dialogue, or in a paragraph that is speech.

A dialogue is told by a dash or by the speaker's name at the beginning of the line. The label
`speech` in the layout says that a whole paragraph is somebody's words: a letter, an answer. The
words of a publisher, and of whoever a line labelled `credit` names, need no marks.

Wrong:
    quotes:
      - id: not-paid
        by: ada-lindt
        exact: it had not paid the fine # told by the reporter

Right:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        exact: We will pay by May 2022

Why: what a reporter tells in other words was never said in these.

Mend: quote what stands in marks, or make a claim with `voice: indirect` of it. Where the stored
page has lost its marks, label the paragraph `speech`.
"""

from generator.annotated import AnnotatedBriefing
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.rules.speakers.quoted_words import quotations

WAY_OUT = (
    "take in only words that somebody speaks; what the reporter tells in other words is a claim "
    "with `voice: indirect`; a paragraph without marks that is somebody's words has the label "
    "`speech` in the layout"
)


@proof("not-quoted", Scope.BRIEFING, is_waivable=True, is_apart=True)
def not_quoted(annotated: AnnotatedBriefing) -> Findings:
    for words in quotations(annotated):
        if not (words.needs_no_marks or words.is_narrated):
            problem = f"the words on line {words.places[0][0].line} do not stand in quotation marks"
            yield Finding.at(words.record, ("exact",), problem, WAY_OUT)
