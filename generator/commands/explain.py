"""`briefing explain`: what a rule wants, why, and how to mend what breaks it."""

from generator.rules import RULES, Rule
from generator.suggest import did_you_mean


class UnknownRule(Exception):
    """No rule has this name; the message suggests one."""


def explain(name: str) -> str:
    """The documentation of one rule."""
    for rule in RULES:
        if rule.name == name:
            return f"{name}\n\n{rule.documentation}\n\nLooks at {rule.scope}; {_way(rule)}.\n"
    names = [rule.name for rule in RULES]
    help_ = did_you_mean(name, names, "`briefing explain` without a name lists all rules")
    raise UnknownRule(f"no rule is called '{name}': {help_}")


def _way(rule: Rule) -> str:
    """Whether a rule proves or doubts, and how an entry answers it."""
    if rule.is_doubt:
        return f"a doubt, which an entry can settle with a reason: `settled: {{{rule.name}: …}}`"
    waiver = "cannot be waived"
    if rule.is_waivable:
        waiver = f"can be waived, with a reason: `waive: {{rule: {rule.name}, why: …}}`"
    asks = "; what it only asks can be settled" if rule.asks else ""
    mends = "; `briefing fix` mends it where that is certain" if rule.is_fixable else ""
    return f"a proof, which {waiver}{asks}{mends}"


def overview() -> str:
    """All rules, a line each."""
    width = max(len(rule.name) for rule in RULES)
    return "".join(f"{rule.name:{width}}  {rule.summary}\n" for rule in RULES)
