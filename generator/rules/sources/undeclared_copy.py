"""Articles that share a long passage say how they hang together.

Wrong:
    source: {id: rbc-report, chain: [], …} # word for word what bloomberg-report says

Right:
    source: {id: rbc-report, chain: [bloomberg], …}

Why: an article that repeats another one confirms nothing. Passages of at least 12 words or 80
characters are compared, or of 16 words with one or two edited here and there, except words
that both articles quote from one speaker.

Mend: name through whom the report came in the source's `chain`, or write a note on the source
that points at the other article, `[[its-id]]`, and says what is known.
"""

from generator.annotated import AnnotatedBriefing
from generator.gathering import gathered
from generator.origins import is_declared, shared_passages
from generator.rules.rule import Finding, Findings, Scope, beginning_of, doubt


@doubt("undeclared-copy", Scope.BRIEFING)
def undeclared_copy(annotated: AnnotatedBriefing) -> Findings:
    pairs = gathered(((each.one, each.other), each) for each in shared_passages(annotated))
    for (one, other), passages in pairs.items():
        if is_declared(annotated, one, other):
            continue
        longest = max(passages, key=lambda passage: (passage.words, -passage.other_span.start))
        seed = annotated.seeds.by_source[other]
        words = beginning_of(seed.text.words_at(longest.other_span))
        times = "a passage" if len(passages) == 1 else f"{len(passages)} long passages"
        which = "" if len(passages) == 1 else "the longest with "
        yield Finding(
            seed.record.start(),
            f"this article and '{one}' have {times} in common, and neither says why; {which}"
            f"{longest.words} words the same: '{words}'",
            f"complete the `chain` of the one that copied, or add a note here that says what is "
            f"known and points at [[{one}]]",
        )
