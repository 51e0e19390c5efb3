"""`briefing explain`: what a rule wants, why, and how to mend what breaks it."""

from generator.checks import CHECKS, Check, Nature
from generator.suggest import did_you_mean


class UnknownRule(Exception):
    """No rule has this name; the message suggests one."""


def explain(rule: str) -> str:
    """The documentation of one rule."""
    for check in CHECKS:
        if check.rule == rule:
            return f"{rule}\n\n{check.documentation}\n\nLooks at {check.scope}; {_way(check)}.\n"
    names = [check.rule for check in CHECKS]
    help_ = did_you_mean(rule, names, "`briefing explain` without a name lists all rules")
    raise UnknownRule(f"no rule is called '{rule}': {help_}")


def _way(check: Check) -> str:
    """Whether a rule proves or doubts, and how an entry answers it."""
    if check.nature is Nature.DOUBT:
        return "a doubt, which an entry can settle with a reason"
    waiver = "can be waived, with a reason" if check.is_waivable else "cannot be waived"
    return f"a proof, which {waiver}"


def overview() -> str:
    """All rules, a line each."""
    width = max(len(check.rule) for check in CHECKS)
    return "".join(f"{check.rule:{width}}  {check.summary}\n" for check in CHECKS)
