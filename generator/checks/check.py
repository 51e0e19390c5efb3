"""What a check is: a rule's name, its documentation, and a function that complains."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from inspect import cleandoc

from generator.annotated import AnnotatedBriefing
from generator.diagnostics import Diagnostic, Severity
from generator.model.words import Doubts

Complain = Callable[[AnnotatedBriefing], Iterator[Diagnostic]]


class Scope(StrEnum):
    """How much of a briefing a check has to see."""

    FILE = "one file"
    BRIEFING = "the whole briefing"


class Nature(StrEnum):
    """How a rule decides."""

    PROOF = "proof"
    """By reading, the same for every article: what breaks it is an error."""
    DOUBT = "doubt"
    """By words of closed lists: what it finds is a warning, until somebody settles it."""


@dataclass(frozen=True, slots=True)
class Check:
    """One rule. Its docstring is its documentation; calling it yields diagnostics."""

    rule: str
    scope: Scope
    is_waivable: bool
    complain: Complain
    nature: Nature = Nature.PROOF

    def __call__(self, annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
        """Yield what breaks the rule; a doubt is as severe as the briefing says."""
        found = self.complain(annotated)
        return found if self.nature is Nature.PROOF else self._doubts(annotated, found)

    def _doubts(
        self, annotated: AnnotatedBriefing, found: Iterator[Diagnostic]
    ) -> Iterator[Diagnostic]:
        header = annotated.briefing.header
        is_error = header is not None and header.doubts is Doubts.ERROR
        severity = Severity.ERROR if is_error else Severity.WARNING
        settle = f"if it is right as it is, say why: `settled: {{{self.rule}: …}}`"
        for each in found:
            help_ = f"{each.help}; {settle}" if each.help else settle
            yield replace(each, severity=severity, help=help_)

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


def doubt(rule: str, scope: Scope = Scope.FILE) -> Callable[[Complain], Check]:
    """Make a check of a function that doubts: its diagnostics can be settled with a reason."""

    def made(complain: Complain) -> Check:
        return Check(rule, scope, is_waivable=False, complain=complain, nature=Nature.DOUBT)

    return made


def reading(rule: str, documentation: str) -> Check:
    """A check of something that was already found wrong while the files were read."""

    def complain(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
        return (found for found in annotated.reading_problems if found.rule == rule)

    complain.__doc__ = documentation
    return Check(rule, Scope.FILE, is_waivable=False, complain=complain)
