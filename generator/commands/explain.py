"""`briefing explain`: what a rule wants, why, and how to mend what breaks it."""

from generator.checks import CHECKS
from generator.suggest import did_you_mean


class UnknownRule(Exception):
    """No rule has this name; the message suggests one."""


def explain(rule: str) -> str:
    """The documentation of one rule."""
    for check in CHECKS:
        if check.rule == rule:
            waiver = "can be waived, with a reason" if check.is_waivable else "cannot be waived"
            return f"{rule}\n\n{check.documentation}\n\nLooks at {check.scope}; {waiver}.\n"
    names = [check.rule for check in CHECKS]
    help_ = did_you_mean(rule, names, "`briefing explain` without a name lists all rules")
    raise UnknownRule(f"no rule is called '{rule}': {help_}")


def overview() -> str:
    """All rules, a line each."""
    width = max(len(check.rule) for check in CHECKS)
    return "".join(f"{check.rule:{width}}  {check.summary}\n" for check in CHECKS)
