"""Evidence stands in one place, or says by `prefix` or `suffix` which place is meant.

A quotation may be printed twice: it was said once.

Wrong:
    claims:
      - id: who-leads
        text: Ada Lindt leads Northern Line.
        evidence: Northern Line

Right:
    claims:
      - id: who-leads
        text: Ada Lindt leads Northern Line.
        evidence: {exact: Northern Line, prefix: who leads}

Why: a reader must be able to go to the very words.

Mend: take in a few more words, or add the words before as `prefix` or after as `suffix`.
"""

from itertools import islice

from generator.annotated import AnnotatedBriefing
from generator.editing import as_yaml
from generator.rules.evidence.copied import anchor_place
from generator.rules.evidence.refusals import refusals
from generator.rules.rule import Finding, Findings, proof
from generator.text import Refusal, explanation_of, pinned

MOST_PLACES = 4  # of which it is said how to write them


@proof("evidence-ambiguous")
def evidence_ambiguous(annotated: AnnotatedBriefing) -> Findings:
    for anchor, refused in refusals(annotated, frozenset({Refusal.AMBIGUOUS})):
        message, way_out = explanation_of(refused)
        article = annotated.seeds.by_source[anchor.source].text
        places = zip(refused.lines, refused.spans, strict=True)
        either = [
            f"line {line}: `{as_yaml(words, is_in_brackets=True)}`"
            for line, span in islice(places, MOST_PLACES)
            if (words := pinned(article, span, anchor.selector.exact))
        ]
        way_out += f"; {' or '.join(either)}" if either else ""
        yield Finding(anchor_place(anchor), message, way_out)
