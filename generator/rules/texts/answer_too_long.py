"""The answer to the briefing's question has at most 40 words.

Wrong:
    answer: >-
      Ada Lindt of the line says that it will pay the fine [[will-pay]], as anybody would have
      expected of a line of its name, though to whom and out of what it is going to pay, and
      whether the port will then let it stay, remains to be seen.

Right:
    answer: Ada Lindt says that the line will pay the fine [[will-pay]].

Why: it is the first thing that a reader sees, on a phone as well; what does not fit into it
has a key point, and the rest has the narrative below.

Mend: leave out what a key point says already. References and their numbers are not counted.
"""

from generator.annotated import AnnotatedBriefing
from generator.markup import piece_in_words, pieces
from generator.model import Answer
from generator.rules.rule import Finding, Findings, Scope, proof

MOST = 40  # words: two sentences, and the first screen of a phone


@proof("answer-too-long", Scope.BRIEFING)
def answer_too_long(annotated: AnnotatedBriefing) -> Findings:
    for record, answer in annotated.briefing.each(Answer):
        shown = "".join(
            piece_in_words(piece, annotated.briefing.titles) for piece in pieces(answer.text)
        )
        words = sum(any(map(str.isalnum, word)) for word in shown.split())
        if words > MOST:
            yield Finding(
                record.place(("text",)),
                f"this answer has {words} words, {words - MOST} more than {MOST}",
                "leave out what a key point says already",
            )
