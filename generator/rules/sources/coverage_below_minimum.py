"""Facts rest on as many sentences of each article as the briefing asks for.

Wrong:
    settings: {minimum_coverage: 100} # and nothing rests on a sentence of an article

Right:
    source:
      unused: [{exact: Its members are Armenia and Belarus, why: Known to every reader.}]

Why: what an article says and no fact repeats was left out, and the reader cannot see it.

Mend: draw a fact from the sentence, or list it under the source's `unused` with a reason.
"""

from decimal import Decimal

from generator.annotated import AnnotatedBriefing
from generator.coverage import SourceCoverage, coverage_of
from generator.rules.rule import Finding, Findings, Scope, beginning_of, proof


@proof("coverage-below-minimum", Scope.BRIEFING)
def coverage_below_minimum(annotated: AnnotatedBriefing) -> Findings:
    header = annotated.briefing.header
    minimum = header.settings.minimum_coverage if header else None
    if minimum is None or annotated.reading_problems:
        return  # what could not be read may account for the rest
    unfound = {anchor.source for anchor in annotated.anchors if not anchor.matches}
    for article in coverage_of(annotated):
        if article.source not in unfound and not article.reaches(minimum):
            place = annotated.seeds.by_source[article.source].record.place(("file",))
            yield Finding(
                place,
                _accounted(article, minimum),
                "draw a fact from it, or list it under `unused` with a reason; "
                "`briefing coverage` shows every such sentence",
            )


def _accounted(article: SourceCoverage, minimum: Decimal) -> str:
    first = article.bare[0]
    number = len(article.sentences) - len(article.bare)
    return (
        f"facts or reasons account for {number} of the {len(article.sentences)} sentences of this "
        f"article ({article.share_accounted} %), and the briefing asks for {minimum} %; the first "
        f"left over is on line {first.line}: '{beginning_of(first.text)}'"
    )
