"""The values of a disagreement: the question, its sides, and what ties them."""

from dataclasses import dataclass

from generator.dates import Date
from generator.text.terms import ClosedTerm


class DisagreementKind(ClosedTerm):
    """What several answers are given to."""

    FIGURE = "figure", "How much: one measure and subject at one time, with several amounts."
    STATUS = "status", "How far a project has got at one time."
    DATE = "date", "When one event took place."
    CONTESTED = "contested", "Whether something is so: one fact that others contest or limit."


class Discrepancy(ClosedTerm):
    """In what two figures differ beside the amount; any but the first bars a comparison."""

    SPEAKER = "speaker", "They stand on the word of different speakers."
    PERIOD = "period", "They are for different periods or days."
    UNIT = "unit", "They count in different units."
    DEFINITION = "definition", "They measure different things, or the same in other words."


@dataclass(frozen=True, slots=True)
class Stand:
    """One fact that gives an answer: in which source, on whose word, for which day or period."""

    fact: str
    source: str | None
    by: str | None
    when: Date | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One answer and the facts that give it. An answer of the kind `contested` is a link's kind."""

    answer: str
    stands: tuple[Stand, ...]

    @property
    def facts(self) -> tuple[str, ...]:
        """The ids of its facts."""
        return tuple(stand.fact for stand in self.stands)


@dataclass(frozen=True, slots=True)
class Tie:
    """What an editor wrote about two facts: a link, or a note that sends the reader to the other.

    `kind` is the kind of the link or of the note; `why` are the editor's words, if any.
    """

    owner: str
    other: str
    kind: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Preference:
    """A rank that an editor gave to one of the facts, with the reason."""

    fact: str
    rank: str
    why: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Several answers to one question.

    Args:
        question: what is asked: a measure, the id of a project, the text of an event, or, where
            a fact is contested, its id.
        about: the actors and projects it is about.
        ties: what editors wrote that ties the sides.
        preferences: the ranks that editors gave to the facts, with their reasons.
        unexplained: pairs of facts with different answers that nothing ties, sorted.
        differences: in what the sides of a disagreement over figures differ, beside the amount.
    """

    kind: DisagreementKind
    question: str
    about: tuple[str, ...]
    sides: tuple[Side, ...]
    ties: tuple[Tie, ...] = ()
    preferences: tuple[Preference, ...] = ()
    unexplained: tuple[tuple[str, str], ...] = ()
    differences: tuple[Discrepancy, ...] = ()

    @property
    def facts(self) -> tuple[str, ...]:
        """All facts that take part, side by side."""
        return tuple(fact for side in self.sides for fact in side.facts)


@dataclass(frozen=True, slots=True)
class Beside:
    """Figures to be read beside each other and never joined, and in what they differ."""

    figures: tuple[Stand, ...]
    differences: tuple[Discrepancy, ...]
    ties: tuple[Tie, ...] = ()
