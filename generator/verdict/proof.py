"""What came of proving a built site again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Failure:
    """Something on a site that is not as the stored articles have it; `fact` names what fails."""

    briefing: str
    fact: str
    message: str

    def __str__(self) -> str:
        return f"{self.briefing}: {self.fact}: {self.message}"


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved again and what was not."""

    briefings: int
    articles: int
    facts: int
    quotations: int
    failures: tuple[Failure, ...]
