"""Every rule that a briefing must keep."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.cost import stage
from generator.diagnostics import Diagnostic
from generator.model import Figure, Quote
from generator.rules.answers.answered import DOUBTS, set_aside, waived
from generator.rules.answers.bad_settlement import bad_settlement
from generator.rules.answers.bad_waiver import bad_waiver
from generator.rules.apart import judge_apart
from generator.rules.listed import LISTED_RULES
from generator.rules.names.name_not_grounded import proved_names
from generator.rules.rule import Rule, Scope
from generator.rules.together.nothing_proved import nothing_proved

RULES: tuple[Rule, ...] = (*LISTED_RULES, bad_waiver, bad_settlement, nothing_proved)


DOCUMENTED = {rule.name: rule.documentation for rule in RULES}
"""The documentation of every rule."""


def judged(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """All that breaks a rule; what was worked out of each source is kept for the next time."""
    judge_apart(annotated)
    for rule in RULES:
        with stage(rule.name):
            found = rule(annotated)
        yield from found
    annotated.results.keep()


def proved_by_sort(annotated: AnnotatedBriefing) -> dict[str, int]:
    """How many things of each sort the rules looked at."""
    return {
        "sources": len(annotated.seeds.by_source),
        "quotations": len(annotated.briefing.of(Quote)),
        "facts": len(annotated.facts),
        "figures": len(annotated.briefing.of(Figure)),
        "names": proved_names(annotated),
    }
