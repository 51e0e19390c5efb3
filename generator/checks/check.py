"""What a check is: a rule's name, its documentation, and a function that complains."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from inspect import cleandoc

from generator.annotated import AnnotatedBriefing
from generator.diagnostics import Diagnostic

Complain = Callable[[AnnotatedBriefing], Iterator[Diagnostic]]


class Scope(StrEnum):
    """How much of a briefing a check has to see."""

    FILE = "one file"
    BRIEFING = "the whole briefing"


@dataclass(frozen=True, slots=True)
class Check:
    """One rule. Its docstring is its documentation; calling it yields diagnostics."""

    rule: str
    scope: Scope
    is_waivable: bool
    complain: Complain

    def __call__(self, annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
        """Yield what breaks the rule."""
        return self.complain(annotated)

    @property
    def documentation(self) -> str:
        """The rule in one sentence, then why it exists and how to mend a fault."""
        return cleandoc(self.complain.__doc__ or "")

    @property
    def summary(self) -> str:
        """The rule in one sentence."""
        return self.documentation.split("\n\n")[0].replace("\n", " ")


def check(
    rule: str, scope: Scope = Scope.FILE, *, is_waivable: bool = False
) -> Callable[[Complain], Check]:
    """Make a check of a function that yields diagnostics of `rule`."""

    def made(complain: Complain) -> Check:
        return Check(rule, scope, is_waivable, complain)

    return made


def reading(rule: str, documentation: str) -> Check:
    """A check of something that was already found wrong while the files were read."""

    def complain(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
        return (found for found in annotated.reading_problems if found.rule == rule)

    complain.__doc__ = documentation
    return Check(rule, Scope.FILE, is_waivable=False, complain=complain)
