"""Every rule that a briefing must keep."""

from generator.annotated import AnnotatedBriefing
from generator.model import Figure, Quote
from generator.rules.answers.answered import DOUBTS, set_aside, waived
from generator.rules.answers.bad_settlement import bad_settlement
from generator.rules.answers.bad_waiver import bad_waiver
from generator.rules.listed import LISTED
from generator.rules.names.name_not_grounded import proved_names
from generator.rules.rule import Nature, Rule, Scope
from generator.rules.together.nothing_proved import nothing_proved

RULES: tuple[Rule, ...] = (*LISTED, bad_waiver, bad_settlement, nothing_proved)


def proved(annotated: AnnotatedBriefing) -> dict[str, int]:
    """How many things of each sort the rules looked at."""
    return {
        "sources": len(annotated.seeds.by_source),
        "quotations": len(annotated.briefing.of(Quote)),
        "facts": len(annotated.facts),
        "figures": len(annotated.briefing.of(Figure)),
        "names": proved_names(annotated),
    }


__all__ = ["DOUBTS", "RULES", "Nature", "Rule", "Scope", "proved", "set_aside", "waived"]
