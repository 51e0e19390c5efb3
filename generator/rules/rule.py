"""What a rule is: a module that documents it, its nature, and how it finds what breaks it."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from inspect import cleandoc
from typing import NamedTuple

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.diagnostics import Diagnostic, Fix, Place, Severity
from generator.model import Location
from generator.model.words import Doubts
from generator.nodes import at, renamed

SHOWN = 70  # characters of a sentence or passage that a message repeats


class Scope(StrEnum):
    """How much of a briefing a rule has to see."""

    FILE = "one file"
    BRIEFING = "the whole briefing"


class Nature(StrEnum):
    """How a rule decides."""

    PROOF = "proof"
    """By reading, the same for every article: what contradicts the words is an error, and what is
    not found in them a question where they may say it in a way that is not read."""
    DOUBT = "doubt"
    """By words of closed lists: what it finds is a warning, until somebody settles it."""


class Finding(NamedTuple):
    """What breaks a rule: where it stands, what is wrong, and the way out.

    A question is what a proof only asks, because what was not found may stand there unread.
    """

    place: Place
    message: str
    help: str = ""
    fix: Fix = ()
    is_question: bool = False

    @classmethod
    def at(
        cls,
        record: Record,
        location: Location,
        message: str,
        way_out: str = "",
        meant: str | None = None,
    ) -> "Finding":
        """What is wrong with a value of an entry; a default stands nowhere: the id is marked.

        `meant` is the value that it has to be, where that is certain.
        """
        place = record.place(location)
        if place == record.node.place:
            return cls(record.start(), message, way_out)
        fix = renamed(at(record.node, location), meant) if meant is not None else ()
        return cls(place, message, way_out, fix)

    def unless(self, *, is_certain: bool) -> "Finding":
        """The finding, as a question unless it is certain; nothing mends a question by itself."""
        return self if is_certain else self._replace(is_question=True, fix=())


Findings = Iterator[Finding]
Find = Callable[[AnnotatedBriefing], Findings | Iterator[Diagnostic]]
"""How a rule finds; what was refused while files were read is a diagnostic already."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; called with a briefing, it gives a diagnostic for all that breaks it."""

    name: str
    documentation: str
    find: Find
    scope: Scope = Scope.FILE
    nature: Nature = Nature.PROOF
    is_waivable: bool = False
    is_fixable: bool = False
    """Whether some of what breaks it carries the edit that mends it."""
    asks: bool = False
    """Whether it finds questions as well."""
    is_apart: bool = False
    """Whether it needs no other source than the one it judges."""

    def __call__(self, annotated: AnnotatedBriefing) -> tuple[Diagnostic, ...]:
        """What breaks the rule; found once, however many waivers ask for it."""
        kept = annotated.readings.kept
        if self not in kept:
            kept[self] = tuple(self.found_in(annotated))
        found: tuple[Diagnostic, ...] = kept[self]
        return found

    def found_in(self, annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
        """What breaks it, found now; doubts and questions are as severe as the briefing says."""
        header = annotated.briefing.header
        are_errors = header is not None and header.doubts is Doubts.ERROR
        settle = f"if it is right as it is, say why: `settled: {{{self.name}: …}}`"
        for found in self.find(annotated):
            if isinstance(found, Diagnostic):
                yield found
                continue
            is_doubt = self.is_doubt or found.is_question
            help_ = "; ".join(filter(None, (found.help, settle))) if is_doubt else found.help
            severity = Severity.WARNING if is_doubt and not are_errors else Severity.ERROR
            place, message, _, fix, _ = found
            yield Diagnostic(place, self.name, message, help_, severity, fix, is_doubt)

    @property
    def is_doubt(self) -> bool:
        """Whether what it finds is a doubt."""
        return self.nature is Nature.DOUBT

    @property
    def summary(self) -> str:
        """The rule in one sentence."""
        return self.documentation.split("\n\n")[0].replace("\n", " ")


def proof(
    name: str,
    scope: Scope = Scope.FILE,
    *,
    is_waivable: bool = False,
    is_fixable: bool = False,
    asks: bool = False,
    is_apart: bool = False,
) -> Callable[[Find], Rule]:
    """Make a rule of a function that finds what breaks it; its module is the documentation.

    One that `asks` finds questions as well: what may stand there in a way that is not read.
    """

    def made(find: Find) -> Rule:
        flags = (is_waivable, is_fixable, asks, is_apart)
        return Rule(name, _documentation(find), find, scope, Nature.PROOF, *flags)

    return made


def doubt(
    name: str, scope: Scope = Scope.FILE, *, is_apart: bool = False
) -> Callable[[Find], Rule]:
    """Make a rule of a function that doubts: what it finds can be settled with a reason."""

    def made(find: Find) -> Rule:
        return Rule(name, _documentation(find), find, scope, Nature.DOUBT, is_apart=is_apart)

    return made


def refused(name: str, documentation: str, *, is_fixable: bool = False) -> Rule:
    """A rule of which all that breaks it was refused already while the files were read."""

    def find(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
        return (found for found in annotated.reading_problems if found.rule == name)

    return Rule(name, cleandoc(documentation), find, is_fixable=is_fixable)


def _documentation(find: Find) -> str:
    return cleandoc(sys.modules[find.__module__].__doc__ or "")


def beginning_of(words: str) -> str:
    """Words of others as a message repeats them: their beginning on one line."""
    line = " ".join(words.split())
    return f"{line[:SHOWN].rstrip()}…" if len(line) > SHOWN else line
