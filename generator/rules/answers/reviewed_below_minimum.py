"""As large a share of the facts is reviewed as the briefing asks for.

Wrong:
    settings: {minimum_reviewed: 50} # and nobody has reviewed a fact

Right:
    settings: {minimum_reviewed: 0}

Why: what only its author has read is as good as one reading.

Mend: have somebody else hold facts against their articles; `briefing review` lists what nobody
has reviewed, and the page *Review* of the built site shows each beside its article.
"""

from generator.annotated import AnnotatedBriefing
from generator.reviewing import share_of
from generator.rules.rule import Finding, Findings, Scope, proof


@proof("reviewed-below-minimum", Scope.BRIEFING)
def reviewed_below_minimum(annotated: AnnotatedBriefing) -> Findings:
    head = annotated.briefing.head
    minimum = head.entry.settings.minimum_reviewed if head else None
    if head is None or minimum is None or annotated.reading_problems:
        return  # what could not be read may account for the rest
    share = share_of(annotated)
    if share.percent < minimum:
        message = (
            f"{share.reviewed} of {share.facts} facts are reviewed ({share.percent:.1f} %), "
            f"and the briefing asks for {minimum} %"
        )
        way_out = "review some more; `briefing review` lists what nobody has reviewed"
        yield Finding(head.place(("settings", "minimum_reviewed")), message, way_out)
